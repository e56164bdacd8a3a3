import { isPoem } from '../detect/telling';
import { withoutTag } from '../metadata/outlet-tag';
import { Composer } from '../snapshot/compose';
import { type Item, isLine, type Line, sliceOf } from '../snapshot/lines';
import { textIn } from '../snapshot/measures';
import { endOf, hasFlag, namesAt } from '../snapshot/snapshot';
import { LINK } from '../snapshot/style';
import { endsPunctuated, endsSentence, FULL_LINE, isSentence, sameText, wordsKey } from '../text';
import { ancestorOf, areBeside, type Context, isWithin, namesOf } from './context';
import { isSignature } from './credits/credit-lines';
import { dropRule } from './drop-rules';
import { isBold, isParagraph, isSetAsHeading, readsAsHeadline } from './looks';
import { type Dropped, droppedBy } from './removals';
import { BODY_CLASS, SAPO_CLASS, SUBTITLE_CLASS } from './words/class-names';

/** The length of leads, in characters. */
const LENGTH = { min: 40, max: 1200 };

/** Shorter lines beside a lead are an outlet's tag, a name or a label, in characters. */
const LINE = 20;

/** Whether a text repeats the title; a sentence may begin with the title's words and tell more. */
export const repeatsTitle = (text: string, title: string) =>
  sameText(text, title) && !(endsSentence(text) && wordsKey(text).length > wordsKey(title).length);

/** Whether a text only repeats the lead, apart from the outlet's tag and the place before a lead. */
export function repeatsLead(text: string, lead: string): boolean {
  const [a, b] = [withoutTag(text), withoutTag(lead)];
  const [told, whole] = [wordsKey(a), wordsKey(b)];
  return told.length <= whole.length && (sameText(a, b) || (told.length >= LENGTH.min && whole.endsWith(told)));
}

/** The first question of an interview or to a lawyer, which may be bold too: by its label, or by who is asked. */
const QUESTION = /^(?:câu )?(?:hỏi|pv|p\.v|phóng viên|nhà báo|bạn đọc)(?: \d+)?\s*:/;
const ASKED = /^(?:xin|thưa) .*\?$/;
/** The label between a reader's question and its answer. */
const ANSWER = /^(?:trả lời|đáp)\s*:/i;

function canLead(line: Line, isMarked = false): boolean {
  const start = line.text.slice(0, 40);
  // The first of several points is no lead.
  if (start.startsWith('*')) return false;
  // Unless markup calls them so, capitals set headlines, and a few words are no leads.
  if (!isMarked && line.text === line.text.toUpperCase()) return false;
  if (start.includes(':') && QUESTION.test(start.toLowerCase())) return false;
  if (line.text.endsWith('?') && ASKED.test(line.text.toLowerCase())) return false;
  const isLong = line.text.length >= LENGTH.min || (isMarked && line.text.length >= LINE && endsSentence(line.text));
  return isLong && line.text.length <= LENGTH.max && line.link < line.text.length * 0.5;
}

/** Whether markup marks a line as the lead. */
export function isMarkedLead(context: Context, line: Line): boolean {
  return isWithin(context, line, context.parts.sapo) || SAPO_CLASS.test(namesOf(context, line));
}

/** Whether a class marks a line as a second headline. */
const isSubtitle = (context: Context, line: Line) => SUBTITLE_CLASS.test(namesOf(context, line));

/** The element around a line that is called the lead, if no longer than one; -1 if there is none. */
function elementOf(context: Context, line: Line): number {
  const { snapshot, parts } = context;
  const at = ancestorOf(context, line.from, (up) => {
    const names = namesAt(snapshot, up);
    return parts.sapo.includes(up) || (SAPO_CLASS.test(names) && !BODY_CLASS.test(names));
  });
  return at >= 0 && textIn(snapshot, at) <= LENGTH.max ? at : -1;
}

/** Whether the story goes on behind an element among these lines; whole stories are called leads, too. */
const goesOnBehind = (end: number, lines: readonly Line[]) =>
  lines.some((line) => line.from >= end && line.text.length >= LENGTH.min);

const isLabel = (line: Line | undefined) => line !== undefined && line.text.length <= LINE && line.text.endsWith(':');

