import { isNewsLead } from '../../detect/telling';
import type { Item, Line, Thing } from '../../snapshot/lines';
import { proseIn, textIn } from '../../snapshot/measures';
import { endOf, hasFlag, holds, isHeading } from '../../snapshot/snapshot';
import { SMALL } from '../../snapshot/style';
import { endsSentence, FULL_LINE } from '../../text';
import { ancestorOf, type Context } from '../context';
import { firstLink, isItalic, leadsToAuthor } from '../looks';
import { carriesOn, PLAIN, readsAsLead } from './tells';

/** An item that is a picture or film; `null` if it is none. */
export const pictureOf = (item: Item | undefined) => (item?.kind === 'image' || item?.kind === 'embed' ? item : null);

const FLOATS = /float\s*:\s*(?:left|right)/;

/** Whether text runs around an element inside `frame` that is the picture or holds it. */
function isFloated({ snapshot: { tag, attributes, parent } }: Context, picture: Thing, frame: number): boolean {
  for (let at = picture.from; at > frame; at = parent[at] ?? -1) {
    const { align, style } = attributes[at] ?? {};
    if (style && FLOATS.test(style)) return true;
    // On other elements it aligns what is in them.
    const aligns = at === picture.from || tag[at] === 'table';
    if (aligns && (align === 'left' || align === 'right')) return true;
  }
  return false;
}

/** Whether a line is told right behind the picture that begins its paragraph, with no break between. */
function runsOn({ snapshot: { tag } }: Context, picture: Thing, { text, from }: Line): boolean {
  return text.length > FULL_LINE && endsSentence(text) && !tag.slice(picture.from, from).includes('br');
}

/** Whether picture and line stand alone in one small element, and the line does not flow around the picture. */
export function sharesFrame(context: Context, picture: Thing, line: Line): boolean {
  const { snapshot } = context;
  // A picture beside an author shows the author.
  if (leadsToAuthor(firstLink(snapshot, line))) return false;
  if (snapshot.block[picture.from] === line.block && (isNewsLead(line.text) || runsOn(context, picture, line)))
    return false;
  const frame = ancestorOf(context, line.from, (at) => at < picture.from);
  if (frame < 0 || textIn(snapshot, frame) > line.text.length * 1.3 + 20) return false;
  if (isFloated(context, picture, frame)) return false;
  // A sentence under a heading and its picture tells what the heading says.
  return !(endsSentence(line.text) && holds(snapshot, frame, (at) => isHeading(snapshot, at)));
}

const NOTE = /(?:^|\s)(?:\w+[-_])?note(?:\s|$)/;
/** The beginning of a line that says which picture it is of, or who is where in it: "Ảnh 1: …", "Từ trái qua: …". */
const POINTING =
  /^\(?(?:hình ảnh(?=\s*:)|(?:ảnh|hình) (?:\d{1,2}|trên|dưới)|(?:hàng [a-zà-ỹ]+, )?từ (?:trái|phải) (?:qua|sang)(?: (?:trái|phải))?)\s*[:.,)]/i;

/** Whether a line is set apart: italic, small, a note by its class, or pointing at the picture. */
export function isSetApart(context: Context, line: Line): boolean {
  const small = hasFlag(context.snapshot, line.from, SMALL);
  return small || isItalic(line) || POINTING.test(line.text) || NOTE.test(context.snapshot.className[line.block] ?? '');
}

/** Whether a line below a picture is set apart, or stands alone with it and does not tell the story. */
export function isBelow(context: Context, picture: Thing, line: Line): boolean {
  return (
    isSetApart(context, line) ||
    (line.text.length >= PLAIN.min && !carriesOn(line.text) && sharesFrame(context, picture, line))
  );
}

/** Whether a line reads as a lead, and is the first in the element of the text, which the picture stands outside of. */
export function leadsText({ snapshot }: Context, picture: Thing, line: Line): boolean {
  const { block } = line;
  const up = snapshot.parent[block] ?? 0;
  if (!readsAsLead(line) || picture.from >= up || textIn(snapshot, up, block) > 0) return false;
  return proseIn(snapshot, endOf(snapshot, block), endOf(snapshot, up)) > 0;
}
