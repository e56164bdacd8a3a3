import { isDateLine } from '../../dates/date-lines';
import { isFullName, isNobody, isOutlet, isPlace, isPlainName } from '../../people/names';
import { givesPost, isOfficeLine, withoutBrackets } from '../../people/posts';
import { hasRole, isCreditLabel } from '../../people/roles';
import { LINE_BREAK } from '../../snapshot/compose';
import { type Item, isLine, type Line, sliceOf } from '../../snapshot/lines';
import { type Measured, textIn } from '../../snapshot/measures';
import { isHeading, namesAt } from '../../snapshot/snapshot';
import { RIGHT } from '../../snapshot/style';
import {
  beginnings,
  beginsAny,
  endsPunctuated,
  endsSentence,
  FULL_LINE,
  hasLetters,
  hasSmallWord,
  isSentence,
  NAMES,
} from '../../text';
import { withoutTools } from '../../tools';
import { dropAddressees, dropAppeal } from '../afterword';
import { isMarked } from '../captions/marked';
import { ancestorOf, type Context, isQuoteOrBox } from '../context';
import { isBold, isStyled, PARAGRAPH } from '../looks';
import { type Draft, droppedBy } from '../removals';
import { AUTHOR_CLASS, BOX_CLASS } from '../words/class-names';
import { boldNameAt, isAuthorLink, isNamedAuthor, isSignature, namesNobody, standsInParts } from './credit-lines';
import { isNamedSource, isSourceLine } from './sources';

