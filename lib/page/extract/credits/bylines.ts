import { isNativeName, isPlainName } from '../../people/names';
import { isPost, nameBeforePost } from '../../people/posts';
import { type Item, isLine, type Line } from '../../snapshot/lines';
import { isHeading } from '../../snapshot/snapshot';
import { RIGHT } from '../../snapshot/style';
import { endsSentence, LABEL, NAMES } from '../../text';
import { withoutTools } from '../../tools';
import type { Context } from '../context';
import { AROUND, isBold, isItalic, isLink, isParagraph, isSetAsHeading, isStyled } from '../looks';
import { isMarkedLead } from '../sapo';
import {
  isAuthorLink,
  isBesideMoment,
  isNamedAuthor,
  isSignature,
  isSigner,
  labelsAuthor,
  namesNobody,
  saysWhoMade,
} from './credit-lines';

/** Initials as a signature: "M.A". */
const INITIALS = /^(?:\p{Lu}\.){1,3}\p{Lu}?$/u;

/** Whether a line is a name beside a moment; `items` are those around it. */
function isDated(context: Context, line: Line, items: readonly Item[]): boolean {
  const at = items.indexOf(line);
  return isBesideMoment(context, line, [items[at - 1], items[at + 1]]);
}

/** Whether a line is only names, and no heading; `items` are those around it. */
function isNameAlone(context: Context, line: Line, items: readonly Item[]): boolean {
  if (isHeading(context.snapshot, line.block)) return false;
  const people = endsSentence(line.text) ? [] : context.peopleIn(withoutTools(line.text));
  const areNames = people.length > 0 && people.every((name) => isPlainName(name) || INITIALS.test(name));
  return areNames || isDated(context, line, items);
}

/** Whether the next paragraph tells of the person whom a line names only by its look. */
function headsNext(context: Context, line: Line, behind: readonly Item[]): boolean {
  const next = behind.find(isParagraph);
  const isTold = (name: string) => next?.text.includes(name);
  return !isNamedAuthor(context, line) && context.peopleIn(line.text).some(isTold);
}

/** Whether a line is the first of several names in bold, each with a part of the text behind it. */
function isFirstHead(line: Line, behind: readonly Item[]): boolean {
  if (!isBold(line)) return false;
  const first = behind.findIndex(isParagraph);
  const told = behind.slice(first + 1, behind.findLastIndex(isParagraph) + 1);
  return first >= 0 && told.some((item) => isLine(item) && isBold(item) && isPlainName(item.text));
}

/** Whether a line names an author, or nobody, by its own words, by a link to their page or by the label beside it. */
function isCredit(context: Context, line: Line, previous: Item | undefined, next: Item | undefined): boolean {
  if (isAuthorLink(context, line) || namesNobody(line) || nameBeforePost(line.text) !== null) return true;
  if (saysWhoMade(context, line)) return true;
  return labelsAuthor(context, line, next) || labelsAuthor(context, previous, line);
}

/** Whether what could be a name heads a column or part as well: one word, or capitals. "Tiết", "QUY ĐỊNH CHUNG". */
const mayHead = (text: string) => !/[ .’']/.test(text) || (text === text.toUpperCase() && !/[./]/.test(text));

/** Whether what could be a pen name is rather a thing's or a place's: "Gốm Bát Tràng". */
const isThing = (name: string) => isNativeName(name) && !isSigner(name) && !name.includes('.');

/** Whether a paragraph before the names is surely the lead, and not the text's first. */
const isLead = (context: Context, line: Line) =>
  isBold(line) || isSetAsHeading(context, line) || isMarkedLead(context, line);

/** Whether one of the lines is a name to the right. */
const areSigned = (context: Context, lines: readonly Item[]) =>
  lines.some((item) => isLine(item) && isStyled(context, item, RIGHT) && context.peopleIn(item.text).length > 0);

/**
 * Whether one name in bold or italics may belong to a part of the text: behind a paragraph of it nothing else makes it
 * a byline. To the right it signs the first of several parts.
 */
function isOfPart(context: Context, line: Line, inside: readonly Item[], lead: Line | null): boolean {
  if (!lead || isLead(context, lead) || !(isBold(line) || isItalic(line))) return false;
  if (context.peopleIn(line.text).join() !== line.text) return false;
  if (isNamedAuthor(context, line) || isDated(context, line, inside)) return false;
  return !isStyled(context, line, RIGHT) || areSigned(context, inside.slice(inside.indexOf(line) + 1));
}

/** Whether a line is the name of an author and nothing else says so; `behind` is the text behind it. */
function isBareName(context: Context, line: Line, inside: readonly Item[], behind: readonly Item[]): boolean {
  const isOther = () => mayHead(line.text) || context.peopleIn(line.text).some(isThing);
  const isSigned = () => isSignature(context, line) && (isNamedAuthor(context, line) || !isOther());
  if (!isNameAlone(context, line, inside) && (!isSigned() || headsNext(context, line, behind))) return false;
  return isNamedAuthor(context, line) || !isFirstHead(line, behind);
}

/** The lines that name the authors inside the text's own element, before its first paragraph. */
export function bylineOf(context: Context, inside: readonly Item[], body: readonly Item[]): Line[] {
  const found: Line[] = [];
  let pictured = false;
  let lead: Line | null = null;
  for (const [i, item] of body.slice(0, AROUND).entries()) {
    pictured ||= item.kind === 'image';
    if (item.kind === 'image') continue;
    if (!isLine(item)) break;
    const isLabelled = item.text.slice(0, LABEL).includes(':') && saysWhoMade(context, item);
    if (item.text.length > NAMES && !isLabelled) {
      // The lead may stand before the names.
      if (i !== found.length) break;
      lead = item;
      continue;
    }
    // In brackets stands the name of whoever asks, before the answer.
    if (item.text.startsWith('(')) continue;
    const [previous, next] = [body[i - 1], body[i + 1]];
    // The name above a post may be a link, and so no text.
    const above = inside[inside.indexOf(item) - 1];
    const isBelowName =
      (found.length > 0 && previous === found.at(-1)) || (isLine(above) && isLink(above) && isPlainName(above.text));
    const isOfCard = isPost(item.text) && isBelowName;
    // A bare name behind a picture says whom it shows, unless a post stands behind it.
    const isPosted = isLine(next) && isPost(next.text) && isNameAlone(context, item, inside);
    const isBare = () =>
      !pictured && isBareName(context, item, inside, body.slice(i + 1)) && !isOfPart(context, item, inside, lead);
    if (isCredit(context, item, previous, next) || isPosted || isOfCard || isBare()) found.push(item);
  }
  return found;
}
