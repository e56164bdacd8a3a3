import { hasClass } from './select';
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

/** One element by its tag (`''` for any), and the names with their signs: `.class`, `#id`. */
interface Rule {
  tag: string;
  names: string[];
}

function ruleOf(selector: string): Rule {
  const [tag = '', ...names] = selector.split(/(?=[.#])/);
  return /^[.#]/.test(tag) ? { tag: '', names: [tag, ...names] } : { tag: tag.toLowerCase(), names };
}

function isHiddenBy({ tag, names }: Rule, snapshot: Snapshot, at: number): boolean {
  if (tag && snapshot.tag[at] !== tag) return false;
  return names.every((name) =>
    name[0] === '#' ? snapshot.id[at] === name.slice(1) : hasClass(snapshot.className[at] ?? '', name.slice(1)),
  );
}

/**
 * The rules of the page's own style sheets that hide what they match, under the first name that they ask for.
 */
function hidingRules(document: Document): Map<string, Rule[]> {
  const found = new Map<string, Rule[]>();
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
        const rule = ruleOf(selector);
        const name = rule.names[0] ?? '';
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
    const classes = snapshot.className[i];
    const id = snapshot.id[i];
    if (!classes && !id) continue;
    const names = classes ? classes.split(/\s+/) : [];
    const asked = [...names.map((name) => `.${name}`), `#${id}`].flatMap((name) => rules.get(name) ?? []);
    if (!asked.some((rule) => isHiddenBy(rule, snapshot, i))) continue;
    const to = snapshot.end[i] ?? i + 1;
    if (length(i, to) > all * MOST) continue;
    for (let j = i; j < to; j++) snapshot.flags[j] = (snapshot.flags[j] ?? 0) | HIDDEN;
  }
}
