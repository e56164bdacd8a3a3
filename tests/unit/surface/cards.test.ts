import { expect, it, vi } from 'vitest';
import { term } from '@/entrypoints/gallery/fixtures/card';
import { MessageError } from '@/lib/protocol/message';
import { type CardHost, Cards } from '@/lib/surface/cards';

const article = { blocks: [{ kind: 'paragraph', text: 'Diễn tập khu vực phòng thủ.' }], canonicalUrl: '' };
const subject = { kind: 'term' as const, ids: [term.entry.id], span: { block: 0, start: 9, end: 26 } };
const anchor = {} as Element;

function cardsOf(equivalentsFirst: boolean, ask: (...asked: unknown[]) => Promise<unknown> = async () => term) {
  const host = {
    ask,
    current: () => current,
    gloss: () => 'vi',
    equivalentsFirst: () => equivalentsFirst,
    light: () => {},
    onKnown: () => {},
  };
  const facts = [{ kind: 'document', span: { block: 0, start: 0, end: 8 } }];
  const reading = { terms: [{ span: subject.span, entries: subject.ids }], places: [], facts };
  const current = { page: { article, origins: { range: () => null } }, answer: { places: [], reading } };
  return new Cards(host as unknown as CardHost);
}

it('says a card that takes no focus in the order in which it is read, each piece in its language', async () => {
  const { vi: explanation } = term.entry.explanation;
  const heading = { text: 'khu vực phòng thủ', lang: 'vi' };
  const plain = cardsOf(false);
  await plain.open(subject, anchor, false);
  expect(plain.spoken.value).toEqual([heading, { text: explanation, lang: 'vi' }]);
  const english = cardsOf(true);
  await english.open(subject, anchor, false);
  expect(english.spoken.value).toEqual([
    heading,
    { text: 'defensive zone', lang: 'en' },
    { text: explanation, lang: 'vi' },
  ]);
});

it('lets nothing surface in the page where no page of ours can be opened', async () => {
  const cards = cardsOf(false, async (name) => {
    if (name === 'entry') return term;
    throw new MessageError('unreachable');
  });
  await cards.open(subject, anchor, true);
  // What is rejected and not caught fails the run.
  for (const type of ['edit', 'letter', 'add'] as const) cards.act({ type });
  expect(cards.card.value).not.toBeNull();
});

it('says nothing of a card that takes the focus, which reads itself', async () => {
  const cards = cardsOf(false);
  await cards.open(subject, anchor, true);
  expect(cards.spoken.value).toEqual([]);
});

it('shows what was asked for last, however late the answer for what was asked before', async () => {
  const late = Promise.withResolvers<typeof term>();
  const cards = cardsOf(false, () => late.promise);
  const first = cards.open(subject, anchor, false);
  await cards.open({ ...subject, kind: 'place', ids: ['12'] }, anchor, false);
  late.resolve(term);
  await first;
  expect(cards.card.value?.subject.kind).toBe('place');
});

it('opens no card that nobody waits for any more', async () => {
  const late = Promise.withResolvers<typeof term>();
  const cards = cardsOf(false, () => late.promise);
  const opening = cards.open(subject, anchor, false);
  expect(cards.isPassing).toBe(true);
  cards.close();
  late.resolve(term);
  await opening;
  expect(cards.card.value).toBeNull();
  expect(cards.isPassing).toBe(false);
});

it('asks where a word of the text stands, and of one that a card led to its entry alone', async () => {
  const ask = vi.fn(async () => term);
  const cards = cardsOf(false, ask);
  await cards.open(subject, anchor, true);
  expect(ask).toHaveBeenLastCalledWith('entry', expect.objectContaining({ text: 'khu vực phòng thủ' }));
  await cards.open(subject, anchor, true, { path: [{ subject, heading: 'diễn tập' }] });
  expect(ask).toHaveBeenLastCalledWith('entry', { id: term.entry.id });
});

it('explains the term that what is selected is part of, where that says nothing by itself', async () => {
  const missing = { entry: null, parts: [], near: [] };
  const ask = vi.fn(async (_name: unknown, request: unknown) =>
    'id' in Object(request) && Object(request).id ? term : missing,
  );
  const cards = cardsOf(false, ask);
  await cards.open({ kind: 'term', ids: [], span: { block: 0, start: 23, end: 26 } }, anchor, true);
  expect(cards.card.value).toMatchObject({ content: { kind: 'term' }, subject });
  await cards.open({ kind: 'term', ids: [], span: { block: 0, start: 0, end: 4 } }, anchor, true);
  expect(ask, 'a document by all of its name').toHaveBeenLastCalledWith(
    'entry',
    expect.objectContaining({ text: 'Diễn tập' }),
  );
  expect(cards.card.value?.content).toMatchObject({ kind: 'missing', heading: 'Diễn tập' });
});
