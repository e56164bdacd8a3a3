// @vitest-environment jsdom
import { signal } from '@preact/signals';
import { act } from 'preact/test-utils';
import { expect, it, vi } from 'vitest';
import { NoteField } from '@/components/article/NoteField';
import { waitFor } from '@/tests/unit/wait-for';
import { draw } from './render';

function noteField(first: string) {
  const value = signal(first);
  const onWrite = vi.fn();
  const Field = () => <NoteField label="Ghi chú" placeholder="" value={value.value} onWrite={onWrite} />;
  const field = draw(<Field />).querySelector('textarea') as HTMLTextAreaElement;
  const type = async (text: string) => {
    await act(async () => {
      field.focus();
      field.value = text;
      field.dispatchEvent(new InputEvent('input', { bubbles: true }));
    });
    await waitFor(() => expect(onWrite).toHaveBeenLastCalledWith(text));
  };
  const comes = (text: string) =>
    act(async () => {
      value.value = text;
    });
  return { field, type, comes, onWrite };
}

it('leaves what is being written as it is when it comes back tidied', async () => {
  const { field, type, comes } = noteField('');
  await type('Hỏi lại ');
  await comes('Hỏi lại');
  expect(field.value).toBe('Hỏi lại ');
});

it('shows what another window wrote, though it has the focus, so that nothing is written over', async () => {
  const { field, type, comes } = noteField('');
  await type('Hỏi lại');
  await comes('Hỏi lại');
  await comes('Hỏi lại thầy Bính');
  expect(document.activeElement).toBe(field);
  expect(field.value).toBe('Hỏi lại thầy Bính');
});

it('keeps every letter at once, as the tab may be closed behind it', () => {
  const { field, onWrite } = noteField('');
  for (const text of ['H', 'Hỏ', 'Hỏi']) {
    field.value = text;
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
  }
  expect(onWrite.mock.calls).toEqual([['H'], ['Hỏ'], ['Hỏi']]);
});
