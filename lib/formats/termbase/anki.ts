/** A flashcard: a term, what it is in English, what it means, and where it was met. */
export interface Flashcard {
  term: string;
  english: string;
  explanation: string;
  sentence: string;
  source: string;
  /** Without spaces. */
  tags: string[];
}

const COLUMNS = ['Thuật ngữ', 'English', 'Giải thích', 'Câu', 'Nguồn', 'Tags'];

/** A field as Anki reads it: quoted where it holds what parts fields or begins a comment. */
function field(text: string): string {
  return /["\t\r\n]|^#/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** Cards as a text file for Anki (docs.ankiweb.net, "Text Files"): tab-separated, HTML off, tags in the last column. */
export function writeAnki(cards: readonly Flashcard[]): string {
  const head = ['#separator:Tab', '#html:false', `#columns:${COLUMNS.join('\t')}`, `#tags column:${COLUMNS.length}`];
  const rows = cards.map(({ term, english, explanation, sentence, source, tags }) =>
    [term, english, explanation, sentence, source, tags.map((tag) => tag.replace(/\s+/gu, '-')).join(' ')]
      .map(field)
      .join('\t'),
  );
  return `${[...head, ...rows].join('\n')}\n`;
}
