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

const stop = (text: string) => (/[.?!…]$/u.test(text) ? text : `${text}.`);

/** Names as APA joins them where they are not turned round; above twenty, the first nineteen and the last. */
function apaNames(names: readonly string[]): string {
  const last = names.at(-1) ?? '';
  if (names.length < 3) return names.join(' & ');
  if (names.length > 20) return `${names.slice(0, 19).join(', ')}, … ${last}`;
  return `${names.slice(0, -1).join(', ')}, & ${last}`;
}

/**
 * APA, 7th edition, section 10.1, example 16: an article in an online newspaper. Without an author the title comes
 * first; a day of retrieval only where the page states none of publication.
 */
function apa(source: Source): Piece[] {
  const { authors, title, container, issued, accessed, url } = source;
  const date = `(${issued ? apaDay(issued) : 'n.d.'}).`;
  const head = authors.length > 0 ? `${stop(apaNames(authors))} ${date} ${stop(title)} ` : `${stop(title)} ${date} `;
  const day = `${MONTHS[accessed.month - 1]} ${accessed.day}, ${accessed.year}`;
  const where = issued ? ` ${url}` : ` Retrieved ${day}, from ${url}`;
  return [{ text: head }, { text: container, italic: true }, { text: '.' }, { text: where }];
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
    { text: `${who}${year}, “${title}”, ` },
    { text: container, italic: true },
    { text: `${day}, <${url}>, truy cập ngày ${vietnameseDay(accessed)}.` },
  ];
}

/** A reference in one of the styles. */
export function formatCitation(cited: Cited, style: CitationStyle): Piece[] {
  const source = sourceOf(cited);
  return style === 'apa' ? apa(source) : vietnamese(source);
}

/** Words of a title that stand for it in the text. */
const TITLE_WORDS = 8;

/**
 * Who and when, as it stands behind a quotation in the text: "(Lò Thị Mẫu, 2026)". Without an author it begins as the
 * reference does, in APA with the title (section 8.14).
 */
export function inText(cited: Cited, style: CitationStyle): string {
  const { authors, title, container, issued } = sourceOf(cited);
  const year = issued?.year ?? (style === 'apa' ? 'n.d.' : 'không ghi ngày');
  const [first, second] = authors;
  if (first === undefined) {
    if (style !== 'apa') return `(${container}, ${year})`;
    const words = title.split(' ').slice(0, TITLE_WORDS).join(' ');
    return `(“${words.replace(/[\p{P}\s]+$/u, '')},” ${year})`;
  }
  const more = style === 'apa' ? [' & ', ' et al.'] : [' và ', ' và cộng sự'];
  const who = authors.length > 2 ? first + more[1] : second ? first + more[0] + second : first;
  return `(${who}, ${year})`;
}

/** A quotation with who said it and, in a paragraph of its own, the reference. */
export function quoteWithCitation(quote: string, cited: Cited, style: CitationStyle): Piece[] {
  return [{ text: `“${quote.trim()}” ${inText(cited, style)}\n\n` }, ...formatCitation(cited, style)];
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
