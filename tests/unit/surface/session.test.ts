// @vitest-environment jsdom
import { beforeEach, expect, it, onTestFinished, vi } from 'vitest';
import { changeSettings, readSettings, type Settings } from '@/lib/browser/settings';
import type { Article } from '@/lib/model/article';
import { NO_ORIGINS } from '@/lib/page/origins';
import type { KeepAnswer } from '@/lib/protocol/messages/keep';
import type { KeptAnswer } from '@/lib/protocol/messages/kept';
import type { ReadAnswer } from '@/lib/protocol/messages/read';
import type { OpenCard } from '@/lib/surface/cards';
import { ReadingSession, type ReadingSource } from '@/lib/surface/session';
import { waitFor } from '@/tests/unit/wait-for';
import { article as articleOf } from '../library/articles';

const article: Article = { ...articleOf(1), url: document.URL };
const span = { block: 2, start: 0, end: 10 };

/** Notes with so many key points. */
const notesOf = (points: number): ReadAnswer => ({
  reading: {
    keyPoints: Array.from({ length: points }, () => ({ span, sentence: span, score: 1 })),
    facts: [],
    terms: [],
    places: [],
    provinces: [],
  },
  heads: [],
  places: [],
  map: null,
  facts: [],
  equivalents: Array.from({ length: points }, () => []),
  outletName: null,
  known: [],
  plain: [],
  everyUse: false,
});

type Page = Awaited<ReturnType<ReadingSource['readPage']>>;
const pageOf = (origins: Page['origins'] = { ...NO_ORIGINS }): Page => ({
  verdict: { article: true, outlet: null, provincial: false } as unknown as Page['verdict'],
  article,
  removals: [],
  origins,
  notes: notesOf(3),
});

const readPage = vi.fn<ReadingSource['readPage']>();
const answers = {
  read: vi.fn<() => Promise<ReadAnswer>>(),
  kept: vi.fn<() => Promise<KeptAnswer | null>>(),
  keep: vi.fn<() => Promise<KeepAnswer>>(),
  found: vi.fn<() => Promise<null>>(async () => null),
};
const ask = ((name: keyof typeof answers) => answers[name]()) as ReadingSource['ask'];
let settings: Settings;

beforeEach(async () => {
  vi.stubGlobal('CSS', { highlights: new Map() });
  readPage.mockReset().mockResolvedValue(pageOf());
  answers.read.mockReset();
  answers.kept.mockReset().mockResolvedValue(null);
  answers.keep.mockReset().mockResolvedValue({ id: 'a', pictures: null });
  settings = await readSettings();
});

async function opened(): Promise<ReadingSession> {
  const session = new ReadingSession(Promise.resolve(settings), { ask, readPage });
  await session.open(true);
  return session;
}

const pointsIn = ({ state }: ReadingSession) => state.value?.status === 'ready' && state.value.points.length;

it('shows the notes under the settings chosen last, whichever answer comes first', async () => {
  const session = await opened();
  expect(pointsIn(session)).toBe(3);
  const [four, five] = [Promise.withResolvers<ReadAnswer>(), Promise.withResolvers<ReadAnswer>()];
  answers.read.mockReturnValueOnce(four.promise).mockReturnValueOnce(five.promise);
  session.applySettings({ ...settings, points: 4 });
  session.applySettings({ ...settings, points: 5 });
  four.resolve(notesOf(4));
  await waitFor(() => expect(answers.read).toHaveBeenCalledTimes(2));
  five.resolve(notesOf(5));
  await waitFor(() => expect(pointsIn(session)).toBe(5));
});

it('paints where the text was found after its last change, under the settings of meanwhile', async () => {
  const session = await opened();
  const [first, second] = [Promise.withResolvers<Page>(), Promise.withResolvers<Page>()];
  readPage.mockReturnValueOnce(first.promise).mockReturnValueOnce(second.promise);
  const losses = [session.loseText(false), session.loseText(false)];
  answers.read.mockResolvedValue(notesOf(5));
  session.applySettings({ ...settings, points: 5 });
  await waitFor(() => expect(pointsIn(session)).toBe(5));
  const [before, now] = [pageOf(), pageOf()];
  second.resolve(now);
  first.resolve(before);
  await Promise.all(losses);
  expect(session.current?.page.origins).toBe(now.origins);
  expect(pointsIn(session)).toBe(5);
});

