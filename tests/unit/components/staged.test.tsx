// @vitest-environment jsdom

import { expect, it, vi } from 'vitest';
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
