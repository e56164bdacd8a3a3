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

/**
 * Gives the mentions of bodies the longest form they have in the article: a shorter form is the same body where a
 * longer one, and only one, begins with it, or is a company and ends with it.
 */
export function linkBodies(mentions: Named[]): void {
  const forms = new Map<string, string>();
  for (const { text } of mentions) if (!forms.has(keyOf(text))) forms.set(keyOf(text), text);
  const keys = [...forms.keys()];
  for (const mention of mentions) {
    if (mention.name !== mention.text) continue;
    const key = keyOf(mention.text);
    const longer = keys.filter(
      (other) =>
        other !== key &&
        !other.startsWith(`${key}${BRANCH}`) &&
        (other.startsWith(`${key} `) || (company(other) && other.endsWith(` ${key}`))),
    );
    const longest = longer.sort((a, b) => b.length - a.length)[0];
    const one = longest !== undefined && longer.every((other) => longest === other || longest.includes(other));
    mention.name = (one ? forms.get(longest) : forms.get(key)) ?? mention.text;
  }
}
