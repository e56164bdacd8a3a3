import type { Family } from '@/lib/model/family';
import { memoize } from '../memo';
import { compile, filedUnder, matches, type Selector } from '../snapshot/select';
import { endOf, type Snapshot } from '../snapshot/snapshot';

const PARTS = ['title', 'sapo', 'body', 'authors', 'date', 'captions', 'drop'] as const;
type Part = (typeof PARTS)[number];

/** The elements that a family's selectors find for each part, in document order. */
export type FamilyParts = Record<Part, number[]> & { id: string };

const partsOf = (id: string) => ({ id, ...Object.fromEntries(PARTS.map((part) => [part, []])) }) as FamilyParts;

/** The parts if no family is known. */
export const NO_PARTS = partsOf('');

/** One selector of a part's list. */
interface Rule {
  part: Part;
  selector: Selector;
}

/** The key of rules whose last compound asks for no name. */
const UNNAMED = '';

/** A family's rules, by the class, id or tag that the last compound asks for. */
const rulesOf = memoize((family: Family) => {
  const filed = new Map<string, Rule[]>();
  for (const part of PARTS) {
    for (const selector of family[part] ? compile(family[part]) : []) {
      const last = selector.at(-1);
      const name = last?.classes[0] ?? last?.id ?? last?.tag ?? UNNAMED;
      filed.set(name, [...(filed.get(name) ?? []), { part, selector }]);
    }
  }
  return filed;
});

/** Finds all parts in one pass; inside an element of a part, no further one of the same part is looked for. */
export function applyFamily(snapshot: Snapshot, family: Family): FamilyParts {
  const { size, tag, className, id } = snapshot;
  const rules = rulesOf(family);
  const ofClasses = filedUnder(rules);
  const found = partsOf(family.id);
  const check = (i: number, some: readonly Rule[] = []) => {
    for (const { part, selector } of some) {
      const last = found[part].at(-1) ?? -1;
      const inside = last >= 0 && i < endOf(snapshot, last);
      if (!inside && matches(snapshot, i, selector)) found[part].push(i);
    }
  };
  for (let i = 0; i < size; i++) {
    const name = tag[i];
    if (!name) continue;
    check(i, rules.get(name));
    if (className[i]) check(i, ofClasses(className[i] ?? ''));
    if (id[i]) check(i, rules.get(id[i] ?? ''));
    check(i, rules.get(UNNAMED));
  }
  return found;
}
