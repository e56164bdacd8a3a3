import { isNewsLead } from '../../detect/telling';
import type { Line } from '../../snapshot/lines';
import { endsSentence, holdsAny, isCapital, SHORT } from '../../text';
import { isBold } from '../looks';

/** The length of a plain line that is a caption by its place, in characters and words. */
export const PLAIN = { min: 30, max: 160, words: 6 };

/** Words of lines that tell the story, where only their place speaks for captions. */
const TELLING = ['cho rằng', 'cho biết', 'cho hay', 'khẳng định', 'nhấn mạnh', 'chia sẻ', ': '];
const OPENING = /^(?:tại|theo|trước đó|sau đó|ngoài ra|bên cạnh|cũng)(?: [^,]{3,40})?,/;

/** Whether a text tells the story on: by its length or words, or in several sentences. */
export function carriesOn(text: string): boolean {
  const lower = text.toLowerCase();
  if (text.length > 200 || OPENING.test(lower) || holdsAny(lower, TELLING)) return true;
  // Two sentences.
  for (const stop of text.matchAll(/[.!?]["”]?\s+/g)) {
    const next = text[stop.index + stop[0].length];
    if (stop.index > 2 && isCapital(next)) return true;
  }
  return false;
}

/** A quotation with its speaker, or the announcement of what stands below. */
export const TOLD_ON = /^[“"][^”"]+[”"], |:$/;

/** Whether a line begins a story as news does, or is as long or bold as leads are. */
export function readsAsLead(line: Line): boolean {
  const { text } = line;
  return isNewsLead(text) ? endsSentence(text) : text.length > SHORT && (isBold(line) || carriesOn(text));
}
