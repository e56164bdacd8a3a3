import { isBareDate } from '../../dates/date-lines';
import { type Line, SHOWN, type Thing } from '../../snapshot/lines';
import { proseIn, textIn } from '../../snapshot/measures';
import { endOf, holds, holdsTag, namesAt, parentsOf } from '../../snapshot/snapshot';
import { NAMES, PROSE } from '../../text';
import { ancestorOf, type Context, isQuoteOrBox, isWithin, namesOf } from '../context';
import { LONG } from '../looks';
import { CAPTION_CLASS, PICTURE_CLASS, QUOTE_CLASS } from '../words/class-names';

/** Whether a table or figure only frames pictures, with a line for each and at most one more. */
function isPictureFrame({ snapshot }: Context, at: number): boolean {
  const end = endOf(snapshot, at);
  if (textIn(snapshot, at, end) > 900) return false;
  let [images, texts] = [0, 0];
  for (let i = at + 1; i < end; i++) {
    if (snapshot.tag[i] === 'img') images++;
    if (!snapshot.own[i] && !snapshot.ownLink[i]) continue;
    texts++;
    // A text that surrounds a picture with its caption is a story.
    if (holdsTag(snapshot, 'img', i) && textIn(snapshot, i + 1, endOf(snapshot, i)) > 0) return false;
  }
  return images > 0 && texts <= images + 1;
}

/** Class names of containers for pictures, and of paragraphs with a large first letter. */
const HOLDERS = /(?<!\S)\S*(?:image[-_]?container|drop[-_]?cap)s?\b/gi;

/** Whether a line ends a box of text that shows nothing, as who speaks ends a quotation. */
function endsTextBox(context: Context, line: Line): boolean {
  const { snapshot, region } = context;
  const told = line.text.length + PROSE;
  const box = ancestorOf(context, line.from, (at) => isQuoteOrBox(context, at) && textIn(snapshot, at) >= told);
  if (box < 0 || textIn(snapshot, line.to, endOf(snapshot, box)) > 0) return false;
  const isStory = proseIn(snapshot, box) > proseIn(snapshot, region.from, region.to) * 0.5;
  return !isStory && !holds(snapshot, box, (at) => SHOWN.has(snapshot.tag[at] ?? ''));
}

/** Whether a line stands in an element for captions. */
function standsInCaption(context: Context, line: Line, isNear: boolean): boolean {
  const { snapshot } = context;
  const { tag } = snapshot;
  if (ancestorOf(context, line.from, (at) => tag[at] === 'figcaption') >= 0) return true;
  // The class of an element around the picture speaks of the picture itself.
  const names = namesOf(context, line, (at) => !holdsTag(snapshot, 'img', at)).replace(HOLDERS, '');
  const isNamed = () => CAPTION_CLASS.test(names) || (isNear && PICTURE_CLASS.test(names));
  if (line.text.length <= LONG * 2 && isNamed()) return !endsTextBox(context, line);
  // A long text in a figure may tell the story on.
  const isShort = line.text.length <= NAMES;
  const frame = ancestorOf(context, line.from, (at) => tag[at] === 'table' || (tag[at] === 'figure' && isShort));
  return frame >= 0 && !QUOTE_CLASS.test(namesAt(snapshot, frame)) && isPictureFrame(context, frame);
}

/** Whether markup alone tells that a line is a caption; `isNear`: whether a picture stands close by. */
export function isMarked(context: Context, line: Line, isNear = true): boolean {
  if (isWithin(context, line, context.parts.captions)) return true;
  return standsInCaption(context, line, isNear) && !isBareDate(line);
}

/** Whether a picture has an element for its caption, as others of the page, and nothing stands in it. */
export function isLeftBare({ snapshot }: Context, picture: Thing): boolean {
  const isEmpty = (at: number) =>
    (snapshot.tag[at] === 'figcaption' || CAPTION_CLASS.test(snapshot.className[at] ?? '')) && at > picture.from;
  const frame = parentsOf(snapshot, picture.from).findLast((at) => textIn(snapshot, at) === 0);
  return frame !== undefined && holds(snapshot, frame, isEmpty);
}