it('reads a page anew that says something else, once the reader asks', async () => {
  const session = await opened();
  const { blocks } = article;
  const later = { ...article, blocks: blocks.map((block) => ({ ...block, text: `${block.text} Thêm một câu.` })) };
  readPage.mockResolvedValue({ ...pageOf(), article: later, notes: notesOf(4) });
  await session.loseText(false);
  expect(session.state.value).toMatchObject({ unmarked: 'changed' });
  expect(pointsIn(session)).toBe(3);
  await session.open(true);
  expect(pointsIn(session)).toBe(4);
  expect(session.state.value).toMatchObject({ unmarked: null });
  await session.keep();
  expect(session.current?.page.article).toBe(later);
});

/** Takes the page to another address without a load, until the test ends. */
function turnTo(path: string) {
  const before = document.URL;
  onTestFinished(() => history.replaceState(null, '', before));
  history.pushState(null, '', path);
}

it('says nothing of the story before once the page has turned to another, and keeps that one', async () => {
  const session = await opened();
  expect(session.summary).toMatchObject({ points: 3 });
  turnTo('/bai-sau');
  expect(session.summary).toBeNull();
  const next = { ...articleOf(2), url: document.URL };
  readPage.mockResolvedValue({ ...pageOf(), article: next });
  await session.keep();
  expect(session.current?.page.article).toBe(next);
});

it('keeps what was read in the end where one reading overtakes another', async () => {
  const session = new ReadingSession(Promise.resolve(settings), { ask, readPage });
  await session.open(false);
  turnTo('/bai-sau');
  const slow = Promise.withResolvers<Page>();
  readPage.mockReset().mockReturnValueOnce(slow.promise).mockResolvedValue(pageOf());
  const keeping = session.keep();
  await waitFor(() => expect(readPage).toHaveBeenCalledOnce());
  session.navigate();
  slow.resolve(pageOf());
  await keeping;
  expect(answers.keep).toHaveBeenCalledOnce();
});

it.each([
  ['signature:author', 'byline'],
  ['line:author', 'byline'],
  ['line:date', 'byline'],
  ['line:title', 'duplicate'],
  ['line:repeated', 'duplicate'],
  ['line:linked', 'clutter'],
])('says of what the rule %s left out that it is %s', async (rule, reason) => {
  readPage.mockResolvedValue({ ...pageOf(), removals: [{ id: 1, reason: rule, text: 'Lò Mai' }] });
  expect((await opened()).state.value).toMatchObject({ removed: [{ reason, text: 'Lò Mai' }] });
});

it('reads the next article that a page shows at the same address, where the panel comes by itself', async () => {
  const session = new ReadingSession(Promise.resolve(settings), { ask, readPage });
  await session.open(false);
  const blocks = article.blocks.map((block) => ({ ...block, text: `Bài sau: ${block.text}` }));
  const next = { ...article, blocks };
  readPage.mockResolvedValue({ ...pageOf(), article: next, notes: notesOf(4) });
  await session.loseText(false);
  expect(session.current?.page.article).toBe(next);
  expect(session.state.value).toMatchObject({ unmarked: null });
});

it('reads an article once more at its own address where its text came before that', async () => {
  const session = new ReadingSession(Promise.resolve(settings), { ask, readPage });
  await session.open(false);
  const blocks = article.blocks.map((block) => ({ ...block, text: `Bài sau: ${block.text}` }));
  readPage.mockResolvedValue({ ...pageOf(), article: { ...article, blocks } });
  await session.loseText(false);
  vi.spyOn(session.text, 'stands').mockReturnValue(true);
  expect(session.standing.stands).toBe(true);
  turnTo('/bai-sau');
  expect(session.standing.stands).toBe(false);
  const next = { ...article, blocks, url: document.URL };
  readPage.mockResolvedValue({ ...pageOf(), article: next });
  session.navigate();
  await waitFor(() => expect(session.current?.page.article).toBe(next));
  turnTo('/bai-sau?gon');
  expect(session.standing.stands).toBe(true);
});

