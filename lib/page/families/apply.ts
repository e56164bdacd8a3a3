import { compile, type Selector, selectAll } from '../snapshot/select';
import type { Snapshot } from '../snapshot/snapshot';
import type { Family } from './family';

/** Snapshot indexes of what a family's selectors find, in document order. */
export interface FamilyParts {
  id: string;
  title: number[];
  sapo: number[];
  body: number[];
  authors: number[];
  date: number[];
  captions: number[];
  drop: number[];
}

/** Where no family is known. */
export const NO_PARTS: FamilyParts = {
  id: '',
  title: [],
  sapo: [],
  body: [],
  authors: [],
  date: [],
  captions: [],
  drop: [],
};

const PARTS = ['title', 'sapo', 'body', 'authors', 'date', 'captions', 'drop'] as const;
type Compiled = Partial<Record<(typeof PARTS)[number], Selector>>;
const compiled = new Map<Family, Compiled>();

function compiledOf(family: Family): Compiled {
  const known = compiled.get(family);
  if (known) return known;
  const selectors: Compiled = {};
  for (const part of PARTS) {
    const source = family[part];
    if (source) selectors[part] = compile(source);
  }
  compiled.set(family, selectors);
  return selectors;
}

export function applyFamily(snapshot: Snapshot, family: Family): FamilyParts {
  const selectors = compiledOf(family);
  const find = (part: (typeof PARTS)[number]) => {
    const selector = selectors[part];
    return selector ? selectAll(snapshot, selector) : [];
  };
  return {
    id: family.id,
    title: find('title'),
    sapo: find('sapo'),
    body: find('body'),
    authors: find('authors'),
    date: find('date'),
    captions: find('captions'),
    drop: find('drop'),
  };
}
