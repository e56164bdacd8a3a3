import { extension, pageAddress } from '@/lib/browser/runtime';
import { putAside } from '@/lib/browser/session';
import { openTab } from '@/lib/browser/tabs';
import { type Library, LibraryError } from '@/lib/library';
import type { Article } from '@/lib/model/article';
import { gate, type Handlers } from '@/lib/protocol/gate';
import { MessageError } from '@/lib/protocol/message';
import type { Request } from '@/lib/protocol/protocol';
import { ENGINE, type Engine } from './engine';
import type { Parts } from './parts';
import { switchSite } from './sites';

/** Brings the reader into a tab where the detector found an article. */
export type Bring = (tab: number) => Promise<void>;

/** The gate that the background opens to messages. */
export const createGate = (parts: Parts, bring: Bring) => gate(createHandlers(parts, bring), extension);

/** What every message of the protocol does; pages of ours, which have all parts themselves, call it directly. */
export function createHandlers({ engine, library, choices }: Parts, bring: Bring): Handlers {
  return {
    read: async ({ article }) => {
      const answer = await engine.read(article);
      const known = await choices.knownAmong(answer.heads.map(({ id }) => id)).catch(() => []);
      return { ...answer, known };
    },
    entry: async ({ id, text }) => await engine.entry(id, text ?? null),
    keep: async ({ article }) => ({ id: await keep(article, engine, library) }),
    kept: async ({ url }) => (await library.find(url))?.id ?? null,
    know: async ({ id, known }) => {
      await choices.setKnown(id, known);
      return null;
    },
    found: async (_, { tab }) => {
      if (tab?.id !== undefined) await bring(tab.id);
      return null;
    },
    show: async (request) => {
      await openTab(await addressOf(request));
      return null;
    },
    siteOff: async (_, { url }) => {
      const host = URL.parse(url ?? '')?.hostname;
      if (host) await switchSite(choices, host, true);
      return null;
    },
  };
}

/** Keeps an article with its reading. @throws MessageError with the library's reason. */
async function keep(article: Article, engine: Engine, library: Library): Promise<string> {
  const { reading } = await engine.read(article);
  try {
    const { id } = await library.keep(article, { key: String(ENGINE), reading });
    return id;
  } catch (error) {
    if (error instanceof LibraryError) throw new MessageError(error.failure, { cause: error });
    throw error;
  }
}

async function addressOf(request: Request<'show'>): Promise<string> {
  switch (request.page) {
    case 'options':
      return pageAddress('options.html');
    case 'library':
      return `${pageAddress('library.html')}#${encodeURIComponent(request.id)}`;
    case 'reading': {
      const key = `reading-${crypto.randomUUID()}`;
      await putAside(key, request.article);
      return `${pageAddress('library.html')}#${key}`;
    }
  }
}
