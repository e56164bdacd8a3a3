import { memoize } from '../memo';
import { holdsTag, type Snapshot } from './snapshot';

interface Compound {
  tag: string | null;
  id: string | null;
  classes: string[];
  /** Classes that the element must not have. */
  without: string[];
  /** Tags that must stand in the element. */
  holds: string[];
  attributes: { name: string; operator: string; value: string }[];
  /** Whether the compound before it must match the parent, not any ancestor. */
  child: boolean;
}

/** A compiled selector: its compounds from left to right. */
export type Selector = readonly Compound[];

const COMPOUND =
  /^(?:[a-zA-Z][\w-]*|\*)?(?:#[\w-]+|\.[\w-]+|\[[\w:-]+(?:[*^$]?="[^"]*")?\])*(?::not\(\.[\w-]+\))?(?::has\([a-z]+\))?$/;
const PART = /:not\(\.([\w-]+)\)|:has\(([a-z]+)\)|#([\w-]+)|\.([\w-]+)|\[([\w:-]+)(?:([*^$]?=)"([^"]*)")?\]/g;

function compound(word: string): Compound {
  const source = word.replace(/^>/, '');
  if (!source || !COMPOUND.test(source)) throw new Error(`Not a selector we know: ${source}`);
  const tag = /^[a-zA-Z][\w-]*/.exec(source)?.[0].toLowerCase() ?? null;
  const result: Compound = {
    tag,
    id: null,
    classes: [],
    without: [],
    holds: [],
    attributes: [],
    child: word !== source,
  };
  for (const [, other, held, id, name, attribute, operator, value] of source.matchAll(PART)) {
    if (other) result.without.push(other);
    else if (held) result.holds.push(held);
    else if (id) result.id = id;
    else if (name) result.classes.push(name);
    else if (attribute) result.attributes.push({ name: attribute, operator: operator ?? '', value: value ?? '' });
  }
  return result;
}

/** White space between compounds, not that in an attribute's value. */
const BETWEEN = /\s+(?![^[]*\])/;

/**
 * Compiles a list of selectors in the part of CSS that families need: types, `#id`, `.class`, `[attribute]` with `= ^=
 * $= *=` and a quoted value, `:not(.class)` and `:has(tag)` at the end, descendants, children. Throws on anything else.
 */
export function compile(source: string): Selector[] {
  const selectors = source.replace(/\s*>\s*/g, ' >').split(',');
  return selectors.map((selector) => selector.trim().split(BETWEEN).map(compound));
}

/** Finds the rules filed under any of an element's class names; memoized, as splitting the names costs most. */
export function filedUnder<T>(rules: ReadonlyMap<string, readonly T[]>): (className: string) => readonly T[] {
  return memoize((className: string) => className.split(/\s+/).flatMap((name) => rules.get(name) ?? []));
}

function attributeOf(snapshot: Snapshot, at: number, name: string): string | undefined {
  if (name === 'class') return snapshot.className[at];
  if (name === 'id') return snapshot.id[at];
  return snapshot.attributes[at]?.[name];
}

function matchesCompound(snapshot: Snapshot, at: number, part: Compound): boolean {
  if (part.tag !== null && snapshot.tag[at] !== part.tag) return false;
  if (part.id !== null && snapshot.id[at] !== part.id) return false;
  const isNamed = part.classes.length + part.without.length > 0;
  const classes = isNamed ? (snapshot.className[at] ?? '').split(/\s+/) : [];
  if (!part.classes.every((name) => classes.includes(name))) return false;
  if (part.without.some((name) => classes.includes(name))) return false;
  if (!part.holds.every((tag) => holdsTag(snapshot, tag, at))) return false;
  for (const { name, operator, value } of part.attributes) {
    const has = attributeOf(snapshot, at, name);
    if (has === undefined) return false;
    if (operator === '=' && has !== value) return false;
    if (operator === '^=' && !has.startsWith(value)) return false;
    if (operator === '$=' && !has.endsWith(value)) return false;
    if (operator === '*=' && !has.includes(value)) return false;
  }
  return true;
}

function matchesParts(snapshot: Snapshot, at: number, parts: Selector, last: number): boolean {
  const part = parts[last];
  if (!part || !matchesCompound(snapshot, at, part)) return false;
  if (last === 0) return true;
  for (let up = snapshot.parent[at] ?? -1; up >= 0; up = snapshot.parent[up] ?? -1) {
    if (matchesParts(snapshot, up, parts, last - 1)) return true;
    if (part.child) return false;
  }
  return false;
}

export function matches(snapshot: Snapshot, at: number, selector: Selector): boolean {
  return snapshot.tag[at] !== '' && matchesParts(snapshot, at, selector, selector.length - 1);
}
