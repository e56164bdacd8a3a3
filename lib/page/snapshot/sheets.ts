import { memoize } from '../memo';
import { isShownAgain, isSlide } from './inherited-flags';
import { compile, filedUnder, matches, type Selector } from './select';
import { changeFlags, childrenOf, endOf, hasFlag, lengthsBefore, type Snapshot } from './snapshot';
import { BLOCKISH, HIDDEN, isUnseen } from './style';

/** How many rules are kept, and how many declarations are looked at: a page may be made to cost time. */
const RULE_LIMIT = 60;
const LOOKS = 2000;
/** Longer selectors and lists of them are skipped: no rule that hides a paragraph is so long. */
const SELECTOR = 200;
const LIST = 2000;
const DECLARED =
  /(?<![\w-])(display|visibility|clip|left|text-indent)\s*:\s*(?:(none|hidden|rect\([01](?!\d)|-(?:\d{4,}px|\d{3,}r?em))|block|inline|flex|grid|table|list-item|contents|revert|visible|auto)(?:-\w+)?(\s*!\s*important)?/g;
/**
 * A selector as rules against paragraphs have: an element by tag, class or id, at most inside two others, that may have
 * to lack a class; no states.
 */
const SIMPLE =
  /^(?:(?=[a-zA-Z.#])[a-zA-Z\d]*(?:[.#][\w-]+)*(?:\s*>\s*|\s+)){0,2}(?=[a-zA-Z.#])[a-zA-Z\d]*[.#]([\w-]+)(?:[.#][\w-]+){0,2}(?::not\(\.[\w-]+\))?$/;

/** The end of each closed block, by where it opens. */
function endsOfBlocks(sheet: string): Map<number, number> {
  const ends = new Map<number, number>();
  const open: number[] = [];
  for (const { 0: sign, index } of sheet.matchAll(/[{}]/g)) {
    if (sign === '{') open.push(index);
    else if (open.length > 0) ends.set(open.pop() ?? 0, index);
  }
  return ends;
}

/** At-rules that hold for all screens, or ask about features that all browsers of today have. */
const PLAIN = /^@(?:media (?:screen|all) ?|layer [\w.-]+ ?|supports ?\([^{]*)\{/;
/** Rules for wide screens: what they show is there, as readers on small screens ask for the same text. */
const WIDE = /^@media[^{]{0,40}min-width/;

/** Tells whether an at-rule makes the block opened at `open` conditional; one that shows for wide screens does not. */
function conditionalIn(sheet: string): (open: number, hides: boolean) => boolean {
  let ends: Map<number, number> | null = null;
  return (open, hides) => {
    const rule = sheet.lastIndexOf('@', open);
    if (rule < 0) return false;
    const condition = sheet.slice(rule, rule + 60);
    if (PLAIN.test(condition) || (!hides && WIDE.test(condition))) return false;
    const block = sheet.indexOf('{', rule);
    ends ??= endsOfBlocks(sheet);
    return open !== block && open < (ends.get(block) ?? sheet.length);
  };
}

/** A declaration that hides an element or shows it again, and its weight against others of the same property. */
interface Rule {
  selector: Selector;
  property: string;
  hides: boolean;
  weight: number;
}

/** Specificity (https://www.w3.org/TR/selectors-4/#specificity-rules) outweighs order, importance outweighs both. */
const WEIGHTS = { tag: 1e7, class: 1e9, id: 1e11, important: 1e13 };

function specificityOf(selector: Selector): number {
  return selector.reduce(
    (sum, { tag, id, classes, without }) =>
      sum + (tag ? WEIGHTS.tag : 0) + (classes.length + without.length) * WEIGHTS.class + (id ? WEIGHTS.id : 0),
    0,
  );
}

/** All class names of elements that have one of `names`: frameworks hide by one class, and show again by another. */
function namesBeside(names: ReadonlySet<string>, classNames: readonly string[]): Set<string> {
  const all = [...new Set(classNames)].map((one) => one.split(/\s+/));
  return new Set(all.filter((some) => some.some((name) => names.has(name))).flat());
}

/** The rules of sheets that hide elements or show them again, by a class or id that the element must have. */
function hidingRules(sheets: readonly string[], classNames: readonly string[]): Map<string, Rule[]> {
  const found: [name: string, source: string, rule: Omit<Rule, 'selector'>][] = [];
  let [looks, order] = [0, 0];
  for (const sheet of sheets) {
    const isConditional = conditionalIn(sheet);
    for (const { 1: property = '', 2: hiding, 3: important, index } of sheet.matchAll(DECLARED)) {
      if (++looks > LOOKS) break;
      const hides = hiding !== undefined;
      const open = sheet.lastIndexOf('{', index);
      if (open < 0 || sheet.lastIndexOf('}', index) > open || isConditional(open, hides)) continue;
      const list = sheet.slice(Math.max(sheet.lastIndexOf('}', open), sheet.lastIndexOf('{', open - 1), -1) + 1, open);
      if (list.length > LIST) continue;
      const weight = (important ? WEIGHTS.important : 0) + order + index;
      for (const one of list.replace(/\/\*.*?\*\//gs, '').split(',')) {
        const source = one.trim();
        const name = source.length > SELECTOR ? undefined : SIMPLE.exec(source)?.[1];
        if (name) found.push([name, source, { property, hides, weight }]);
      }
    }
    order += sheet.length;
  }
  const names = new Set(found.flatMap(([name, , { hides }]) => (hides ? name : [])));
  const beside = names.size ? namesBeside(names, classNames) : names;
  const rules = new Map<string, Rule[]>();
  for (const [name, source, rule] of found.filter(([one]) => names.has(one) || beside.has(one)).slice(0, RULE_LIMIT)) {
    const [selector = []] = compile(source);
    const one = { ...rule, selector, weight: rule.weight + specificityOf(selector) };
    rules.set(name, [...(rules.get(name) ?? []), one]);
  }
  return rules;
}

/** How an element is hidden: it is gone from the page, or unseen in its place. */
type Way = 'gone' | 'unseen';

/** Properties that take an element away, or far outside the page. */
const GONE = ['display', 'clip', 'left', 'text-indent'];

/** How the strongest of the rules that match an element hide it. */
function wayOf(rules: readonly Rule[]): Way | null {
  const strongest = (property: string) =>
    rules
      .filter((rule) => rule.property === property)
      .reduce<Rule | null>((a, b) => (a && a.weight > b.weight ? a : b), null);
  if (GONE.some((property) => strongest(property)?.hides)) return 'gone';
  return strongest('visibility')?.hides ? 'unseen' : null;
}

/**
 * An element with a larger share of the page's text is not taken as hidden by a sheet alone, by being unseen, or for
 * assistive technology, as all behind an open dialog is: a script shows it again. The same goes for siblings that are
 * unseen, such as paragraphs that fade in one by one.
 */
const MOST = 0.3;

const writtenAt = (snapshot: Snapshot, at: number) => snapshot.text.slice(at, endOf(snapshot, at)).join('').trim();

/** The longest word, in characters, whose first letter may be set large. */
const WORD = 20;

/** The texts of an element's hidden children. */
function hiddenIn(snapshot: Snapshot, up: number): string {
  const hidden = childrenOf(snapshot, up).filter((at) => hasFlag(snapshot, at, HIDDEN));
  return hidden.map((at) => writtenAt(snapshot, at)).join('\0');
}

/**
 * Marks as hidden what the page's own style sheets hide by a plain rule, what is unseen, and what is kept from
 * assistive technology. Layout is not asked: it is not there everywhere, and asking costs.
 */
export function hideByRules(snapshot: Snapshot): void {
  const { size, tag, className, id, parent } = snapshot;
  const rules = hidingRules(snapshot.sheets, className);
  const ofClass = filedUnder(rules);
  const hiddenBeside = memoize((up: number) => hiddenIn(snapshot, up));
  /**
   * Whether a text kept from assistive technology is spelled out for it in a hidden sibling, as a drop cap's word is,
   * or in the parent's label, as words that move in one by one are.
   */
  const isSpelledBeside = (at: number) => {
    const letters = writtenAt(snapshot, at);
    const up = parent[at] ?? 0;
    if (letters && snapshot.attributes[up]?.['aria-label']?.includes(letters)) return true;
    return letters !== '' && letters.length <= WORD && hiddenBeside(up).includes(letters);
  };
  const hiddenAs = (at: number): Way | null => {
    const attributes = snapshot.attributes[at];
    if (attributes?.['aria-hidden'] === 'true') return tag[at] === 'rb' || isSpelledBeside(at) ? null : 'unseen';
    if (attributes?.style && isUnseen(attributes.style)) return 'unseen';
    // An element that its own style shows as a block is shown, whatever sheets say; so is one that a class shows again,
    // whose rule needs an escaped name ("md:block") or the width of the screen.
    if (!rules.size || hasFlag(snapshot, at, BLOCKISH) || isShownAgain(className[at] ?? '')) return null;
    const named = [...ofClass(className[at] ?? ''), ...(rules.get(id[at] ?? '') ?? [])];
    return named.length ? wayOf(named.filter(({ selector }) => matches(snapshot, at, selector))) : null;
  };
  const found: { at: number; way: Way }[] = [];
  /** The length of unseen text right inside each element. */
  const unseenIn = new Map<number, number>();
  let before: Float64Array | null = null;
  for (let i = 0; i < size; i++) {
    const way = tag[i] === '' || hasFlag(snapshot, i, HIDDEN) ? null : hiddenAs(i);
    if (!way || isSlide(className[i] ?? '')) continue;
    before ??= lengthsBefore(snapshot);
    const to = endOf(snapshot, i);
    const length = (before[to] ?? 0) - (before[i] ?? 0);
    if (length > (before[size] ?? 0) * MOST) continue;
    found.push({ at: i, way });
    const up = parent[i] ?? 0;
    if (way === 'unseen') unseenIn.set(up, (unseenIn.get(up) ?? 0) + length);
    i = to - 1;
  }
  for (const { at, way } of found) {
    if (way === 'unseen' && (unseenIn.get(parent[at] ?? 0) ?? 0) > (before?.[size] ?? 0) * MOST) continue;
    snapshot.hidden.push(at);
    changeFlags(snapshot, at, HIDDEN);
  }
}
