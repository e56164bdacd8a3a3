import { extension, loadFile, pageAddress } from '@/lib/browser/runtime';
import { putAside } from '@/lib/browser/session';
import { changeSettings, type Explain, readSettings } from '@/lib/browser/settings';
import { openTab, sendToTab } from '@/lib/browser/tabs';
import { readerStrings } from '@/lib/i18n/reader';
import { type Library, LibraryError } from '@/lib/library';
import type { Choices } from '@/lib/library/choices';
import type { Met } from '@/lib/library/encounters';
import type { Article } from '@/lib/model/article';
import type { EntryHead } from '@/lib/model/entry';
import type { TermId } from '@/lib/model/ids';
import { siteOf } from '@/lib/outlets/families';
import { extract } from '@/lib/page';
import { gate, type Handlers, type Sender } from '@/lib/protocol/gate';
import { MessageError } from '@/lib/protocol/message';
import type { KeepAnswer } from '@/lib/protocol/messages/keep';
import type { ReadAnswer } from '@/lib/protocol/messages/read';
import type { Request } from '@/lib/protocol/protocol';
import type { ToReader } from '@/lib/protocol/to-reader';
import { NOWHERE } from '@/lib/protocol/where-schema';
import { cite } from './library/cite';
import { keptOnPage, markOnPage } from './library/marking';
import { keepPictures, pictureAddresses, type TakePicture } from './library/pictures';
import { type Parts, tellReaders } from './parts';
import { leaveIfOff, switchSite } from './sites';
import { metAt, newTermAt, wholeSyllables } from './where';

/** What the build makes of `entrypoints/sheet.css`. */
const SHEET = 'assets/sheet.css';

/** What is done in web pages, which the background alone can do. */
export interface InPages {
  /** Brings the reader into a tab where the detector found an article. */
  bring: (tab: number, document?: string) => Promise<void>;
  takePicture: TakePicture;
}

/** The gate that the background opens to messages. */
export const createGate = (parts: Parts, pages: InPages) => gate(createHandlers(parts, pages), extension);

/**
 * What every message of the protocol does; pages of ours, which have all parts themselves and no web page to act in, call
 * it directly.
 */
export function createHandlers({ engine, library, choices, encounters }: Parts, pages: InPages | null): Handlers {
  return {
    extract: async ({ page, loaded, force, restore }, sender) => {
      const site = siteOf(page.url);
      const found = extract(page, { site, loaded, force, restore: new Set(restore) });
      const { verdict, article } = found;
      // Whoever insists may read what does not look like an article, but what is in another language has no notes.
      const isReadable = article && (verdict.article || verdict.why !== 'not-vietnamese');
      return { ...found, notes: isReadable ? await notesOn(article, sender) : null };
    },
    read: async ({ article }, sender) => await notesOn(article, sender),
    entry: async ({ id, text, where }, sender) => {
      const found = await engine.entry(id ?? null, id ? (text ?? null) : wholeSyllables(text, where), {
        own: await seesOwn(choices, sender),
      });
      if (!found.entry) return found;
      const { id: named, term } = found.entry;
      if (where && !sender.tab?.incognito) void remember(metAt(named, term, where)).catch(() => {});
      return { ...found, starred: await encounters.isStarred(named).catch(() => false) };
    },
    star: async ({ id, starred, where }, { tab }) => {
      const { entry } = await engine.entry(id, null);
      // The star is wished for, wherever it is given; what was read in a private window is not to be remembered.
      await encounters.star(metAt(id, entry?.term ?? id, tab?.incognito ? NOWHERE : where), starred);
      return null;
    },
    keep: async ({ article }, { tab }) => {
      const id = await keep(article, engine, library);
      const choice = await choices.answerTo('pictures').catch(() => null);
      return { id, pictures: fateOfPictures(article, pages !== null && tab?.id !== undefined, choice) };
    },
    pictures: async ({ id, take }, { tab }) => {
      await choices.setAnswer('pictures', take);
      if (!take || tab?.id === undefined || !pages) return { kept: 0, of: 0 };
      return await keepPictures(library, id, tab.id, pages.takePicture);
    },
    kept: async ({ article }, sender) => {
      const answer = await keptOnPage(library, article);
      const shown = answer && (isOwnPage(sender) || (await choices.answerTo('marks-in-pages').catch(() => null)));
      return answer && { ...answer, shown };
    },
    mark: async ({ article, spans, colour }) => {
      const { id } = await reasoned(markOnPage(library, article, spans, colour, (one) => keep(one, engine, library)));
      return id;
    },
    showMarks: async ({ yes }) => {
      await choices.setAnswer('marks-in-pages', yes);
      tellReaders([]);
      return null;
    },
    note: async (request) => {
      if (request.act === 'read') return await library.markById(request.id);
      if (request.act === 'remove') return await library.removeMark(request.id);
      if (request.act === 'change') {
        const { act: _, id, ...change } = request;
        return await library.changeMark(id, change);
      }
      return (await library.putMark(request.mark)) ? request.mark : null;
    },
    frame: async ({ said }, { tab }) => {
      if (tab?.id !== undefined) await sendToTab(tab.id, { to: 'reader', name: 'frame', said } satisfies ToReader);
      return null;
    },
    cite: async ({ article, quote, style }) => {
      if (style) await changeSettings({ citation: style });
      const { citation, language } = await readSettings();
      return await cite(library, article, quote, citation ?? (language === 'vi' ? 'vietnamese' : 'apa'));
    },
    know: async ({ id, known }) => {
      await choices.setKnown(id, known);
      return null;
    },
    found: async (_, { tab, url, documentId }) => {
      // What the reader will ask is known: it is loaded while the reader comes and takes the page.
      void engine.prepare();
      if (tab?.id === undefined || !pages) return null;
      await pages.bring(tab.id, documentId);
      await leaveIfOff(choices, tab.id, url);
      return null;
    },
    show: async (request) => {
      await openTab(await addressOf(request, engine));
      return null;
    },
    words: async ({ language }) => readerStrings[language],
    sheet: async () => {
      // Readers ask for it first, and then what an article says.
      void engine.prepare();
      return new TextDecoder().decode(await loadFile(SHEET));
    },
    siteOff: async (_, { url }) => {
      const host = URL.parse(url ?? '')?.hostname;
      if (host) await switchSite(choices, host, true);
      return null;
    },
  };

  async function notesOn(article: Article, sender: Sender): Promise<ReadAnswer> {
    const [own, { points, explain }] = await Promise.all([seesOwn(choices, sender), readSettings()]);
    const answer = await engine.read(article, { own, points });
    return { ...answer, ...(await silentAmong(answer.heads, explain)), everyUse: explain === 'all' };
  }

  /** Terms that are not marked: what the reader knows, and, but for readers who want all, what is known to all or met. */
  async function silentAmong(
    heads: readonly EntryHead[],
    explain: Explain,
  ): Promise<{ known: TermId[]; plain: TermId[] }> {
    const ids = heads.map(({ id }) => id);
    const none = () => [];
    const [known, met] = await Promise.all([
      choices.knownAmong(ids).catch(none),
      explain === 'new' ? encounters.lookedUpAmong(ids).catch(none) : [],
    ]);
    const everyday = explain === 'all' ? [] : heads.filter(({ level }) => level === 'everyday').map(({ id }) => id);
    return { known, plain: [...everyday, ...met] };
  }

  async function remember(met: Met): Promise<void> {
    if ((await choices.answerTo('remember-terms')) !== false) await encounters.meet(met);
  }
}

