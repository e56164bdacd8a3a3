/**
 * The words of a text in bare small letters and digits, for names of files and keys. Spelled as printed: folding, which is
 * for finding, would make "lý" into "li".
 */
export function asciiWords(text: string): string[] {
  const bare = text.normalize('NFD').replace(/\p{M}/gu, '').replace(/[đĐ]/gu, 'd').toLowerCase();
  return bare.match(/[a-z0-9]+/gu) ?? [];
}