/** A line in two: what it tells, and the linked headline of another story behind its last sentence; whole if none is. */
function partedFromRelated({ snapshot }: Context, line: Line): [Line, Line?] {
  const { text, composer } = line;
  const last = composer.runs.findLastIndex(({ node }) => !hasFlag(snapshot, node, LINK));
  const from = composer.runs[last + 1]?.at ?? 0;
  const told = text.slice(0, from).replace(/[\s>»]+$/, '');
  const [lead, related] = [sliceOf(snapshot, line, 0, told.length), sliceOf(snapshot, line, from, text.length)];
  return lead && related && endsSentence(told) && readsAsHeadline(related) ? [lead, related] : [line];
}

/** The lead as one line, its `parts` with what is beside them in its element, and what of these is dropped; `lines` are those to choose from. */
function wholeLead(
  context: Context,
  lead: Line,
  lines: readonly Line[],
): { sapo: Line; parts: Line[]; dropped: Dropped[] } {
  const at = elementOf(context, lead);
  const end = at < 0 ? 0 : endOf(context.snapshot, at);
  const inside = at < 0 ? [lead] : lines.filter((line) => line.from >= at && line.to <= end);
  const isPart = (line: Line) => line === lead || (line.text.length >= LINE && line.link < line.text.length / 2);
  const parts = inside.filter(isPart);
  if (!goesOnBehind(end, lines)) return { sapo: lead, parts: [lead], dropped: [] };
  const composer = new Composer();
  const beside = inside.filter((line) => !isPart(line));
  const dropped = droppedBy('line:tag', beside);
  for (const part of parts) {
    const [told, related] = partedFromRelated(context, part);
    if (related) dropped.push({ rule: 'line:related', line: related });
    if (composer.length) composer.separate(' ');
    composer.append(told.composer);
  }
  return { sapo: { ...lead, text: composer.text, composer }, parts: [...parts, ...beside], dropped };
}

/** Whether two lines have blocks of the same tag and style. */
const areSetAlike = ({ snapshot: { tag, attributes } }: Context, { block: a }: Line, { block: b }: Line) =>
  tag[a] === tag[b] && attributes[a]?.style === attributes[b]?.style;

/** The element around the largest one that holds nothing but a line. */
function holderOfRow({ snapshot }: Context, { block }: Line): number {
  const { parent } = snapshot;
  const length = textIn(snapshot, block);
  let up = parent[block] ?? 0;
  while (up > 0 && textIn(snapshot, up) === length) up = parent[up] ?? 0;
  return up;
}

/** Whether the first line has an element of its own, before the one that holds all others, each maybe in a box. */
function standsApart(context: Context, [lead, second, third, ...others]: readonly Line[]): boolean {
  if (!lead || !second || !third) return false;
  const { tag, attributes, parent } = context.snapshot;
  const holder = (line: Line) => parent[line.block];
  // Breaks may separate the others, and a picture may separate them from a first line set alike; a lead may have a bare
  // element.
  const isSetApart = tag[lead.block] !== 'div' || attributes[lead.block]?.style !== undefined;
  const isOne = isSetApart && holder(lead) === holder(second) && areSetAlike(context, lead, second);
  if (second.block === third.block) return lead.block !== second.block && !isOne;
  if (others.some((line) => holder(line) === holder(lead))) return false;
  if (holder(second) === holder(third)) return holder(lead) !== holder(second);
  const rows = [second, third, ...others].map((line) => holderOfRow(context, line));
  return rows.every((row) => row === rows[0]) && holderOfRow(context, lead) !== rows[0];
}

const mayBeSubhead = (line: Line) => isBold(line) && line.text.length < FULL_LINE && !endsPunctuated(line.text);

/**
 * The lead among the lines before the text (`pre`) and its own: the one that markup names, a heading or bold line, or
 * the first paragraph if it is the page's description. `null` if the page sets none apart.
 */
