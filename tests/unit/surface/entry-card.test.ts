import { expect, test, vi } from 'vitest';
import type { TermId } from '@/lib/model/ids';
import type { Ask } from '@/lib/protocol/client';
import { NOWHERE } from '@/lib/protocol/where-schema';
import { EntryCard } from '@/lib/surface/entry-card';
import { waitFor } from '@/tests/unit/wait-for';

const where = { text: 'Sáng nay mưa. Tỉnh diễn tập.', start: 20, title: 'Bản tin', url: 'https://bao.example/1' };

function cardOf() {
  const ask = vi.fn(async (name: string, { id }: { id: TermId }) =>
    name === 'entry' ? { entry: { id, term: id }, starred: false } : null,
  );
  return { ask, card: new EntryCard(ask as unknown as Ask) };
}

test('a star is given where the term was met, to one that a link led to nowhere', async () => {
  const { ask, card } = cardOf();
  await card.open('dien-tap', { text: 'diễn tập', where });
  expect(ask).toHaveBeenLastCalledWith('entry', { id: 'dien-tap', text: 'diễn tập', where });
  card.act({ type: 'star', starred: true });
  expect(ask).toHaveBeenLastCalledWith('star', { id: 'dien-tap', starred: true, where });
  card.act({ type: 'open', id: 'khu-vuc-phong-thu' });
  await waitFor(() => expect(card.from).toBe('dien-tap'));
  card.act({ type: 'star', starred: true });
  expect(ask).toHaveBeenLastCalledWith('star', { id: 'khu-vuc-phong-thu', starred: true, where: NOWHERE });
});

test('a term of the reader’s own begins with the place where the open one was met', async () => {
  const { ask, card } = cardOf();
  await card.open('dien-tap', { where });
  card.act({ type: 'add' });
  expect(ask).toHaveBeenLastCalledWith('show', { page: 'new-term', term: 'dien-tap', id: 'dien-tap', where });
});

test('an answer that comes after the card was closed opens none', async () => {
  const { card } = cardOf();
  await card.open('dien-tap');
  card.act({ type: 'open', id: 'khu-vuc-phong-thu' });
  const opening = card.open('quan-khu');
  card.close();
  await opening;
  expect(card.content).toBeNull();
});