/** Whether a sender is given what the reader's own termbases hold: our pages always, web pages where that is allowed. */
async function seesOwn(choices: Choices, sender: Sender): Promise<boolean> {
  return isOwnPage(sender) || (await choices.answerTo('own-in-pages').catch(() => null)) === true;
}

/** Pages that have the handlers themselves send nothing; others of ours send from their address. */
function isOwnPage({ tab, url }: Sender): boolean {
  return tab === undefined || (url?.startsWith(extension.origin) ?? false);
}

/** Pictures are there only in the page itself: a reading view has none to take. */
function fateOfPictures(article: Article, inPage: boolean, choice: boolean | null): KeepAnswer['pictures'] {
  if (pictureAddresses(article).length === 0) return null;
  if (!inPage || choice === false) return 'leave';
  return choice ? 'take' : 'ask';
}

/** Keeps an article with its reading. @throws MessageError with the library's reason. */
async function keep(article: Article, engine: Parts['engine'], library: Library): Promise<string> {
  const { reading } = await engine.read(article);
  const { id } = await reasoned(library.keep(article, reading));
  return id;
}

/** What a message came to; the library's reason for a failure is told to the sender. */
async function reasoned<Value>(work: Promise<Value>): Promise<Value> {
  return await work.catch((error: unknown) => {
    throw error instanceof LibraryError ? new MessageError(error.failure, { cause: error }) : error;
  });
}

async function addressOf(request: Request<'show'>, engine: Parts['engine']): Promise<string> {
  switch (request.page) {
    case 'entry':
      return `${pageAddress('glossary.html')}#entry=${encodeURIComponent(request.id)}`;
    case 'letter':
      return `${pageAddress('glossary.html')}#letter=${encodeURIComponent(request.id)}`;
    case 'new-term': {
      const { term, id, where } = request;
      // Without the glossary the form is there all the same.
      const known = id === null ? null : await engine.entry(id, term).catch(() => null);
      const form = newTermAt(term, where, known?.entry ? known : null);
      return `${pageAddress('glossary.html')}#new=${await aside('term', form)}`;
    }
    case 'table':
      return `${pageAddress('desk.html')}#${await aside('table', request.article)}`;
    case 'options':
      return pageAddress('options.html');
    case 'library':
      return `${pageAddress('library.html')}#${encodeURIComponent(request.id)}`;
    case 'reading':
      return `${pageAddress('library.html')}#${await aside('reading', request.article)}`;
  }
}

/** Puts something aside for a page of ours that is about to open; gives the key it is found by. */
async function aside(kind: string, value: unknown): Promise<string> {
  const key = `${kind}-${crypto.randomUUID()}`;
  await putAside(key, value);
  return key;
}
