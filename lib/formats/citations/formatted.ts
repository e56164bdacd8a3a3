import type { CitationStyle } from '@/lib/model/citation';
import { type PartialDay, vietnameseDay } from '../dates';
import { escapeHtml } from '../markup';
import { type Cited, type Source, sourceOf } from './source';

/** A formatted citation in pieces, as a style has two faces. */
export interface Piece {
  text: string;
  italic?: true;
}

const MONTHS = 'January February March April May June July August September October November December'.split(' ');

/** "2026, January 8". */
function apaDay({ year, month, day }: PartialDay): string {
  if (month === undefined) return String(year);
  return `${year}, ${MONTHS[month - 1]}${day === undefined ? '' : ` ${day}`}`;
}

/** A text in quotes, its own made single ones. */
const quoted = (text: string) =>
  `“${text
    .replace(/"([^"]*)"/gu, '‘$1’')
    .replace(/[“„«]/gu, '‘')
    .replace(/[”»]/gu, '’')}”`;

const stop = (text: string) => (/[.?!…]$/u.test(text) ? text : `${text}.`);

/** A title as an English style has it in quotes: the full stop stands in all of them. */
const titled = (title: string) => quoted(stop(title).replace(/([”»"])\.$/u, '.$1'));

/** "8 Jan. 2026", as MLA writes it: months of more than four letters are cut. */
function mlaDay({ year, month, day }: PartialDay): string {
  const name = month === undefined ? '' : (MONTHS[month - 1] ?? '');
  const short = name.length > 4 ? `${name.slice(0, name === 'September' ? 4 : 3)}.` : name;
  return [day, short, year].filter(Boolean).join(' ');
}

/** "January 8, 2026". */
function englishDay({ year, month, day }: PartialDay): string {
  if (month === undefined) return String(year);
  return `${MONTHS[month - 1]}${day === undefined ? '' : ` ${day},`} ${year}`;
}

/** "A", "A & B", "A, B, & C" with its word for "and". */
function listed(names: readonly string[], and: string): string {
  if (names.length < 3) return names.join(` ${and} `);
  return `${names.slice(0, -1).join(', ')}, ${and} ${names.at(-1)}`;
}

/**
 * APA, 7th edition, section 10.1, example 16: an article in an online newspaper. Without an author the title comes
 * first; a day of retrieval only where the page states none of publication. Above twenty names, the first nineteen and
 * the last.
 */
function apa({ authors, title, container, issued, accessed, url }: Source): Piece[] {
  const names = authors.length > 20 ? `${authors.slice(0, 19).join(', ')}, … ${authors.at(-1)}` : listed(authors, '&');
  const date = `(${issued ? apaDay(issued) : 'n.d.'}).`;
  const head = names ? `${stop(names)} ${date} ${stop(title)} ` : `${stop(title)} ${date} `;
  const where = issued ? ` ${url}` : ` Retrieved ${englishDay(accessed)}, from ${url}`;
  return [{ text: head }, { text: container, italic: true }, { text: '.' }, { text: where }];
}

/**
 * MLA, 9th edition, section 5: author, title, newspaper, day, address. Of three authors or more the first; a day of
 * access only where the page states none of publication.
 */
function mla({ authors, title, container, issued, accessed, url }: Source): Piece[] {
  const names = authors.length > 2 ? `${authors[0]}, et al` : listed(authors, 'and');
  const where = issued ? `${mlaDay(issued)}, ${url}.` : `${url}. Accessed ${mlaDay(accessed)}.`;
  return [
    { text: `${names && `${stop(names)} `}${titled(title)} ` },
    { text: container, italic: true },
    { text: `, ${where}` },
  ];
}

/**
 * The Chicago Manual of Style, 18th edition, author and date. Without an author the newspaper stands for it; of more
 * than six the first three; a day of access only where the page states none of publication.
 */
function chicago({ authors, title, container, issued, accessed, url }: Source): Piece[] {
  const names = authors.length > 6 ? `${authors.slice(0, 3).join(', ')}, et al` : listed(authors, 'and');
  const paper: Piece = { text: container, italic: true };
  const head = `${issued?.year ?? 'n.d'}. ${titled(title)} `;
  const day = issued ? englishDay(issued) : `Accessed ${englishDay(accessed)}`;
  return names
    ? [{ text: `${stop(names)} ${head}` }, paper, { text: `${issued ? ',' : '.'} ${day}. ${url}.` }]
    : [paper, { text: `. ${head}${day}. ${url}.` }];
}

/**
 * The style of Vietnamese theses (guide of the Ministry of Education and Training): authors in their own order, year,
 * title in quotes, newspaper in italics, day, address and day of access.
 */
function vietnamese({ authors, title, container, issued, accessed, url }: Source): Piece[] {
  const who = authors.length > 0 ? authors.join(', ') : container;
  const year = issued ? ` (${issued.year})` : '';
  const day =
    issued?.month === undefined ? '' : `, ${issued.day === undefined ? 'tháng' : 'ngày'} ${vietnameseDay(issued)}`;
  return [
    { text: `${who}${year}, ${quoted(title)}, ` },
    { text: container, italic: true },
    { text: `${day}, <${url}>, truy cập ngày ${vietnameseDay(accessed)}.` },
  ];
}

/** Words of a title that stand for it in the text. */
const TITLE_WORDS = 8;

const firstWords = ({ title }: Source) =>
  title
    .split(' ')
    .slice(0, TITLE_WORDS)
    .join(' ')
    .replace(/[\p{P}\s]+$/u, '');

/** The authors as they stand in the text: of three or more the first. */
function inShort([first = '', second, third]: readonly string[], and: string, others: string): string {
  if (third !== undefined) return first + others;
  return second === undefined ? first : first + and + second;
}

/**
 * Each style: its reference, and who and when as it stands behind a quotation in the text. Without an author that begins
 * as the reference does (APA, section 8.14). No style has Vietnamese names turned round.
 */
const STYLES: Record<CitationStyle, { reference: (source: Source) => Piece[]; inText: (source: Source) => string }> = {
  vietnamese: {
    reference: vietnamese,
    inText: ({ authors, container, issued }) =>
      `${inShort(authors, ' và ', ' và cộng sự') || container}, ${issued?.year ?? 'không ghi ngày'}`,
  },
  apa: {
    reference: apa,
    inText(source) {
      const who = inShort(source.authors, ' & ', ' et al.');
      return `${who ? `${who},` : quoted(`${firstWords(source)},`)} ${source.issued?.year ?? 'n.d.'}`;
    },
  },
  mla: {
    reference: mla,
    inText: (source) => inShort(source.authors, ' and ', ' et al.') || quoted(firstWords(source)),
  },
  chicago: {
    reference: chicago,
    inText: ({ authors, container, issued }) =>
      `${inShort(authors, ' and ', ' et al.') || container} ${issued?.year ?? 'n.d.'}`,
  },
};

/** A reference in one of the styles. */
export function formatCitation(cited: Cited, style: CitationStyle): Piece[] {
  return STYLES[style].reference(sourceOf(cited));
}

/** Who and when, as it stands behind a quotation in the text: "(Lò Thị Mẫu, 2026)". */
export function inText(cited: Cited, style: CitationStyle): string {
  return `(${STYLES[style].inText(sourceOf(cited))})`;
}

/** A quotation with who said it and, in a paragraph of its own, the reference. */
export function quoteWithCitation(quote: string, cited: Cited, style: CitationStyle): Piece[] {
  return [{ text: `${quoted(quote.trim())} ${inText(cited, style)}\n\n` }, ...formatCitation(cited, style)];
}

/** For the clipboard's plain form. */
export function plainPieces(pieces: readonly Piece[]): string {
  return pieces.map(({ text }) => text).join('');
}

/** For the clipboard's rich form, as word processors take it: paragraphs, italics, nothing else. */
export function htmlPieces(pieces: readonly Piece[]): string {
  const inner = pieces.map(({ text, italic }) => (italic ? `<i>${escapeHtml(text)}</i>` : escapeHtml(text))).join('');
  return `<p>${inner.replaceAll('\n\n', '</p><p>')}</p>`;
}
