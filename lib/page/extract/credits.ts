import { listed } from '../text';

/** A picture's credit at the end of a line: "Ảnh: …", "(Ảnh: …)", "- Ảnh minh họa". */

const ILLUSTRATIONS = listed('ảnh minh họa, ảnh minh hoạ, ảnh tư liệu, ảnh chụp màn hình');
/** Words before a colon. */
const LABELS = [
  ...ILLUSTRATIONS,
  ...listed('nguồn ảnh, ảnh, photo, hình, nguồn, đồ họa, đồ hoạ, minh họa, clip, video'),
];
/** Words before a name in brackets, without a colon; sources of other things are spoken of in sentences. */
const BRACKETED = ['ảnh', '(nguồn', '[nguồn', 'photo'];
/** Names are shorter, in characters. */
const LONGEST = { behindColon: 81, inBrackets: 60 };

const isSpaceAt = (text: string, at: number) => text[at]?.trim() === '';

/** Index of one of `signs` before `at`, spaces aside; `at` itself where none is. */
function signBefore(text: string, at: number, signs: string): number {
  let i = at - 1;
  while (isSpaceAt(text, i)) i--;
  return i >= 0 && signs.includes(text[i] ?? '') ? i : at;
}

/** Where a credit begins whose label is at `at`, with its dash and bracket; -1 where the label is part of a word. */
function beginning(text: string, at: number): number {
  const bracket = signBefore(text, at, '([');
  const dash = signBefore(text, bracket, '-–—|/');
  const from = [dash, bracket, at].find((place) => place === 0 || isSpaceAt(text, place - 1));
  return from === undefined ? -1 : Math.max(0, from - 1);
}

function behindColon(line: string): number[] {
  const colon = line.lastIndexOf(':');
  const length = line.slice(colon + 1).trimStart().length;
  if (colon < 0 || length === 0 || length > LONGEST.behindColon) return [];
  const front = line.slice(0, colon).trimEnd();
  return LABELS.filter((label) => front.endsWith(label)).map((label) => beginning(line, front.length - label.length));
}

function inBrackets(line: string): number[] {
  const close = line.length - 1;
  if (line[close] !== ')' && line[close] !== ']') return [];
  const inner = Math.max(...['(', '[', ':'].map((sign) => line.lastIndexOf(sign, close - 1)));
  if (inner < 0) return [];
  const found: number[] = [];
  for (const label of BRACKETED) {
    for (let at = line.indexOf(label, inner); at >= 0; at = line.indexOf(label, at + 1)) {
      const name = close - (at + label.length + 1);
      if (isSpaceAt(line, at + label.length) && name > 0 && name <= LONGEST.inBrackets) found.push(beginning(line, at));
    }
  }
  return found;
}

function illustrations(line: string): number[] {
  const labels = ILLUSTRATIONS.filter((label) => line.endsWith(label));
  return labels.map((label) => beginning(line, line.length - label.length));
}

/** Where the credit of a line begins; -1 where it has none. */
function creditAt(line: string): number {
  const lower = line.toLowerCase();
  const whole = lower.endsWith('.') ? lower.slice(0, -1) : lower;
  const found = [...behindColon(lower), ...inBrackets(whole), ...illustrations(whole)].filter((at) => at >= 0);
  return found.length ? Math.min(...found) : -1;
}

/** Divides a caption line into text and credit; joined by a space they are the line again. */
export function splitCredit(line: string): { text: string; credit: string | null } {
  const at = creditAt(line);
  return at < 0
    ? { text: line, credit: null }
    : { text: line.slice(0, at).trimEnd(), credit: line.slice(at).trimStart() };
}
