import { isBareDate } from '../../dates/date-lines';
import { type Item, isLine, type Line, type Thing } from '../../snapshot/lines';
import { isHeading, linkAt } from '../../snapshot/snapshot';
import { CENTER } from '../../snapshot/style';
import { endsSentence, wordsKey } from '../../text';
import { opensPicture } from '../cards';
import { ancestorOf, type Context, isQuote, isWithin, namesOf } from '../context';
import { saysWhoMade } from '../credits/credit-lines';
import { isListed, leadsAway, ruleOfPage } from '../drop-rules';
import { firstLink, isBold, isLink, isStyled, LONG } from '../looks';
import { LEAD_CLASS } from '../words/class-names';
import { beginsSmall, isWhole, namesPhotographer, splitCredit } from './credit';
import { classAround, isNumberedHead, type Look, lookOf } from './look';
import { isLeftBare, isMarked } from './marked';
import { isSetApart, leadsText, pictureOf, sharesFrame } from './place';
import { plainBelow } from './plain';
import { carriesOn, TOLD_ON } from './tells';

/** Whether a line is a picture's alternative text or title, or that of the link around it. */
function isAlternative({ snapshot }: Context, picture: Thing, line: Line): boolean {
  const { alt = '', title = '' } = snapshot.attributes[picture.from] ?? {};
  const { title: opening = '' } = snapshot.attributes[linkAt(snapshot, picture.from)] ?? {};
  return [alt, title, opening].some((text) => text.length >= 15 && wordsKey(text) === wordsKey(line.text));
}

/** Whether a line goes on with the caption above that it is set like, amid its sentence. */
function continues(context: Context, above: Line, line: Line, look: Look): boolean {
  if (isWhole(above) || !beginsSmall(line)) return false;
  const both = [above, line];
  const isCentred = !look.centred && both.every((one) => isStyled(context, one, CENTER));
  return isCentred || (!look.italic && both.every((one) => isSetApart(context, one)));
}

/** Whether a line's link leads to another page than that of its picture. */
function leadsToAnother({ snapshot }: Context, picture: Thing, line: Line): boolean {
  const { href = '' } = firstLink(snapshot, line);
  return href !== '' && !opensPicture(href) && href !== snapshot.attributes[linkAt(snapshot, picture.from)]?.href;
}

/** A line right below a picture, with the lines next to both. */
interface Below {
  line: Line;
  picture: Thing;
  beside: readonly Line[];
}

/** Whether a line right below a picture describes it, by its words or as it is set apart. */
function describes(context: Context, { line, picture, beside }: Below, look: Look): boolean {
  if (isAlternative(context, picture, line)) return true;
  if (TOLD_ON.test(line.text) || leadsText(context, picture, line)) return false;
  if (look.filled && isLeftBare(context, picture)) return false;
  if (look.numbered && isNumberedHead(line)) return false;
  // Where most is in italics, as letters are, the text around must not be.
  const isAlone = () => !look.italic || (beside.length > 0 && !beside.some((one) => isSetApart(context, one)));
  if (isSetApart(context, line) && isAlone()) return true;
  // If a page marks up its captions, no unmarked line is one by its place.
  if (look.marked || look.telling.has(classAround(context, line)) || carriesOn(line.text)) return false;
  if (look.shown && endsSentence(line.text)) return true;
  if (look.showing.has(context.snapshot.className[line.block] ?? '')) return true;
  // Subheads do not end as sentences do; a lead in bold has no text above it.
  const isBelowText = beside.some(({ from }) => from < picture.from);
  const isHeavy = isHeading(context.snapshot, line.block) || (isBold(line) && isBelowText);
  const isApart = !look.heavy && isHeavy && line.text.endsWith('.');
  return (!look.centred && isStyled(context, line, CENTER)) || isApart || sharesFrame(context, picture, line);
}

/** How many items may stand between a picture and a line whose class names it a caption. */
const BESIDE = 3;

/** Whether a line is a caption by its credit; `captions` are those known so far. */
function isCredited(line: Line, [before, after]: (Item | undefined)[], captions: ReadonlySet<Item>): boolean {
  const { text, credit } = splitCredit(line.text);
  if (credit === null) return false;
  if (pictureOf(before) || after?.kind === 'image') return true;
  // A sentence or brackets with a credit, wherever the picture went; or a credit alone behind a caption.
  if (namesPhotographer(credit) && (/[.!?…)"”]$/.test(text) || /^[([]/.test(credit))) return true;
  return text === '' && before !== undefined && captions.has(before);
}

/** The captions: lines marked up as such, or set apart or credited right beside a picture; never the `lead`. */
export function findCaptions(context: Context, items: readonly Item[], lead?: Line): Set<Item> {
  const captions = new Set<Item>();
  items = items.filter((item) => !isLine(item) || !(ruleOfPage(item) || leadsAway(context, item)));
  const lines = items.filter(isLine);
  const look = lookOf(context, items);
  const isCaption = (line: Line, i: number): boolean => {
    if (isMarked(context, line, items.slice(Math.max(0, i - BESIDE), i + BESIDE + 1).some(pictureOf))) return true;
    if (line.text.length > LONG || isBareDate(line)) return false;
    // A linked heading beside its picture belongs to another story.
    if (isLink(line) && isHeading(context.snapshot, line.block)) return false;
    if (isCredited(line, [items[i - 1], items[i + 1]], captions)) return true;
    const picture = pictureOf(items[i - 1]);
    if (!picture || saysWhoMade(context, line) || LEAD_CLASS.test(namesOf(context, line))) return false;
    if (isWithin(context, line, context.parts.authors)) return false;
    const isQuoteAround = (at: number) => at < picture.from && isQuote(context.snapshot, at);
    if (ancestorOf(context, line.from, isQuoteAround) >= 0) return false;
    if (isListed(context, line) && leadsToAnother(context, picture, line)) return false;
    const beside = [items[i - 2], items[i + 1]].filter(isLine);
    return describes(context, { line, picture, beside }, look);
  };
  items.forEach((item, i) => {
    if (!isLine(item) || item === lead) return;
    const above = items[i - 1];
    const isContinued = isLine(above) && captions.has(above) && continues(context, above, item, look);
    if (isContinued || isCaption(item, i)) captions.add(item);
  });
  // Editors who mark captions mark all of them; they add credits only to some.
  const isMarking = look.marked || lines.some((line) => captions.has(line) && splitCredit(line.text).credit === null);
  if (!isMarking) for (const line of plainBelow(context, items, captions)) captions.add(line);
  return captions;
}