it('reads a story that comes only after its page was found to have none', async () => {
  const session = new ReadingSession(Promise.resolve(settings), { ask, readPage });
  readPage.mockResolvedValueOnce({ ...pageOf(), article: null, notes: null });
  await session.open(false);
  expect(session.standing.grows).toBe(false);
  document.body.append('Đồng Văn có thêm một cây cầu. '.repeat(20));
  expect(session.standing.grows).toBe(true);
  await session.gainText();
  expect(session.current?.page.article).toBe(article);
  session.leave();
  readPage.mockClear();
  await session.gainText();
  expect(readPage).not.toHaveBeenCalled();
});

it('takes back no answer to who asked why there is nothing to read', async () => {
  const session = new ReadingSession(Promise.resolve(settings), { ask, readPage });
  const verdict = { article: false as const, outlet: null, why: 'list-page' as const };
  readPage.mockResolvedValue({ ...pageOf(), verdict, article: null, notes: null });
  await session.open(false);
  await session.open(true);
  await session.gainText();
  expect(session.state.value).toMatchObject({ status: 'refused', why: 'list-page' });
});

const MORE = { kind: 'paragraph' as const, text: 'Cập nhật 21 giờ: nước trên sông đã rút dưới mức báo động 2.' };

it('reads a page anew that the browser shows in its own words again, once the reader asks', async () => {
  const session = await opened();
  document.documentElement.className = 'translated-ltr';
  await session.loseText(true);
  await session.open(true);
  expect(session.state.value).toMatchObject({ unmarked: 'translated' });
  document.documentElement.className = '';
  await session.open(true);
  expect(session.state.value).toMatchObject({ unmarked: null });
});

it('still waits for the story of an address at which it found that of the one before', async () => {
  const session = new ReadingSession(Promise.resolve(settings), { ask, readPage });
  await session.open(false);
  turnTo('/bai-sau');
  await session.open(false);
  expect(session.current?.page.article).toBe(article);
  expect(session.standing.moved).toBe(true);
  readPage.mockResolvedValue({ ...pageOf(), article: { ...articleOf(2), url: document.URL } });
  await session.open(false);
  expect(session.standing.moved).toBe(false);
});

it('leaves an article its address where the page has changed that before its text', async () => {
  const session = await opened();
  readPage.mockResolvedValue({ ...pageOf(), article: { ...article, url: `${article.url}?bai-sau` } });
  session.close();
  await session.open(true);
  expect(session.current?.page.article.url).toBe(`${article.url}?bai-sau`);
  readPage.mockResolvedValue(pageOf());
  await session.open(true);
  expect(session.current?.page.article.url).toBe(`${article.url}?bai-sau`);
});

it.each(['gainText', 'loseText'] as const)('reads on in an article to which its page has added (%s)', async (heard) => {
  const session = await opened();
  const [title, ...others] = article.blocks;
  const later = { ...article, blocks: [title, MORE, ...others] as Article['blocks'] };
  readPage.mockResolvedValue({ ...pageOf(), article: later, notes: notesOf(4) });
  await session[heard](false);
  expect(pointsIn(session)).toBe(4);
  expect(session.state.value).toMatchObject({ unmarked: null });
  expect(session.current?.page.article).toBe(later);
});

it('stays with what was read where the page has added something else, or the reader is in a note beside it', async () => {
  const session = await opened();
  readPage.mockResolvedValue({ ...pageOf(), article: { ...article, blocks: [MORE] }, notes: notesOf(1) });
  await session.gainText();
  const { blocks } = article;
  readPage.mockResolvedValue({ ...pageOf(), article: { ...article, blocks: [...blocks, MORE] }, notes: notesOf(4) });
  session.own.note.value = { id: 'n', anchor: document.createRange(), focus: true };
  readPage.mockClear();
  const gaining = session.gainText();
  expect(readPage).not.toHaveBeenCalled();
  expect(session.state.value).toMatchObject({ unmarked: null });
  session.own.note.value = null;
  await gaining;
  expect(pointsIn(session)).toBe(4);
});

