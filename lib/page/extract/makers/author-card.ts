import { isFullName } from '../../people/names';
import { type Item, isLine, type Line } from '../../snapshot/lines';
import { namesAt } from '../../snapshot/naming';
import { beginnings, beginsAny } from '../../text';
import { ancestorOf, type Context } from '../context';
import { type Draft, droppedBy } from '../removals';
import { AUTHOR_CLASS } from '../words/class-names';

/** How a card says who somebody is that wrote the text. */
const ABOUT = beginnings('tác giả, nhà báo, phóng viên, cộng tác viên, biên tập viên, cây bút, nhà văn');

/** Where the card of the author begins that ends a text: an element that its class calls so, and a name begins. */
function boxOfAuthor(context: Context, body: readonly Item[]): number {
  const { snapshot } = context;
  const last = body.findLast(isLine);
  const firstIn = (at: number) => body.find((item) => isLine(item) && item.from > at) as Line | undefined;
  const isBox = (at: number) => AUTHOR_CLASS.test(namesAt(snapshot, at)) && isFullName(firstIn(at)?.text ?? '');
  const box = last ? ancestorOf(context, last.from, isBox) : -1;
  return box < 0 || firstIn(box) === last ? -1 : body.findIndex((item) => item.from > box);
}

/** Takes the author's card that ends a text: their picture, their name, and who they are in a sentence or two. */
export function takeCard(context: Context, { body, dropped }: Draft): Line[] {
  const from = boxOfAuthor(context, body);
  if (from > 0) {
    const lines = body.splice(from).filter(isLine);
    dropped.push(...droppedBy('signature:author', lines));
    return lines.slice(0, 1);
  }
  const [picture, name, about] = body.slice(-3);
  const isCard = isLine(name) && isLine(about) && isFullName(name.text) && beginsAny(about.text.toLowerCase(), ABOUT);
  if (!isCard || picture?.kind !== 'image') return [];
  body.splice(-3);
  dropped.push(...droppedBy('signature:author', [name, about]));
  return [name];
}
