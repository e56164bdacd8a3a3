import { extension, pageAddress } from '@/lib/browser/runtime';
import { openTab } from '@/lib/browser/tabs';
import { type Library, LibraryError } from '@/lib/library';
import type { Article } from '@/lib/model/article';
import { gate, type Handlers } from '@/lib/protocol/gate';
import { MessageError } from '@/lib/protocol/message';
import { ENGINE, type Engine } from './engine';

/** Answers every message of the protocol; `bring` brings the reader into a tab where the detector found an article. */
export function createGate(engine: Engine, library: Library, bring: (tab: number) => Promise<void>) {
  const handlers: Handlers = {
    read: async ({ article }) => await engine.read(article),
    entry: async ({ id }) => await engine.entry(id),
    keep: async ({ article }) => ({ id: await keep(article, engine, library) }),
    kept: async ({ url }) => (await library.find(url))?.id ?? null,
    found: async (_, { tab }) => {
      if (tab?.id !== undefined) await bring(tab.id);
      return null;
    },
    show: async ({ page, article }) => {
      await openTab(pageAddress(`${page}.html`) + (article ? `#${article}` : ''));
      return null;
    },
  };
  return gate(handlers, extension);
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
