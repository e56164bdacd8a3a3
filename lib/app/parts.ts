import { loadFile } from '@/lib/browser/runtime';
import { Library } from '@/lib/library';
import { Choices } from '@/lib/library/choices';
import { Encounters } from '@/lib/library/encounters';
import { Termbases } from '@/lib/library/termbases';
import { Engine } from './engine';
import { OwnGlossaries } from './termbases/own-glossaries';

/** What the background and every page of ours work with; each has its own, over the same databases and files. */
export interface Parts {
  engine: Engine;
  library: Library;
  choices: Choices;
  termbases: Termbases;
  encounters: Encounters;
}

/** Opens nothing yet: files are loaded and databases opened at the first question that needs them. */
export function createParts(): Parts {
  const termbases = new Termbases();
  const engine = new Engine(loadFile, new OwnGlossaries(termbases));
  return { engine, library: new Library(), choices: new Choices(), termbases, encounters: new Encounters() };
}
