import type { Family } from '@/lib/model/family';
import { compile, filedUnder, matches, type Selector } from '../snapshot/select';
import { endOf, type Snapshot } from '../snapshot/snapshot';

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

const PARTS = ['title', 'sapo', 'body', 'authors', 'date', 'captions', 'drop'] as const;
type Part = (typeof PARTS)[number];

function partsOf(id: string): FamilyParts {
  const lists = Object.fromEntries(PARTS.map((part) => [part, []])) as unknown as Record<Part, number[]>;
  return { id, ...lists };
}

/** Where no family is known. */
export const NO_PARTS = partsOf('');

/** One alternative of a selector, filed under what its last compound asks for first. */
interface Rule {
  part: Part;
  selector: Selector;
}

interface Rules {
  byName: Map<string, Rule[]>;
  byTag: Map<string, Rule[]>;
  byAttribute: [string, Rule][];
}

const NO_RULES: readonly Rule[] = [];
const compiled = new Map<Family, Rules>();

function file(map: Map<string, Rule[]>, key: string, rule: Rule): void {
  const rules = map.get(key);
  if (rules) rules.push(rule);
  else map.set(key, [rule]);
}

function rulesOf(family: Family): Rules {
  const known = compiled.get(family);
  if (known) return known;
  const rules: Rules = { byName: new Map(), byTag: new Map(), byAttribute: [] };
  for (const part of PARTS) {
    for (const alternative of family[part] ? compile(family[part]) : []) {
      const last = alternative.at(-1);
      const rule: Rule = { part, selector: [alternative] };
      const name = last?.classes[0] ?? last?.id;
      const attribute = last?.attributes[0]?.name;
      if (name) file(rules.byName, name, rule);
      else if (attribute) rules.byAttribute.push([attribute, rule]);
      else if (last?.tag) file(rules.byTag, last.tag, rule);
    }
  }
  compiled.set(family, rules);
  return rules;
}

/** Finds all parts in one pass; inside an element that is a part, no other of the same part is looked for. */
export function applyFamily(snapshot: Snapshot, family: Family): FamilyParts {
  const { byName, byTag, byAttribute } = rulesOf(family);
  const found = partsOf(family.id);
  const ofClass = filedUnder(byName);
  const check = (i: number, rules: readonly Rule[]) => {
    for (const { part, selector } of rules) {
      const last = found[part].at(-1) ?? -1;
      const inside = last >= 0 && i < endOf(snapshot, last);
      if (!inside && matches(snapshot, i, selector)) found[part].push(i);
    }
  };
  for (let i = 0; i < snapshot.size; i++) {
    const tag = snapshot.tag[i];
    if (!tag) continue;
    const ofTag = byTag.get(tag);
    if (ofTag) check(i, ofTag);
    const className = snapshot.className[i];
    const ofClasses = className ? ofClass(className) : NO_RULES;
    if (ofClasses.length) check(i, ofClasses);
    const id = snapshot.id[i];
    const ofId = id && byName.get(id);
    if (ofId) check(i, ofId);
    const attributes = byAttribute.length ? snapshot.attributes[i] : null;
    if (attributes) for (const [name, rule] of byAttribute) if (name === 'id' ? id : attributes[name]) check(i, [rule]);
  }
  return found;
}
