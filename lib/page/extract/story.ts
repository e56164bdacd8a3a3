import { labelsAuthorLast } from '../people/author-lines';
import { type Item, isLine, type Line } from '../snapshot/lines';
import { isSentence } from '../text';
import { findCaptions } from './captions';
import { partColumn } from './column';
import type { Context } from './context';
import { bylineOf } from './credits/bylines';
import { isNameBehind, isSignature } from './credits/credit-lines';
import { takeSignatures } from './credits/signatures';
import { datesAround } from './dating/own-dates';
import { isListed } from './drop-rules';
import { takeText } from './inside';
import { AROUND } from './looks';
import { type Dropped, droppedBy } from './removals';
import { takeLead } from './sapo';
import { pulledQuotes, twinOf } from './twins';

/** The parts of a story, each with the page's items that tell it. */
export interface Story {
  sapo: Line | null;
  /** Text, pictures and tables, in reading order. */
  body: Item[];
  /** The items of `body` that are captions. */
  captions: ReadonlySet<Item>;
  /** The lines that sign the text. */
  signatures: Line[];
  /** Those of them that stand amid the text or at its end: of several items each has its own. */
  closing: Line[];
  /** The lines between headline and text, nearest to the text first, and the dates inside the text. */
  before: Line[];
  /** The first lines behind the text. */
  after: Line[];
  dropped: Dropped[];
}

/** Divides a story into its parts: `titleEnd` is the end of the headline, `description` the page's by its metadata. */
export function tellStory(context: Context, titleEnd: number, title: string, description: string | null): Story {
  const {
    before,
    inside: all,
    points,
    behind,
    captions: leading,
    lead: beside,
  } = partColumn(context, titleEnd, description);
  const captions = new Set([...leading, ...findCaptions(context, all, beside)]);
  const repeated = new Set([...twinOf(context.snapshot, all, captions), ...pulledQuotes(context, all, captions)]);
  const inside = all.filter((item) => !repeated.has(item));
  const { body, dropped } = takeText(context, { items: inside, kept: new Set([...captions, ...points]) }, title);
  const { dates, others } = datesAround(context, { inside, behind }, { body, captions, dropped });
  const after = behind.slice(0, AROUND).filter((line) => !others.has(line) && !isListed(context, line));

  const byline = bylineOf(context, inside, body);
  dropped.push(...droppedBy('signature:author', byline), ...droppedBy('line:repeated', [...repeated].filter(isLine)));
  const text = body.filter((item) => !(isLine(item) && byline.includes(item)));
  const closing = takeSignatures(context, { body: text, dropped }, captions);
  const isSigned = [...closing, ...byline].some(({ text }) => context.peopleIn(text).length > 0);
  const behindText = after.slice(0, isSigned ? 0 : 1).filter((line) => isNameBehind(context, line));
  const lead = takeLead(context, before, text, captions, { title, description }, byline);
  const signs = ({ rule, line }: Dropped) =>
    rule === 'line:author' ||
    (rule === 'line:linked' && isSignature(context, line)) ||
    (rule === 'line:chatter' && labelsAuthorLast(line.text) && context.peopleIn(line.text).length > 0);
  return {
    sapo: lead.sapo,
    body: lead.rest,
    captions,
    signatures: [...closing, ...byline, ...behindText, ...dropped.filter(signs).map(({ line }) => line)],
    closing,
    before: [...before.reverse(), ...dates],
    after,
    dropped: [
      ...dropped,
      ...lead.dropped,
      ...droppedBy(
        'line:behind',
        behind.filter(({ text }) => isSentence(text)),
      ),
    ],
  };
}
