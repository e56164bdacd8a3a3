// @vitest-environment jsdom

import { options, render } from 'preact';
import { expect, it, onTestFinished, vi } from 'vitest';
import { Staged } from '@/components/base/Staged';
import { draw } from './render';

it('draws each part when those before it stand there, and says when there is no more to come', () => {
  const seen: (string | undefined)[] = [];
  function Part({ name }: { name: string }) {
    seen.push(document.querySelector('[aria-busy]')?.textContent);
    return <i>{name}</i>;
  }
  const onDrawn = vi.fn((_isDrawn: boolean) => seen.push(document.querySelector('[aria-busy]')?.textContent));
  const root = draw(
    <Staged onDrawn={onDrawn}>
      <Part name="a" />
      <Part name="b" />
      {null}
      <Part name="c" />
    </Staged>,
  );
  expect(seen).toEqual(['', 'a', 'ab', 'abc']);
  expect(onDrawn.mock.calls).toEqual([[true]]);
  expect(root.innerHTML).toContain('<div aria-busy="false"><i>a</i><i>b</i><i>c</i></div>');
});

it.each([
  ['part by part', false, ['', 'a', 'ab', 'abc']],
  ['at once where nobody sees it', true, ['', 'abc', 'abc', 'abc']],
])('draws %s', async (_, isHidden, shown) => {
  const hidden = vi.spyOn(document, 'hidden', 'get').mockReturnValue(isHidden);
  const frames: (() => void)[] = [];
  const usual = options.requestAnimationFrame;
  options.requestAnimationFrame = (frame) => frames.push(frame);
  const root = document.createElement('div');
  onTestFinished(() => {
    render(null, root);
    if (usual) options.requestAnimationFrame = usual;
    else delete options.requestAnimationFrame;
    hidden.mockRestore();
  });
  render(
    <Staged>
      <i>a</i>
      <i>b</i>
      <i>c</i>
    </Staged>,
    root,
  );
  const seen = [root.textContent];
  for (let stage = 0; stage < 3; stage++) {
    for (const frame of frames.splice(0)) frame();
    await Promise.resolve();
    seen.push(root.textContent);
  }
  expect(seen).toEqual(shown);
});
