import { endsSentence, isCapital, isSentence, LABEL } from '../text';
import type { Composer } from './compose';
import type { Snapshot } from './snapshot';

/** Where lines end and words begin although no element says so. */

/** So many lines that are all whole sentences are no accident of how the source is written. */
const LINES = 3;

/** A part of a text between line feeds, and how many of these stand before it. */
interface Stretch {
  from: number;
  to: number;
  feeds: number;
}

function partedByFeeds(data: string): Stretch[] {
  const found: Stretch[] = [];
  let [feeds, end] = [0, -1];
  for (const line of data.split('\n')) {
    const from = end + 1;
    end = from + line.length;
    if (line.trim() !== '') {
      found.push({ from, to: end, feeds });
      feeds = 0;
    }
    feeds++;
  }
  return found;
}

/** The lines of a text whose line feeds readers see: its style keeps them, or each line is a whole sentence. */
export function stretchesOf(data: string, keeps: boolean): Stretch[] {
  const found = data.includes('\n') ? partedByFeeds(data) : [];
  const isTold = ({ from, to }: Stretch) => isSentence(data.slice(from, to).trim());
  const isBroken = keeps ? found.length > 1 : found.length >= LINES && found.every(isTold);
  return isBroken ? found : [{ from: 0, to: data.length, feeds: 0 }];
}

/** Whether a bare text begins a paragraph: a sentence right behind one that has an element of its own, in no `<p>`. */
export function beginsParagraph(snapshot: Snapshot, at: number, data: string, composer: Composer): boolean {
  const { parent, tag, block } = snapshot;
  const last = composer.runs.at(-1)?.node ?? at;
  if (
    tag[block[at] ?? 0] === 'p' ||
    parent[last] === parent[at] ||
    composer.length < LABEL ||
    !endsSentence(composer.ending(2))
  )
    return false;
  return isSentence(data.trimEnd()) && isCapital(data.replace(/^["“]/, '')[0]);
}

/** The end of a word, or of a sentence: not of an abbreviation as "TP." or "Tp.". */
const WORD_END = /\p{Ll}$|\p{Ll}{2}[.!?]$/u;

/** Whether a text begins a new word that only style separates: "<span>Lai Châu</span>Sáng nay". */
export function beginsWord({ parent, tag, text }: Snapshot, at: number, data: string, composer: Composer): boolean {
  const last = composer.runs.at(-1)?.node ?? at;
  const before = text[last]?.at(-1);
  if (parent[last] === parent[at] || !before || before !== composer.ending(1)) return false;
  if (!isCapital(data[0]) || !WORD_END.test(composer.ending(3))) return false;
  return !tag.slice(last + 1, at).includes('');
}
