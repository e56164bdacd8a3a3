import { loadFile } from '@/lib/browser/runtime';
import { Library } from '@/lib/library';
import { Choices } from '@/lib/library/choices';
import { Engine } from './engine';

/** What the background and every page of ours work with; each has its own, over the same databases and files. */
export interface Parts {
  engine: Engine;
  library: Library;
  choices: Choices;
}

/** Opens nothing yet: files are loaded and databases opened at the first question that needs them. */
export function createParts(): Parts {
  return { engine: new Engine(loadFile), library: new Library(), choices: new Choices() };
}
