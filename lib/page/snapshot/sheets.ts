import { compile, matches, type Selector } from './select';
import type { Snapshot } from './snapshot';
import { HIDDEN } from './style';

/** Longer style sheets are a framework's, which hide states and not paragraphs. */
const SHEET_LIMIT = 60_000;
const RULE_LIMIT = 60;
const HIDES = /display\s*:\s*none|visibility\s*:\s*hidden/g;
/** One element by tag, class, id: what a rule against a paragraph looks like; no states, no descendants. */
const SIMPLE = /^(?:[a-z][a-z\d]*)?(?:[.#][\w-]+){1,3}$/i;

/** Whether a place in a sheet is inside an at-rule, which holds only for some screens. */
function isConditional(sheet: string, at: number): boolean {
  const rule = sheet.lastIndexOf('@', at);
  if (rule < 0) return false;
  let depth = 0;
  for (let i = rule; i < at; i++) {
    if (sheet[i] === '{') depth++;
    else if (sheet[i] === '}' && --depth === 0) return false;
  }
  return depth > 1;
}

/**
 * The rules of the page's own style sheets that hide what they match, under the first name that they ask for.
 */
function hidingRules(document: Document): Map<string, Selector> {
  const found = new Map<string, Selector>();
  let count = 0;
  for (const element of document.querySelectorAll('style')) {
    const sheet = element.textContent ?? '';
    if (sheet.length > SHEET_LIMIT) continue;
    for (const match of sheet.matchAll(HIDES)) {
      const open = sheet.lastIndexOf('{', match.index);
      if (open < 0 || sheet.lastIndexOf('}', match.index) > open || isConditional(sheet, match.index)) continue;
      const list = sheet.slice(Math.max(sheet.lastIndexOf('}', open), sheet.lastIndexOf('{', open - 1), -1) + 1, open);
      for (const one of list.replace(/\/\*.*?\*\//gs, '').split(',')) {
        const selector = one.trim();
        if (!SIMPLE.test(selector) || ++count > RULE_LIMIT) continue;
        const [rule = []] = compile(selector);
        const name = rule[0]?.classes[0] ?? rule[0]?.id ?? '';
        found.set(name, [...(found.get(name) ?? []), rule]);
      }
    }
  }
  return found;
}

/** An element that holds more of the page's text than this is not hidden by a sheet alone: a script shows it again. */
const MOST = 0.3;

/**
 * Marks as hidden what the page's own style sheets hide by a plain rule. Layout is not asked: it is not there
 * everywhere, and asking costs.
 */
export function hideBySheets(snapshot: Snapshot, document: Document): void {
  const rules = hidingRules(document);
  if (!rules.size) return;
  const length = (from: number, to: number) => {
    let sum = 0;
    for (let i = from; i < to; i++) sum += snapshot.text[i]?.length ?? 0;
    return sum;
  };
  const all = length(0, snapshot.size);
  for (let i = 0; i < snapshot.size; i++) {
    const names = snapshot.className[i] || snapshot.id[i] ? `${snapshot.className[i]} ${snapshot.id[i]}` : null;
    if (!names?.split(/\s+/).some((name) => matches(snapshot, i, rules.get(name) ?? []))) continue;
    const to = snapshot.end[i] ?? i + 1;
    if (length(i, to) > all * MOST) continue;
    for (let j = i; j < to; j++) snapshot.flags[j] = (snapshot.flags[j] ?? 0) | HIDDEN;
  }
}