/** An office or name: two words with capitals, no figures, no quotation, no label. */
const OFFICE = /^(?!.*[\d“"•:])(?:.*?(?<!\p{L})\p{Lu}){2}/u;

/** Whether a last line is the signature of an office or of nobody in particular: to the right, or a bold name. */
export function isOfficeSignature(context: Context, line: Line): boolean {
  if (namesNobody(line)) return true;
  if (line.text.length > NAMES || endsPunctuated(line.text)) return false;
  const isNamed = () => isBold(line) && !isHeading(context.snapshot, line.block) && OFFICE.test(line.text);
  return isStyled(context, line, RIGHT) || isNamed();
}

/** A line without tools and the stray full stop behind it: "Lò Văn Páo ." */
const asSigned = (text: string) => withoutTools(text).replace(/\s+\.$/, '');

/** A name, then only where its bearer works: "Lò Mai – Sở Y tế", "Lò Mai, nahin.gov.vn"; captions give posts. */
const AT_WORK =
  /^([^-–—,;:]{4,40}?) ?[-–—,] ?(?:(?:Báo|Đài|Tạp chí|Cổng|Trang|Sở|Phòng|Trung tâm) [^,;:.]{2,40}|[a-z\d.-]+\.vn)$/;
const isAtWork = (text: string) => isPlainName(AT_WORK.exec(text)?.[1] ?? '');

/**
 * Whether the last paragraph only names the author or an outlet, behind a whole sentence. A post may stand behind a
 * comma if the text quotes that person; without a quotation, only if brackets hold all of it, or it is a place of work.
 */
function isLastName({ snapshot, peopleIn }: Context, line: Line, before: Item | undefined): boolean {
  const people = line.text.length <= FULL_LINE ? peopleIn(asSigned(line.text)) : [];
  const told = isLine(before) && isSentence(before.text);
  const isOwn = (line.text.startsWith('(') || isAtWork(line.text)) && isLine(before) && !/[”"]$/.test(before.text);
  const isListed = line.text.includes(',') && !isOwn && !isDateLine(line);
  const named = people.every((name) => isFullName(name) && !isPlace(name)) && people.length > Number(isListed);
  const outlet = withoutBrackets(line.text);
  const isNamed = named || (isOutlet(outlet) && !hasSmallWord(outlet));
  return isNamed && told && !standsInParts(snapshot, line.block);
}

/** Abbreviations before those for whom an official signs; officials who sign wrote no story. */
const FOR = /^(?:TM|KT|TL|TUQ)\.? /;

/** The beginning of a card's text about the author. */
const ABOUT = beginnings('tác giả, nhà báo, phóng viên, cộng tác viên, biên tập viên, cây bút, nhà văn');

/** The innermost matching element around the last line; -1 if there is none. */
function boxAtEnd(context: Context, body: readonly Item[], is: (at: number) => boolean): number {
  const last = body.findLast(isLine);
  return last ? ancestorOf(context, last.from, is) : -1;
}

/** Where an element begins in the body; -1 if it does not, or there is none. */
const beginningOf = (body: readonly Item[], at: number) => (at < 0 ? -1 : body.findIndex((item) => item.from > at));

/** The largest element around another that holds no more text: a card with its picture. */
function withPicture(snapshot: Measured, at: number): number {
  const { parent } = snapshot;
  let whole = at;
  for (let up = parent[at] ?? 0; up > 0 && textIn(snapshot, up) === textIn(snapshot, at); up = parent[up] ?? 0)
    whole = up;
  return whole;
}

/** A box about an author that is not named for that has at most so much text, in characters. */
const BIOGRAPHY = 900;

/** The box at the end of the body that begins with its author's name or account, and that line; `null` if there is none. */
function boxOfAuthor(context: Context, { body, dropped }: Draft): { at: number; owner: Line } | null {
  const { snapshot } = context;
  const { className } = snapshot;
  // A linked name was left out as a link.
  const links = dropped.filter(({ rule }) => rule === 'line:linked').map(({ line }) => line);
  const all = [...body.filter(isLine), ...links].sort((a, b) => a.from - b.from);
  const firstIn = (at: number) => all.find(({ from }) => from > at);
  const isNamed = (line: Line) => isNamedAuthor(context, line) || isAuthorLink(context, line);
  // Each part of a text may begin with who wrote it.
  const isOnly = (at: number) => {
    const name = className[at] ?? '';
    return textIn(snapshot, at) <= BIOGRAPHY && className.indexOf(name) === className.lastIndexOf(name);
  };
  const isAccount = ({ text }: Line) => text.length <= NAMES && !endsPunctuated(text) && isNobody(text);
  const isAuthors = (at: number) => {
    const first = firstIn(at);
    if (!first) return false;
    const isFull = isFullName(first.text);
    if (isFull && AUTHOR_CLASS.test(namesAt(snapshot, at))) return true;
    return (isFull || isAccount(first)) && isNamed(first) && isOnly(at);
  };
  const box = boxAtEnd(context, body, isAuthors);
  const owner = box < 0 ? undefined : firstIn(box);
  return owner ? { at: withPicture(snapshot, box), owner } : null;
}

/** Takes the author's card at the end of a text: picture, name, and a sentence or two about them. */
function takeCard(context: Context, draft: Draft): Line[] {
  const { body, dropped } = draft;
  const box = boxOfAuthor(context, draft);
  const from = box ? beginningOf(body, box.at) : -1;
  const told = from > 0 ? body.slice(from).filter(isLine) : [];
  if (box && told.some((line) => line !== box.owner)) {
    body.splice(from);
    for (const one of dropped) if (one.line === box.owner) one.rule = 'signature:author';
    dropped.push(...droppedBy('signature:author', told));
    return isFullName(box.owner.text) ? [box.owner] : [];
  }
  const [picture, name, about] = body.slice(-3);
  const isCard = isLine(name) && isLine(about) && isFullName(name.text) && beginsAny(about.text.toLowerCase(), ABOUT);
  if (!isCard || picture?.kind !== 'image') return [];
  body.splice(-3);
  dropped.push(...droppedBy('signature:author', [name, about]));
  return [name];
}

/** Whether a line says nothing beside the names of people, but in brackets. */
function areOnlyNames({ peopleIn }: Context, { text }: Line): boolean {
  const people = peopleIn(text);
  const rest = people.reduce((left, name) => left.replace(name, ''), text.replace(/\([^()]*\)/, ''));
  return people.length > 0 && !hasLetters(rest);
}

/** Whether a line amid the text signs what stands before it: a label, a class or the right side sets its names apart. */
function signsItem(context: Context, line: Line, before: Line | undefined): boolean {
  const { snapshot, peopleIn } = context;
  if (!before || !isSentence(before.text) || endsPunctuated(line.text) || !peopleIn(line.text).length) return false;
  // At the beginning of a part stands who tells it.
  if ((snapshot.parent[withPicture(snapshot, line.block)] ?? 0) > before.from) return false;
  // Beside words in quotation marks, or in a box, stands who said them.
  const isTheirs = (at: number) => isQuoteOrBox(context, at);
  if (/^["“]/.test(before.text) || ancestorOf(context, line.from, isTheirs) >= 0) return false;
  const isApart = isNamedAuthor(context, line) || isStyled(context, line, RIGHT);
  return isSignature(context, line) && (hasRole(line.text) || (isApart && areOnlyNames(context, line)));
}

/** Takes the signatures of items amid the text: several, or one with an afterword behind it. */
function takeItems(context: Context, { body, dropped }: Draft, captions: ReadonlySet<Item>, closing: Line[]): Line[] {
  const lines = body.filter(isLine).filter((line) => !captions.has(line));
  const items = lines.filter((line, i) => signsItem(context, line, lines[i - 1]));
  const isSigned = closing.some(({ text }) => context.peopleIn(text).length > 0);
  const isBeforeEnd = lines.slice(-2).some((line) => items.includes(line));
  if (items.length + Number(isSigned) < 2 && !isBeforeEnd) return [];
  for (const line of items) body.splice(body.indexOf(line), 1);
  dropped.push(...droppedBy('signature:author', items));
  return items;
}

/** Takes the signatures of the text, at its end and amid it. */
export function takeSignatures(context: Context, draft: Draft, captions: ReadonlySet<Item>): Line[] {
  const closing = takeClosing(context, draft, captions);
  return [...takeItems(context, draft, captions, closing), ...closing];
}

/** Takes the signature at the end of the text: only lines that sign, name sources or are dropped anyway follow it. */
function takeClosing(context: Context, draft: Draft, captions: ReadonlySet<Item>): Line[] {
  const { body } = draft;
  dropAddressees(draft);
  dropAppeal(draft);
  const card = takeCard(context, draft);
  const signed = signaturesBefore(context, draft, captions, body.length);
  const isNamed = signed.some(({ text }) => context.peopleIn(text).some(isPlainName));
  const signatures = isNamed ? signed : [...card, ...signed];
  if (signatures.length) return signatures;
  const { tag, className } = context.snapshot;
  const isBox = (at: number) => tag[at] === 'table' || BOX_CLASS.test(className[at] ?? '');
  return signaturesBefore(context, draft, captions, beginningOf(body, boxAtEnd(context, body, isBox)));
}

/** The last paragraph and, behind a break or in bold, what signs it or names its source; `null` if nothing does. */
function partedAtEnd(context: Context, line: Line) {
  const at = Math.max(line.text.lastIndexOf(LINE_BREAK), boldNameAt(context, line));
  if (at < 0) return null;
  const { snapshot } = context;
  const from = /\s/.test(line.text[at] ?? '') ? at + 1 : at;
  const [text, signature] = [sliceOf(snapshot, line, 0, at), sliceOf(snapshot, line, from, line.text.length)];
  if (!text || !signature || !endsSentence(text.text)) return null;
  const rule = signatureRule(context, signature, { isLast: true, told: false, before: text });
  return rule ? { text, signature, rule } : null;
}

/** The title of another part of a series, behind the text of one: "Bài cuối: Hạt gạo đi xa". */
const PART = /^[^A-Za-zÀ-ỹ]{0,4}(?:bài|kỳ) (?:\d{1,2}|cuối|tới|sau|tiếp|tiếp theo): [^.!?]+$/iu;

/** The note that a series continues, before the author of this part. */
const TO_BE_CONTINUED = /^\W?(?:còn (?:nữa|tiếp)|xem tiếp (?:kỳ|số) (?:sau|tới))\W*$/i;

/**
 * The rule by which a line near the end of a text signs it or names its source; `null` if it does neither. `isLast`: it
 * is one of the last two; `told`: a short paragraph stands behind it; `before`: the text before it.
 */
function signatureRule(
  context: Context,
  line: Line,
  { isLast, told, before }: { isLast: boolean; told: boolean; before: Item | undefined },
): 'signature:author' | 'signature:source' | null {
  const isName = () => (isPlainName(asSigned(line.text)) && !isPlace(line.text)) || isNamedAuthor(context, line);
  // A bold line before a short paragraph is a subhead.
  const isOffice = () => isLastName(context, line, before) || (isLast && isOfficeSignature(context, line));
  if (isSignature(context, line) || (isLast && isName()) || (!told && isOffice())) return 'signature:author';
  return isSourceLine(line) || (isLast && isNamedSource(context, line)) ? 'signature:source' : null;
}

/** The label of a credit right above a line that names people: "Ảnh" above "Lò Mai"; `null` if there is none. */
function labelAbove({ peopleIn }: Context, body: readonly Item[], at: number): Line | null {
  const [label, line] = [body[at - 1], body[at]];
  const isLabelled = at > 1 && isLine(label) && isLine(line) && isCreditLabel(label.text);
  return isLabelled && peopleIn(line.text).length > 0 ? label : null;
}

/** Whether a line is only an outlet's name or an office, as below a person or a source. */
const isOwnerAlone = (item: Item | undefined): item is Line =>
  isLine(item) && (isOutlet(item.text) || isOfficeLine(item.text));

/** Where somebody is in a picture: "(trái)", "(thứ hai từ phải sang)", "(ngoài cùng bên trái)". */
const PLACED = /\([^()]{0,20}(?<!\p{L})(?:trái|phải|giữa)(?!\p{L})[^()]*\)/iu;

/** Whether a caption says whom its picture shows, by their post or place in it. */
const showsWhom = (context: Context, line: Line) =>
  (givesPost(line.text) || PLACED.test(line.text)) && !hasRole(line.text) && !isStyled(context, line, RIGHT);

/** How many of the last lines may sign a text. */
const ENDING = 6;

/** A longer caption tells more than what its picture shows, in characters. */
const LONG_CAPTION = 160;

/** The lines before `end` that sign the text, taken out of the body. */
function signaturesBefore(context: Context, draft: Draft, captions: ReadonlySet<Item>, end: number): Line[] {
  const { body, dropped } = draft;
  const signatures: Line[] = [];
  const take = (line: Line, rule: string) => {
    dropped.push({ rule, line });
    signatures.push(line);
  };
  const tells = (one: Item) =>
    isLine(one) && !captions.has(one) && !PART.test(one.text) && !TO_BE_CONTINUED.test(one.text);
  let told = false;
  for (let i = end - 1, lines = 0; i >= 0 && lines < ENDING; i--) {
    const item = body[i];
    if (!isLine(item)) continue;
    if (i > 0 && i === body.length - 1 && PART.test(item.text)) {
      body.pop();
      dropped.push({ rule: 'line:related', line: item });
      continue;
    }
    const isLast = lines < 2;
    const before = body.findLast((one, at) => at < i && tells(one));
    // The photographer is named below a picture.
    const isCredit = isMarked(context, item) && context.peopleIn(item.text).length === 0;
    const isShown = captions.has(item) && (isCredit || showsWhom(context, item));
    const label = labelAbove(context, body, i);
    // A caption in bold is no office's signature.
    const isTold = told || (captions.has(item) && !isAtWork(item.text));
    const ruleOf = () => (label ? 'signature:author' : signatureRule(context, item, { isLast, told: isTold, before }));
    // The first line of a text signs nothing, except at its own end.
    const rule = i > 0 && !isShown ? ruleOf() : null;
    if (!rule && TO_BE_CONTINUED.test(item.text)) continue;
    lines++;
    if (rule) {
      const owner = i + 1 < end ? body[i + 1] : undefined;
      if (isOwnerAlone(owner)) take(owner, 'signature:source');
      dropped.push(...droppedBy(rule, label ? [item, label] : [item]));
      signatures.push(label ? { ...item, text: `${label.text.replace(/:$/, '')}: ${item.text}` } : item);
      body.splice(i, isOwnerAlone(owner) ? 2 : 1);
      if (label) body.splice(--i, 1);
      continue;
    }
    const parted = partedAtEnd(context, item);
    if (parted) {
      body[i] = parted.text;
      take(parted.signature, parted.rule);
    }
    if (!captions.has(item) && item.text.length > PARAGRAPH) break;
    // A long caption may go on telling, under a heading of its own.
    told ||= !captions.has(item) || item.text.length > LONG_CAPTION;
  }
  return signatures.some(({ text }) => FOR.test(text)) ? signatures.filter(({ text }) => hasRole(text)) : signatures;
}
