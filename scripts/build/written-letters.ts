import { parseAst } from 'vite';
import { DIGITS, LETTERS } from '../../lib/text/patterns';

/** Letters that are capitals or not and that news in Vietnamese print: Latin, Greek and Cyrillic ones, by their codes. */
const CASED = [
  [0x41, 0x17f],
  [0x1a0, 0x1a1],
  [0x1af, 0x1b0],
  [0x386, 0x3ce],
  [0x400, 0x45f],
  [0x1e9e, 0x1ef9],
] as const;

/** Those with a property, as they stand inside a class. */
function having(property: string): string {
  const has = new RegExp(`\\p{${property}}`, 'u');
  const all = CASED.map(([from, to]) =>
    Array.from({ length: to - from + 1 }, (_, i) => String.fromCharCode(from + i))
      .map((letter) => (has.test(letter) ? letter : ' '))
      .join(''),
  );
  return all
    .join(' ')
    .replace(/(\S)\S*(\S)|\s+/gu, (_, first?: string, last?: string) => (first ? `${first}-${last}` : ''));
}

/** What Unicode's classes hold of what is written in Vietnamese. */
const WRITTEN: Record<string, string> = { L: LETTERS, N: DIGITS, Lu: having('Lu'), Ll: having('Ll') };

/** A pattern with its Unicode classes written out. */
export function writtenOut(pattern: string): string {
  let inClass = false;
  return pattern.replace(/\\([pP])\{(\w+)\}|\\.|[[\]]/gu, (found, sign: string, name: string) => {
    if (found === '[' || found === ']') inClass = found === '[';
    const ranges = WRITTEN[name];
    if (!ranges || (inClass && sign === 'P')) return found;
    return inClass ? ranges : `[${sign === 'P' ? '^' : ''}${ranges}]`;
  });
}

/** An expression between slashes, and where it stands in its script. */
interface Expression {
  start: number;
  end: number;
  regex: { pattern: string; flags: string };
}

/** Those in a syntax tree, in no order. */
function expressionsIn(tree: object): Expression[] {
  if ('regex' in tree) return [tree as Expression];
  return Object.values(tree).flatMap((part) => (part && typeof part === 'object' ? expressionsIn(part) : []));
}

/**
 * A plugin that writes out the Unicode classes of expressions: browsers look each of them up among all characters there
 * are when they parse a script, make the expression and use it first, which took a quarter of the background's waking.
 */
export function writtenLetters() {
  return {
    name: 'written-letters',
    renderChunk(code: string) {
      let rest = code;
      for (const { start, end, regex } of expressionsIn(parseAst(code)).sort((a, b) => b.start - a.start))
        rest = `${rest.slice(0, start)}/${writtenOut(regex.pattern)}/${regex.flags}${rest.slice(end)}`;
      return { code: rest, map: null };
    },
  };
}
