import { isDateLine } from '../../dates/date-lines';
import { isImprint, PRINT } from '../../small-print';
import { isParagraphAt, LINKED, type Measured, ownLength, ownLines, ownText } from '../../snapshot/measures';
import { endOf, firstText, hasFlag, holdsLines, namesAt, parentsOf, type Snapshot } from '../../snapshot/snapshot';
import { LINK } from '../../snapshot/style';
import { endsPunctuated } from '../../text';
import { endOfTitle } from '../../title';
import { LEAD } from '../../title/heading';
import { leadsOn } from '../cards';
import type { Clutter } from '../clutter/clutter';
import { BODY_CLASS, SAPO_CLASS } from '../words/class-names';
import { anyWithoutText, isNotice } from '../words/notices';

/** Selects and weighs the paragraphs among which the story is looked for. */

/** The largest share of a sentence that is linked within it. */
const WITHIN = 0.5;

/** A paragraph's weight is its length up to this limit, in characters, so that one long list does not win. */
const CAP = 700;

/** Whether much of a paragraph is linked, as in lists all leads to its story; in a sentence, words lead up to a link. */
export function isLinked(snapshot: Measured, at: number): boolean {
  const share = (snapshot.ownLink[at] ?? 0) / ownLength(snapshot, at);
  return share > LINKED && (share > WITHIN || hasFlag(snapshot, firstText(snapshot, at), LINK));
}

/** A factor for how likely a paragraph at this place is the story's. */
function placeWeight(snapshot: Measured, at: number, titleEnd: number): number {
  let weight = endOf(snapshot, at) <= titleEnd ? 0.2 : 1;
  if (isLinked(snapshot, at) || leadsOn(snapshot, at, endOf(snapshot, at))) weight *= 0.3;
  const tag = snapshot.tag[at];
  if (tag === 'dd') weight *= 0.3;
  if (tag === 'li' || (tag === 'td' && !holdsLines(snapshot, at))) weight *= 0.6;
  return weight;
}

/** A paragraph, and its weight for the elements around it. */
export interface Paragraph {
  at: number;
  weight: number;
}

/** Entries of tables and schedules weigh less: in a row of so many, all are no sentences or begin with a weekday. */
const ENTRIES = { fewest: 3, weight: 0.25 };
const WEEKDAY = /^(?:thứ (?:hai|ba|tư|năm|sáu|bảy|[2-7])|chủ nhật)[^:.]{0,30}:/i;

/** Whether a text is the outlet's to its readers, or about itself, or the date of a story. */
const isOfSite = (text: string) => isNotice(text) || isImprint(text) || isDateLine({ text });

export function paragraphsOf(clutter: Clutter, titleAt: number | null): Paragraph[] {
  const { snapshot } = clutter;
  const titleEnd = endOfTitle(snapshot, titleAt);
  const found: (Paragraph & { isEntry: boolean })[] = [];
  for (const i of snapshot.owners) {
    if (i === titleAt) continue;
    if (!isParagraphAt(snapshot, i) || clutter.has(i)) continue;
    const own = snapshot.own[i] ?? 0;
    const lines = own <= PRINT ? ownLines(snapshot, i) : [];
    const text = lines.join(' ');
    if (anyWithoutText(lines, isOfSite)) continue;
    const weight = Math.min(own, CAP) * placeWeight(snapshot, i, titleEnd);
    const isEntry = text !== '' && (!endsPunctuated(text) || WEEKDAY.test(text));
    found.push({ at: i, weight, isEntry: isEntry && !holdsLines(snapshot, i) });
  }
  const areEntries = (from: number) => {
    const row = found.slice(Math.max(from, 0), from + ENTRIES.fewest);
    return row.length === ENTRIES.fewest && row.every(({ isEntry }) => isEntry);
  };
  const isAmongEntries = (n: number) => [n - 2, n - 1, n].some(areEntries);
  return found.map(({ at, weight }, n) => ({ at, weight: isAmongEntries(n) ? weight * ENTRIES.weight : weight }));
}

/** Whether an element is called the text. */
export const isBody = (snapshot: Snapshot, at: number) => BODY_CLASS.test(namesAt(snapshot, at));

/** The paragraphs that a class, theirs or their parent's, calls the lead: no more than one has, or than the text behind. */
export function leadsAmong(snapshot: Snapshot, paragraphs: readonly Paragraph[]): Set<Paragraph> {
  const inText = paragraphs.filter(({ at }) => parentsOf(snapshot, at).some((up) => isBody(snapshot, up)));
  const named = (i: number) => {
    const names = namesAt(snapshot, i);
    if (!SAPO_CLASS.test(names) || BODY_CLASS.test(names)) return false;
    const end = endOf(snapshot, i);
    const lead = paragraphs.filter(({ at }) => at >= i && at < end);
    return lead.length <= LEAD || lead.length < inText.filter(({ at }) => at >= end).length;
  };
  return new Set(paragraphs.filter(({ at }) => named(at) || named(snapshot.parent[at] ?? 0)));
}

/** Fewer short lines side by side are no text, such as a poem. */
const LINES = 4;

/** The short lines of a story without paragraphs: the first group of them side by side behind the headline. */
export function shortLines(clutter: Clutter, titleEnd: number): Paragraph[] {
  const { snapshot } = clutter;
  const isLine = (at: number) =>
    at >= titleEnd && !snapshot.ownLink[at] && !clutter.has(at) && !isOfSite(ownText(snapshot, at));
  const groups = Map.groupBy(snapshot.owners.filter(isLine), (at) => snapshot.parent[at] ?? 0);
  const lines = groups.values().find(({ length }) => length >= LINES) ?? [];
  return lines.map((at) => ({ at, weight: snapshot.own[at] ?? 0 }));
}