/** Another story, as it is found at the address of the page. */
const nextPage = (): Page => ({ ...pageOf(), article: { ...articleOf(2), url: document.URL }, notes: notesOf(4) });

it('follows the story in view where a page adds one to the other, and back', async () => {
  const session = new ReadingSession(Promise.resolve(settings), { ask, readPage });
  await session.open(false);
  vi.spyOn(session.text, 'stands').mockReturnValue(true);
  document.title = 'Bài sau';
  expect(session.standing.grows).toBe(false);
  const before = document.URL;
  turnTo('/bai-sau');
  expect(session.standing.grows).toBe(true);
  vi.spyOn(session.text, 'stands').mockReturnValueOnce(false);
  readPage.mockResolvedValue(nextPage());
  await session.gainText();
  expect(session.current?.page.article.url).toBe(document.URL);
  expect(session.standing.moved).toBe(false);
  document.title = 'Bài trước';
  turnTo(before);
  expect(session.standing.grows).toBe(true);
});

it('stays with a story where the page is called by another that is still to come', async () => {
  const session = new ReadingSession(Promise.resolve(settings), { ask, readPage });
  await session.open(false);
  const { title } = document;
  document.title = 'Bài sẽ đến';
  turnTo('/bai-se-den');
  const blocks = article.blocks.map((block) => (block.kind === 'title' ? { ...block, text: 'Bài sẽ đến' } : block));
  readPage.mockResolvedValue({ ...pageOf(), article: { ...article, blocks } });
  await session.gainText();
  expect(session.current?.page.article).toBe(article);
  expect(session.standing.grows).toBe(false);
  document.body.append('Đồng Văn có thêm một cây cầu. '.repeat(20));
  expect(session.standing.grows).toBe(true);
  // Chats blink there.
  document.title = title;
  expect(session.standing.grows).toBe(false);
});

it('marks a page again that the browser shows in its own words once more', async () => {
  const session = await opened();
  document.documentElement.className = 'translated-ltr';
  await session.loseText(true);
  expect(session.standing.stands).toBe(true);
  document.documentElement.className = '';
  expect(session.standing.stands).toBe(false);
  await session.loseText(false);
  expect(session.state.value).toMatchObject({ unmarked: null });
  expect(session.standing.stands).toBe(true);
});

it('leaves a card open beside its word in a page that draws itself anew, and closes it where the word is gone', async () => {
  vi.stubGlobal('Highlight', class extends Set {});
  const session = await opened();
  const [before, now] = [document.createRange(), document.createRange()];
  const card = { subject: { kind: 'term', ids: [], span }, anchor: before, focus: true, path: [] };
  session.cards.card.value = card as unknown as OpenCard;
  readPage.mockResolvedValueOnce(pageOf({ ...NO_ORIGINS, range: () => now }));
  await session.loseText(false);
  expect(session.cards.card.value?.anchor).toBe(now);
  readPage.mockResolvedValueOnce({ ...pageOf(), article: null, notes: null });
  await session.loseText(false);
  expect(session.cards.card.value).toBeNull();
});

it('marks a page again that said something else for a while', async () => {
  const session = await opened();
  readPage.mockResolvedValueOnce({ ...pageOf(), article: null, notes: null });
  document.body.textContent = 'Đang tải…';
  await session.loseText(false);
  expect(session.state.value).toMatchObject({ unmarked: 'changed' });
  expect(session.standing.stands).toBe(true);
  document.body.textContent = article.blocks.map(({ text }) => text.replaceAll(' ', '\n ')).join('\n');
  expect(session.standing.stands).toBe(false);
  await session.loseText(false);
  expect(session.state.value).toMatchObject({ unmarked: null });
});

