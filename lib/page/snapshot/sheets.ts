import { compile, filedUnder, matches, type Selector } from './select';
import { endOf, type Snapshot } from './snapshot';
import { HIDDEN, isFaded } from './style';

/** How many rules are kept, and how many are looked at: pages may be made to cost. */
const RULE_LIMIT = 60;
const LOOKS = 500;
/** Longer selectors, and lists of them, hide no paragraph. */
const SELECTOR = 200;
const LIST = 2000;
const HIDES = /display\s*:\s*none|visibility\s*:\s*hidden/g;
/** An element by tag, class, id, at most inside two others: what a rule against a paragraph looks like; no states. */
const SIMPLE = /^(?:[a-zA-Z\d]*(?:[.#][\w-]+)*\s+(?:>\s*)?){0,2}[a-zA-Z\d]*(?:[.#][\w-]+){1,3}$/;

/** Where each block that is closed ends, by where it opens. */
function endsOfBlocks(sheet: string): Map<number, number> {
  const ends = new Map<number, number>();
  const open: number[] = [];
  for (const { 0: sign, index } of sheet.matchAll(/[{}]/g)) {
    if (sign === '{') open.push(index);
    else if (open.length > 0) ends.set(open.pop() ?? 0, index);
  }
  return ends;
}

/** Tells of blocks, by where they open, whether they stand in an at-rule that holds only for some screens. */
function conditionalIn(sheet: string): (open: number) => boolean {
  let ends: Map<number, number> | null = null;
  return (open) => {
    const rule = sheet.lastIndexOf('@', open);
    if (rule < 0 || /^@media screen ?\{/.test(sheet.slice(rule, rule + 20))) return false;
    const block = sheet.indexOf('{', rule);
    ends ??= endsOfBlocks(sheet);
    return open !== block && open < (ends.get(block) ?? sheet.length);
  };
}

/**
 * The rules of the page's own style sheets that hide what they match, under a name that the element must have.
 */
function hidingRules(sheets: readonly string[]): Map<string, Selector> {
  const found = new Map<string, Selector>();
  let count = 0;
  let looks = 0;
  for (const sheet of sheets) {
    const isConditional = conditionalIn(sheet);
    for (const match of sheet.matchAll(HIDES)) {
      if (++looks > LOOKS) return found;
      const open = sheet.lastIndexOf('{', match.index);
      if (open < 0 || sheet.lastIndexOf('}', match.index) > open || isConditional(open)) continue;
      const list = sheet.slice(Math.max(sheet.lastIndexOf('}', open), sheet.lastIndexOf('{', open - 1), -1) + 1, open);
      if (list.length > LIST) continue;
      for (const one of list.replace(/\/\*.*?\*\//gs, '').split(',')) {
        const selector = one.trim();
        if (selector.length > SELECTOR || !SIMPLE.test(selector) || ++count > RULE_LIMIT) continue;
        const [rule = []] = compile(selector);
        const last = rule.at(-1);
        const name = last?.classes[0] ?? last?.id ?? '';
        found.set(name, [...(found.get(name) ?? []), rule]);
      }
    }
  }
  return found;
}

/**
 * An element that holds more of the page's text than this is not hidden by a sheet alone, nor faded, nor for assistive
 * technology alone, as all that stands behind an open dialog is: a script shows it again.
 */
const MOST = 0.3;

/** How much text stands before each index. */
function lengthsBefore({ size, text }: Snapshot): Float64Array {
  const sums = new Float64Array(size + 1);
  for (let i = 0; i < size; i++) sums[i + 1] = (sums[i] ?? 0) + (text[i]?.length ?? 0);
  return sums;
}

/**
 * Marks as hidden what the page's own style sheets hide by a plain rule, what is faded, and what is kept from assistive
 * technology.
 * Layout is not asked: it is not there everywhere, and asking costs.
 */
export function hideByRules(snapshot: Snapshot, sheets: readonly string[]): void {
  const rules = hidingRules(sheets);
  const ofClass = filedUnder(rules);
  const isHidden = (at: number) => {
    const attributes = snapshot.attributes[at];
    if (attributes?.['aria-hidden'] === 'true' || (attributes?.style && isFaded(attributes.style))) return true;
    if (!rules.size) return false;
    const { className, id } = snapshot;
    return matches(snapshot, at, ofClass(className[at] ?? '')) || matches(snapshot, at, rules.get(id[at] ?? '') ?? []);
  };
  let before: Float64Array | null = null;
  for (let i = 0; i < snapshot.size; i++) {
    if (snapshot.tag[i] === '' || (snapshot.flags[i] ?? 0) & HIDDEN || !isHidden(i)) continue;
    before ??= lengthsBefore(snapshot);
    const to = endOf(snapshot, i);
    if ((before[to] ?? 0) - (before[i] ?? 0) > (before[snapshot.size] ?? 0) * MOST) continue;
    snapshot.hidden.push(i);
    for (let j = i; j < to; j++) snapshot.flags[j] = (snapshot.flags[j] ?? 0) | HIDDEN;
  }
}
