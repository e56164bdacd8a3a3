// @vitest-environment jsdom
import { signal } from '@preact/signals';
import { act } from 'preact/test-utils';
import { expect, it } from 'vitest';
import { OwnNotes } from '@/components/article/OwnNotes';
import { ownState } from '@/entrypoints/gallery/fixtures/library';
import { draw } from './render';

it('leaves the field of a first note where it is, though the note is not kept yet', async () => {
  const writing = signal<string | null>('m1');
  const marks = [{ id: 'm1', quote: 'pháo đài', colour: 'green', note: null, orphan: false }] as const;
  const Notes = () => (
    <OwnNotes
      own={{ ...ownState, marks }}
      writing={writing.value}
      lit={null}
      onAction={() => {
        writing.value = null;
      }}
    />
  );
  const root = draw(<Notes />);
  const field = root.querySelector('.cg-own-mark textarea') as HTMLTextAreaElement;
  await act(async () => {
    field.value = 'H';
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
  });
  expect(writing.value).toBeNull();
  expect(document.activeElement).toBe(field);
  expect(field.value).toBe('H');
});
