/** A place in a law as people name it; `''` is nothing. */
export interface CitedPlace {
  /** Number or name of the document. */
  document: string;
  article: string;
  clause: string;
}

const BEHIND = /^(.+?),? (?:Điều|Article) (\d[^\s,]*)(?:,? (?:khoản|clause) (\d[^\s,]*))?$/iu;
/** "khoản 1 Điều 9 Luật Quốc phòng 2018", as laws themselves cite. */
const BEFORE = /^(?:khoản (\d[^\s,]*),? )?Điều (\d[^\s,]*),? (.+)$/iu;

/** "22/2023/QH15, Điều 9, khoản 1". */
export function citedText({ document, article, clause }: CitedPlace): string {
  return [document, article && `Điều ${article}`, clause && `khoản ${clause}`].filter(Boolean).join(', ');
}

/** The place that a text names; one that is written in no usual way is all document. */
export function citedPlace(text: string): CitedPlace {
  const [, document, article = '', clause = ''] = BEHIND.exec(text) ?? [];
  if (document) return { document, article, clause };
  const [, first = '', second = '', name] = BEFORE.exec(text) ?? [];
  return name ? { document: name, article: second, clause: first } : { document: text, article: '', clause: '' };
}
