import type { Refusal, Verdict } from '@/lib/model/verdict';
import { isVietnamese } from '../language';
import { type Head, headOf, metaOf, statesDate } from '../metadata/head';
import { isTranslated, shadowRootsIn, type Tree } from '../take/dom';
import { type AddressKind, addressKind } from './address-kind';
import { type Glance, glance } from './glance';
import { hasClausesOfLaw } from './papers';
import { takeHead } from './take-head';
import { isNewsLead, isStory } from './telling';
import { isTablePage } from './title-kinds';

/** How much metadata speak for a story, 0 to 3. */
function statements(head: Head): number {
  const linked = head.article !== null && head.article.published !== null;
  return Number(statesDate(head)) + Number(linked) + Number(metaOf(head, 'og:type')?.toLowerCase() === 'article');
}

const ADDRESS: Record<AddressKind, number> = { article: 1, unknown: 0, other: -1.5, list: -1.5, search: -4, front: -4 };
/** The points from which the reader looks closer; most articles have twice as many. */
const ENOUGH = 1.5;
/** More dated labels are those of a list. */
const DATES = 8;
/** In a page where no two sentences stand together, more than these are. */
const LISTED_DATES = 4;

function textPoints({ story, lines }: Glance, kind: AddressKind): number {
  if (story.characters >= 1200) return 2;
  if (story.characters >= 200) return 1.5;
  if (story.characters >= 120 && kind === 'article') return 1;
  return Math.max(story.characters >= 60 ? 0 : -2, lines >= 80 ? 1 : -2);
}

/** Whether nothing dates the page, and its text does not read like a report. */
function isUntold(head: Head, { dates, story: { characters, sample } }: Glance): boolean {
  return dates === 0 && statements(head) === 0 && characters > 0 && !isStory([sample]);
}

function points(head: Head, url: string, seen: Glance): number {
  const { headline } = seen;
  const kind = addressKind(url, headline);
  const dated = seen.dates > DATES;
  const apart = !seen.dateline && seen.groups >= 6 && seen.story.texts === 1 && seen.story.characters < 900;
  const listed = apart && (seen.dates > LISTED_DATES || kind !== 'article');
  return (
    ADDRESS[kind] +
    textPoints(seen, kind) +
    statements(head) +
    (headline ? 0.5 : 0) +
    (isNewsLead(seen.story.sample) && !listed ? 1 : 0) +
    (seen.dateline || (seen.dates > 0 && !dated) ? 1 : 0) -
    (isUntold(head, seen) ? 2 : 0) -
    (listed ? 2 : 0)
  );
}

/** The length of the story, if it has sentences. */
const proseOf = ({ characters, sample }: Glance['story']) => (sample.includes('. ') ? characters : 0);

/** Whether the page is of another kind, however well it reads. */
function isOther(head: Head, seen: Glance): boolean {
  const { story, clauses, grounds, dateline, entries, sells } = seen;
  if (isTablePage(head.title, proseOf(story))) return true;
  if (hasClausesOfLaw(clauses, grounds >= 2, dateline || statesDate(head))) return true;
  return sells || entries > 1 || head.otherKind;
}

function refusal(url: string, head: Head, trees: readonly Tree[]): Refusal | null {
  const seen = glance(trees, head.title);
  const kind = addressKind(url);
  if (!seen.story.characters && !seen.lines && !statements(head)) return 'empty';
  if (!isVietnamese(seen.sample || head.title)) return 'not-vietnamese';
  if (kind === 'front' || kind === 'search') return 'list-page';
  if (isOther(head, seen)) return 'not-an-article';
  if (points(head, url, seen) >= ENOUGH) return null;
  return kind === 'list' ? 'list-page' : 'not-an-article';
}

const refused = (why: Refusal): Verdict => ({ article: false, outlet: null, why });

/**
 * Whether a page is a Vietnamese news article, at a glance: by its address, its metadata and the longest run of text.
 * When in doubt it says yes: the reader sees more and has the last word. It leaves the outlet to the reader too.
 */
export function detectPage(document: Document, url: string): Verdict {
  if (!/html/.test(document.contentType)) return refused('not-html');
  if (!document.body) return refused('empty');
  const head = headOf(takeHead(document));
  let why = isTranslated(document) ? 'translated' : refusal(url, head, [document.body]);
  if (why === 'empty' || why === 'not-vietnamese' || why === 'not-an-article') {
    const shadows = shadowRootsIn(document.body);
    if (shadows.length) why = refusal(url, head, [document.body, ...shadows]);
  }
  return why ? refused(why) : { article: true, outlet: null, confidence: 0.5 + statements(head) / 6 };
}