it('says how what was read is kept, not what the page has become', async () => {
  const session = await opened();
  await session.keep();
  const blocks = article.blocks.map((block) => ({ ...block, text: `Trích: ${block.text}` }));
  readPage.mockResolvedValue({ ...pageOf(), article: { ...article, blocks } });
  answers.kept.mockResolvedValue({ id: 'a', changed: true, marks: [], shown: true });
  await session.loseText(false);
  await waitFor(() => expect(session.own.kept.value).toMatchObject({ changed: true }));
  expect(session.state.value).toMatchObject({ unmarked: 'changed', save: 'saved' });
});

it('hears what was changed and kept meanwhile when the browser brings its page back', async () => {
  const session = await opened();
  answers.kept.mockResolvedValue({ id: 'a', changed: false, marks: [], shown: true });
  answers.found.mockClear();
  session.comeBack({ ...settings, width: 400 });
  expect(answers.found).not.toHaveBeenCalled();
  expect(session.settings.value).toMatchObject({ width: 400 });
  await waitFor(() => expect(session.state.value).toMatchObject({ save: 'saved' }));
  await session.open(false);
  session.comeBack(settings);
  expect(answers.found).toHaveBeenCalledOnce();
});

it('shows nothing where it was closed before it could begin', async () => {
  const ready = Promise.withResolvers<Settings>();
  const session = new ReadingSession(ready.promise, { ask, readPage });
  const opening = session.open(true);
  session.leave();
  ready.resolve(settings);
  await opening;
  expect(session.state.value).toBeNull();
  expect(readPage).not.toHaveBeenCalled();
});

it('reads what is to be kept, where nothing is shown', async () => {
  const session = new ReadingSession(Promise.resolve(settings), { ask, readPage });
  await session.keep();
  expect(answers.keep).toHaveBeenCalledOnce();
  expect(session.state.value).toMatchObject({ status: 'ready', save: 'saved' });
  session.close();
  await session.keep();
  expect(answers.keep).toHaveBeenCalledTimes(2);
});

it('says why there is nothing to keep', async () => {
  const verdict = { article: false as const, outlet: null, why: 'not-vietnamese' as const };
  readPage.mockResolvedValue({ ...pageOf(), verdict, article: null, notes: null });
  const session = new ReadingSession(Promise.resolve(settings), { ask, readPage });
  await session.keep();
  expect(answers.keep).not.toHaveBeenCalled();
  expect(session.state.value).toMatchObject({ status: 'refused', why: 'not-vietnamese' });
});

it('believes of an article what was said of it last, whichever answer comes first', async () => {
  const session = await opened();
  const [before, after] = [Promise.withResolvers<KeptAnswer | null>(), Promise.withResolvers<KeptAnswer | null>()];
  answers.kept.mockReturnValueOnce(before.promise).mockReturnValueOnce(after.promise);
  const kept: KeptAnswer = { id: 'a', changed: false, marks: [], shown: true };
  session.own.hear([]);
  session.own.hear([]);
  after.resolve(kept);
  before.resolve(null);
  await waitFor(() => expect(session.own.kept.value).toEqual(kept));
  await before.promise;
  await waitFor(() => expect(session.own.kept.value).toEqual(kept));
});

it('lets the page work between drawing the panel and painting over the text', async () => {
  const session = new ReadingSession(Promise.resolve(settings), { ask, readPage });
  const paint = vi.spyOn(session.text, 'paint');
  const drawn = Promise.withResolvers<void>();
  session.state.subscribe((state) => state?.status === 'ready' && drawn.resolve());
  const opening = session.open(false);
  await drawn.promise;
  expect(paint).not.toHaveBeenCalled();
  await opening;
  expect(paint).toHaveBeenCalledOnce();
});

it('counts the articles on which the column came by itself', async () => {
  await changeSettings({ shown: 0 });
  const session = new ReadingSession(readSettings(), { ask, readPage });
  await session.open(false);
  expect(session.place.value).toBe('open');
  await waitFor(async () => expect((await readSettings()).shown).toBe(1));
});
