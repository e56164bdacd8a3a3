import { foldKey } from '@/lib/text/fold';

/** A mention with the name that all mentions of the same thing share. */
export interface Named {
  block: number;
  start: number;
  end: number;
  /** As written. */
  text: string;
  name: string;
}

/** "Chứng khoán MB (MBS)", "(gọi tắt là …)": a short name in brackets behind a full one. */
const SHORT_BEHIND = /^\s*\(\s*(?:gọi tắt là\s+|viết tắt là\s+|sau đây gọi là\s+)?([\p{Lu}\d][\p{L}\d&-]{1,11})\s*\)/u;

/** The abbreviation that the text gives behind a body's name, with its place; `null` where there is none. */
export function abbreviationBehind(text: string, end: number): { start: number; end: number; text: string } | null {
  const match = SHORT_BEHIND.exec(text.slice(end, end + 40));
  const short = match?.[1];
  if (!match || !short || !/\p{Lu}.*\p{Lu}|^\p{Lu}\d\d$/u.test(short)) return null;
  const start = end + match[0].lastIndexOf(short);
  return { start, end: start + short.length, text: short };
}

/** Companies are called by their names alone too: "CTCP Chứng khoán Artex", "Chứng khoán Artex". */
const COMPANIES = ['CTCP', 'Công ty', 'Tổng công ty', 'Tập đoàn', 'Ngân hàng'].map((word) => `${foldKey(word)} `);

/** Behind a bank's name: another body, not its longer form. */
const BRANCH = ` ${foldKey('chi nhánh')} `;

/** "UBND TP.HCM" and "UBND thành phố" compare as one. */
function keyOf(text: string): string {
  return foldKey(text.replace(/(?<!\p{L})TP(?:\.|(?!\p{L}))/giu, 'thành phố ').replaceAll('.', ' '));
}

const company = (key: string): boolean => COMPANIES.some((word) => key.startsWith(word));

/** Of each form those that are longer ones of it: that begin with it, or are a company and end with it. */
function longerForms(keys: Iterable<string>, known: ReadonlySet<string>): Map<string, string[]> {
  const longer = new Map<string, string[]>();
  const add = (short: string, long: string) => {
    const all = longer.get(short);
    if (all) all.push(long);
    else if (known.has(short)) longer.set(short, [long]);
  };
  for (const key of keys) {
    for (let at = key.indexOf(' '); at > 0; at = key.indexOf(' ', at + 1)) {
      if (!key.startsWith(BRANCH, at)) add(key.slice(0, at), key);
      if (company(key)) add(key.slice(at + 1), key);
    }
  }
  return longer;
}

/**
 * Gives the mentions of bodies the longest form they have in the article: a shorter form is the same body where a
 * longer one, and only one, begins with it, or is a company and ends with it.
 */
export function linkBodies(mentions: Named[]): void {
  const keys = new Map<string, string>();
  const forms = new Map<string, string>();
  for (const { text } of mentions) {
    if (keys.has(text)) continue;
    const key = keyOf(text);
    keys.set(text, key);
    if (!forms.has(key)) forms.set(key, text);
  }
  const longer = longerForms(forms.keys(), new Set(forms.keys()));
  const names = new Map<string, string>();
  for (const [key, text] of forms) {
    const all = longer.get(key) ?? [];
    const longest = all.toSorted((a, b) => b.length - a.length)[0];
    const one = longest !== undefined && all.every((other) => longest.includes(other));
    names.set(key, (one ? forms.get(longest) : text) ?? text);
  }
  for (const mention of mentions) {
    if (mention.name === mention.text) mention.name = names.get(keys.get(mention.text) ?? '') ?? mention.text;
  }
}