function findSapo(context: Context, pre: readonly Line[], lines: readonly Line[], description: string | null) {
  const candidates = pre.filter((line) => canLead(line));
  const first = lines.slice(0, 3);
  // What a class calls so amid the text is a subhead.
  const amid = first.slice(1).filter((line) => !isSubtitle(context, line));
  const tried = [...pre, ...first.slice(0, 1), ...amid];
  const marked = tried.filter((line) => canLead(line, true) && isMarkedLead(context, line));
  const lead = marked.find((line) => !isSubtitle(context, line)) ?? marked[0];
  if (lead) return lead;
  const described = ({ text }: Line) => description !== null && repeatsLead(description, text);
  const [opening, ...others] = lines;
  if (others[0] && ANSWER.test(others[0].text)) return null;
  const next = others.find((line) => canLead(line));
  const goesOn = (line: Line) =>
    (next !== undefined && isBold(next)) || (mayBeSubhead(line) && others.some(mayBeSubhead));
  // If the text goes on in bold or in such headings, these set nothing apart.
  const isSetApart = (line: Line) =>
    (isBold(line) && !goesOn(line)) || (isSetAsHeading(context, line) && !(next && areSetAlike(context, line, next)));
  const isInLead = (line: Line) => {
    const at = elementOf(context, line);
    return at >= 0 && canLead(line) && goesOnBehind(endOf(context.snapshot, at), lines);
  };
  return (
    candidates.find(described) ??
    first.find(
      (line, i) =>
        canLead(line) &&
        !isPoem([line.text]) &&
        // Behind a sentence of the text the description only quotes it.
        ((described(line) && !first.slice(0, i).some(({ text }) => isSentence(text))) ||
          (line === opening && isSetApart(line))),
    ) ??
    candidates.find((line) => isBold(line) || isSetAsHeading(context, line)) ??
    candidates.find((line) => elementOf(context, line) >= 0) ??
    first.find(isInLead) ??
    candidates.findLast((line) => line.text.length >= FULL_LINE) ??
    (opening && canLead(opening) && standsApart(context, lines) ? opening : null)
  );
}

/** Takes the lead out: the lead, the body with what else is told before it, and what is dropped. */
export function takeLead(
  context: Context,
  before: readonly Line[],
  body: readonly Item[],
  captions: ReadonlySet<Item>,
  { title, description }: { title: string; description: string | null },
  byline: readonly Line[],
): { sapo: Line | null; rest: Item[]; dropped: Dropped[] } {
  const ruleOf = (line: Line) => dropRule(context, line, false) ?? (isSignature(context, line) ? 'line:author' : null);
  const rules = new Map(before.map((line) => [line, ruleOf(line)]));
  const candidates = before.filter((line) => !rules.get(line));
  const opening = body.filter((item) => !captions.has(item));
  const [first, second] = opening.filter(isParagraph);
  // The authors' names set apart what stands before them.
  const isAbove = ({ from }: Line) => first && second && first.from < from && from < second.from;
  const lines = opening.filter(isLine);
  const lead = findSapo(context, candidates, lines, description) ?? (byline.some(isAbove) ? first : null) ?? null;
  const whole = lead && wholeLead(context, lead, [...candidates, ...lines]);
  const sapo = whole?.sapo ?? null;
  const taken = new Set<Item>(whole?.parts);
  const [label, below, ...left] = lines.filter((line) => !taken.has(line));
  const repeated = isLabel(label) ? below : label;
  if (sapo && repeated && repeatsLead(repeated.text, sapo.text)) {
    taken.add(repeated);
    // A summary box may repeat it below its label; a subhead stands beside the text.
    if (label && !areBeside(context, label, left[0])) taken.add(label);
  }
  const isRepeated = ({ text }: Line) => repeatsTitle(text, title) || (sapo !== null && repeatsLead(text, sapo.text));
  const isTold = (line: Line) =>
    isSentence(line.text) && !rules.get(line) && !isSubtitle(context, line) && !isRepeated(line);
  const others = before.filter((line) => !taken.has(line));
  return {
    sapo,
    rest: [...others.filter(isTold), ...body].filter((item) => !taken.has(item)),
    dropped: [
      ...(whole?.dropped ?? []),
      ...others.filter((line) => !isTold(line)).map((line) => ({ rule: rules.get(line) ?? 'line:header', line })),
    ],
  };
}
