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

const PARTS = /\\([pP])\{(\w+)\}|\\.|[[\]]/gu;
/** The same in strings, where a backslash is two. */
const PARTS_IN_STRING = /\\\\([pP])\{(\w+)\}|\\\\.|[[\]]/gu;

/** A pattern as a script has it, with its Unicode classes written out. Throws where a class of it begins elsewhere. */
export function writtenOut(source: string): string {
  const isString = /\\\\[pP]\{/u.test(source);
  let inClass = false;
  return source.replace(isString ? PARTS_IN_STRING : PARTS, (found, sign: string, name: string) => {
    if (found === ']' && !inClass) throw new Error(`A class must begin in the piece where it ends: ${source}`);
    if (found === '[' || found === ']') inClass = found === '[';
    const ranges = isString ? WRITTEN[name]?.replaceAll('\\', '\\\\') : WRITTEN[name];
    if (!ranges || (inClass && sign === 'P')) return found;
    return inClass ? ranges : `[${sign === 'P' ? '^' : ''}${ranges}]`;
  });
}

/** A stretch of a script. */
interface Piece {
  start: number;
  end: number;
}

/** Literals and the pieces of templates in a syntax tree, in no order. */
function piecesIn(tree: object): Piece[] {
  if ('type' in tree && (tree.type === 'Literal' || tree.type === 'TemplateElement')) return [tree as object as Piece];
  return Object.values(tree).flatMap((part) => (part && typeof part === 'object' ? piecesIn(part) : []));
}

const HAS_CLASS = /\\[pP]\{/u;

/**
 * A plugin that writes out the Unicode classes of patterns. Browsers look each up among all characters there are when they
 * parse a script, make the expression and use it first: a quarter of all that the background's first reading took.
 */
export function writtenLetters() {
  return {
    name: 'written-letters',
    renderChunk(code: string) {
      let rest = code;
      for (const { start, end } of piecesIn(parseAst(code)).sort((a, b) => b.start - a.start)) {
        const piece = code.slice(start, end);
        if (HAS_CLASS.test(piece)) rest = rest.slice(0, start) + writtenOut(piece) + rest.slice(end);
      }
      return { code: rest, map: null };
    },
  };
}
