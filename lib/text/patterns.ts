/** The items of a list that may run over several lines: "a | b \n c". White space around an item is dropped. */
export const listed = (list: string): string[] => list.split(/\s*[|\n]\s*/u).filter(Boolean);

/** Source of a group of alternatives: of "a | b" it is "(?:a|b)". White space inside one matches as written. */
export const oneOf = (list: string): string => `(?:${listed(list).join('|')})`;

/** Source of a group of alternatives, each on a line of its own: as written, but for white space around the line. */
export const oneOfLines = (lines: string): string => `(?:${lines.trim().replace(/\s*\n\s*/gu, '|')})`;

/** Source of a choice of plain phrases, the longest first; a space in one is any white space. */
export const anyOf = (phrases: Iterable<string>): string =>
  [...phrases]
    .sort((a, b) => b.length - a.length)
    .map((phrase) => phrase.split(' ').map(RegExp.escape).join(String.raw`\s+`))
    .join('|');

/**
 * Letters as they stand inside a class: Latin, Greek and Cyrillic ones, and none of what lies before the Vietnamese ones,
 * as a white space does. `\p{L}` says the same of what is written in Vietnamese, but takes a browser .2 ms in every pattern
 * that has it, and again in every part repeated.
 */
export const LETTERS = 'A-Za-zÀ-ÖØ-öø-ӿẠ-ỹ';
const MARKED = 'ăđĩũơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ';
/**
 * Capitals as they stand inside a class: those of Vietnamese, with the West European ones. Patterns that are put together
 * ask for them, as `\p{Lu}` costs what `\p{L}` does.
 */
export const CAPITALS = `A-ZÀ-ÖØ-Þ${MARKED.toUpperCase()}`;
/** Small letters, as capitals. */
export const SMALL_LETTERS = `a-zß-öø-ÿ${MARKED}`;
/** Letters and digits. */
export const ALPHANUMERICS = `${LETTERS}\\d`;

/**
 * A pattern of whole words: a space in `source` is any white space, and no letter or digit may touch either end. Write
 * `[ ]` for a space itself.
 */
export function phrase(source: string): RegExp {
  const words = source.replaceAll(' ', String.raw`\s+`);
  return new RegExp(`(?<![${ALPHANUMERICS}])(?:${words})(?![${ALPHANUMERICS}])`, 'gu');
}
