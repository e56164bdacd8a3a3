/**
 * Source of a group of alternatives, from a list that may run over several lines: "a | b \n c" is "(?:a|b|c)". White
 * space around an alternative is dropped, inside it matches as written.
 */
export function oneOf(list: string): string {
  const alternatives = list.split(/\s*[|\n]\s*/u).filter(Boolean);
  return `(?:${alternatives.join('|')})`;
}

/**
 * A pattern of whole words: a space in `source` is any white space, and no letter or digit may touch either end. Write
 * `[ ]` for a space itself.
 */
export function phrase(source: string, flags: string): RegExp {
  return new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${source.replaceAll(' ', String.raw`\s+`)})(?![\p{L}\p{N}])`, flags);
}
