import { loadFile } from '@/lib/browser/runtime';
import { sendToTabs } from '@/lib/browser/tabs';
import { Library } from '@/lib/library';
import { Choices } from '@/lib/library/choices';
import { Encounters } from '@/lib/library/encounters';
import { Termbases } from '@/lib/library/termbases';
import type { ToReader } from '@/lib/protocol/to-reader';
import type { Engine } from './engine';
import { type Lazy, lazy } from './lazy';

/** What the background and every page of ours work with; each has its own, over the same databases and files. */
export interface Parts {
  engine: Lazy<Engine>;
  library: Library;
  choices: Choices;
  termbases: Termbases;
  encounters: Encounters;
}

/** Tells the readers in web pages, which hear nothing of our databases, that articles have changed; `[]` stands for all. */
export function tellReaders(articles: string[]): void {
  const wire: ToReader = { to: 'reader', name: 'library', articles };
  void sendToTabs(wire).catch(() => {});
}

/** Opens nothing yet: code and files are loaded and databases opened at the first question that needs them. */
export function createParts(): Parts {
  const termbases = new Termbases();
  const engine = lazy(async () => {
    const [{ Engine }, { OwnGlossaries }] = await Promise.all([
      import('./engine'),
      import('./termbases/own-glossaries'),
    ]);
    return new Engine(loadFile, new OwnGlossaries(termbases));
  });
  const library = new Library({
    onOwnChange: ({ kind, articles }) => kind !== 'reading-list' && tellReaders(articles),
  });
  return { engine, library, choices: new Choices(), termbases, encounters: new Encounters() };
}
