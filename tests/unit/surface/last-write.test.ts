import { describe, expect, it } from 'vitest';
import { LastWrite } from '@/lib/surface/last-write';
import { waitFor } from '@/tests/unit/wait-for';

/** Writes that end when they are told to. */
function writes() {
  const begun: string[] = [];
  const ends: (() => void)[] = [];
  const writing = (text: string) => () => {
    begun.push(text);
    return new Promise<void>((resolve) => ends.push(resolve));
  };
  return { begun, ends, writing };
}

describe('a text that is written at every letter', () => {
  it('is begun at once, and of the texts that wait for it only the last is written', async () => {
    const { begun, ends, writing } = writes();
    const note = new LastWrite();
    const all = note.write(writing('n'));
    for (const text of ['nư', 'nướ', 'nước']) await note.write(writing(text));
    expect(begun).toEqual(['n']);
    ends[0]?.();
    await waitFor(() => expect(begun).toEqual(['n', 'nước']));
    ends[1]?.();
    await all;
    void note.write(writing('nước lũ'));
    expect(begun).toEqual(['n', 'nước', 'nước lũ']);
  });

  it('says that it could not be written where nothing later was', async () => {
    const note = new LastWrite();
    const failing = () => Promise.reject(new Error('full'));
    await expect(note.write(failing)).rejects.toThrow('full');
    const first = note.write(failing);
    await note.write(async () => {});
    await expect(first).resolves.toBeUndefined();
  });
});
