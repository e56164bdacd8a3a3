import type { Line } from '../../snapshot/lines';
import { endsSentence, hasSmallWord, SHORT } from '../../text';

/** Finds a picture's credit at the end of a line: "Ảnh: …", "(Ảnh: …)", "- Ảnh minh họa". */

/** What may stand before the label: a dash, a bracket. */
const FRONT = String.raw`(?:^|\s)(?:[-–—|/]\s*)?(?:[([]\s*)?`;
const ILLUSTRATION = '(?:hình )?ảnh (?:minh h(?:ọa|oạ)|tư liệu|chụp màn hình)';
/** What begins with "Hình ảnh:", or goes on to it, tells what a picture shows; behind a stop or bracket it is a credit. */
const PHOTO = String.raw`(?:nguồn (?:hình )?|(?<=[.!?…"”)([|/–—-]\s*)hình |(?<!hình ))ảnh`;
/** The labels before a colon, and before a name in brackets; sources of other things stand in sentences. */
const LABEL = `${ILLUSTRATION}|${PHOTO}|photo|(?<!(?:cấu|loại|màn|mô|tình|truyền) )hình|nguồn|đồ h(?:ọa|oạ)|minh họa|clip|video`;
const BRACKETED = String.raw`(?:(?:hình )?ảnh|photo)(?<=[([:][^]*)|(?<=[([])nguồn`;

/** A credit, in lower case; names are shorter than other things behind such a label. */
const CREDIT = new RegExp(
  `${FRONT}(?:` +
    String.raw`(?:${LABEL})\s*:\s*[^:\s][^:]{0,80}|` +
    String.raw`(?:${BRACKETED})\s[^([:]{1,60}[)\]]\.?|` +
    String.raw`(?:${ILLUSTRATION})\.?)$`,
);

interface Credited {
  text: string;
  credit: string | null;
}

/** Divides a line into text and credit; joined by a space they are the line again. */
export function splitCredit(line: string): Credited {
  const from = Math.max(0, line.lastIndexOf(' ', line.length - SHORT));
  const at = line.slice(from).toLowerCase().search(CREDIT);
  if (at < 0) return { text: line, credit: null };
  return { text: line.slice(0, from + at).trimEnd(), credit: line.slice(from + at).trimStart() };
}

const FILM = /^(?:video|clip)\s*:\s*/i;

/** Divides a caption into text and credit; what a film shows may stand behind its label: "Video: Thu hoạch ở Nà Hin". */
export function splitCaption(line: string): Credited {
  const parts = splitCredit(line);
  const shown = parts.text === '' && parts.credit ? parts.credit.replace(FILM, '') : null;
  return shown && shown !== parts.credit && hasSmallWord(shown) ? { text: line, credit: null } : parts;
}

/** The beginning of a photographer's credit. */
const PHOTOGRAPHER = /^[-–—|/([\s]*(?:(?:hình )?ảnh|photo)[^:]*:/i;

export const namesPhotographer = (credit: string) => PHOTOGRAPHER.test(credit);

/** Whether a line ends with the credit of a picture. */
export const endsWithPhotographer = ({ text }: Line) => namesPhotographer(splitCredit(text).credit ?? '');

/** Whether a caption ends where its line does: as a sentence, with brackets or a credit. */
export const isWhole = ({ text }: Line) =>
  endsSentence(text) || text.endsWith(')') || splitCredit(text).credit !== null;

/** Whether a line begins in the middle of a sentence. */
export const beginsSmall = ({ text: [first = ''] }: Line) => first !== first.toUpperCase();
