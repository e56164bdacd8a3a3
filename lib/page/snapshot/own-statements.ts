import { endOf, hasFlag, parentsOf, type Snapshot } from './snapshot';
import type { HeadSource } from './statements';
import { LINK } from './style';

/** A card of another story, with headline and teaser, has at most this much text, in characters. */
export const CARD = 700;

/** Whether an element is an item of its own (https://html.spec.whatwg.org/multipage/microdata.html, RDFa). */
const isThing = ({ attributes }: Snapshot, at: number) =>
  attributes[at]?.itemscope !== undefined || attributes[at]?.typeof !== undefined;

/** Whether an element is in the card of another story: an item with a link, little text and no headline. */
function isInCard(snapshot: Snapshot, at: number): boolean {
  const card = [at, ...parentsOf(snapshot, at)].find((up) => up > 0 && isThing(snapshot, up));
  if (card === undefined) return false;
  let [length, linked] = [0, false];
  for (let i = card; i < endOf(snapshot, card); i++) {
    if (snapshot.tag[i] === 'h1') return false;
    const text = (snapshot.text[i] ?? '').trim();
    length += text.length;
    if (length > CARD) return false;
    linked ||= text !== '' && hasFlag(snapshot, i, LINK);
  }
  return linked;
}

/** What a page states about itself, not about stories in its cards; an author's `name` is renamed `author`. */
export function ownStatements(snapshot: Snapshot): HeadSource {
  const { head, attributes } = snapshot;
  const own = head.meta.filter(([, , at]) => !isInCard(snapshot, at));
  const isAuthors = (name: string, at: number) => name === 'name' && attributes[at]?.itemprop === 'author';
  return { ...head, meta: own.map(([name, ...rest]) => [isAuthors(name, rest[1]) ? 'author' : name, ...rest]) };
}
