import type { Refusal, Verdict } from '@/lib/model/verdict';
import { isVietnamese } from '../language';
import { type Head, headOf, metaOf } from '../metadata/head';
import { shadowRootsIn } from '../shadow-roots';
import type { Tree } from '../text-walker';
import { isTranslated } from '../translated';
import { type AddressKind, addressKind, isFullHeadline } from './address';
import { type Glance, glance } from './glance';
import { takeHead } from './head';
import {
  hasClausesOfLaw,
  isDatedAddress,
  isForm,
  isNewsLead,
  isPersonal,
  isProgramme,
  isReport,
  isSalesTalk,
  isSitePage,
  isTablePage,
  isWeather,
} from './kinds';

const isDated = (head: Head) => metaOf(head, 'article:published_time', 'pubdate', 'datepublished') !== null;

/** What metadata say for a story, 0 to 3. */
function statements(head: Head): number {
  const dated = isDated(head);
  const linked = head.article !== null && head.article.published !== null;
  return Number(dated) + Number(linked) + Number(metaOf(head, 'og:type')?.toLowerCase() === 'article');
}

const ADDRESS: Record<AddressKind, number> = { article: 1, unknown: 0, other: -1.5, list: -1.5, search: -4, front: -4 };
/** Points from which the reader is to look closer; most articles have twice as many. */
const ENOUGH = 1.5;
/** More dated labels are a list's. */
const DATES = 8;
/** Fewer are enough where no two sentences stand together. */
const LISTED_DATES = 4;

function textPoints({ story, lines }: Glance, kind: AddressKind): number {
  if (story.characters >= 1200) return 2;
  if (story.characters >= 450) return 1.5;
  if (story.characters >= 200) return 0.5;
  if (story.characters >= 120 && kind === 'article') return 0;
  return Math.max(story.characters >= 60 ? -1 : -2, lines >= 80 ? 0 : -2);
}

/** What it counts, where nothing says when the page was published, whether its text reads like a report. */
function toldPoints(head: Head, { dates, story, headline }: Glance): number {
  if (dates > 0 || statements(head) > 0 || metaOf(head, 'dc.date.created') || !story.characters) return 0;
  if (!isReport([story.sample]) && !isPersonal([story.sample])) return -2;
  return isFullHeadline(headline) ? 1 : 0;
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
    (isDatedAddress(url) ? 0.5 : 0) +
    (isNewsLead(seen.story.sample) && !listed ? 1 : 0) +
    (seen.dateline || (seen.dates > 0 && !dated) ? 1 : 0) +
    toldPoints(head, seen) -
    (listed ? 2 : 0)
  );
}

/** Characters of the story, if it has sentences. */
const proseOf = ({ characters, sample }: Glance['story']) => (sample.includes('. ') ? characters : 0);

/** So many entries has a list of laws, not a story that names some. */
const LAWS = 12;

/** Whether the page is of another kind, however well it reads. */
function isOther(document: Document, url: string, head: Head, seen: Glance): boolean {
  const { story, clauses, grounds, laws, degrees, clocks, dateline, entries, sells } = seen;
  const prose = proseOf(story);
  // Documents of stories may be called after their section, "Tin tức sự kiện".
  if (laws >= LAWS || (seen.dates === 0 && isSitePage(head.title)) || isTablePage(head.title, prose)) return true;
  // Menus of the weather in all provinces stand on pages of any kind.
  if (/thời tiết|thoi-tiet/.test(`${head.title.toLowerCase()} ${url}`) && isWeather(degrees, prose)) return true;
  if (!dateline && isProgramme(clocks, seen.prose)) return true;
  if (seen.dates === 0 && !isDated(head) && isSalesTalk(`${head.title} ${story.sample}`)) return true;
  const type = metaOf(head, 'og:type')?.toLowerCase() ?? '';
  if (hasClausesOfLaw(clauses, grounds >= 2, dateline || isDated(head))) return true;
  if (sells || entries > 1 || head.otherKind || type.includes('product')) return true;
  const fields = document.querySelectorAll('input:not([type=hidden]), select, textarea').length;
  return isForm(fields, story.characters);
}

function refusal(document: Document, url: string, head: Head, trees: readonly Tree[]): Refusal | null {
  if (isTranslated(document)) return 'translated';
  const seen = glance(trees, head.title);
  const kind = addressKind(url);
  if (!seen.story.characters && !seen.lines && !statements(head)) return 'empty';
  const sample = seen.story.sample || head.title;
  if (!isVietnamese(sample)) return 'not-vietnamese';
  if (kind === 'front' || kind === 'search') return 'list-page';
  if (isOther(document, url, head, seen)) return 'not-an-article';
  if (points(head, url, seen) >= ENOUGH) return null;
  return kind === 'list' ? 'list-page' : 'not-an-article';
}

/**
 * Whether a page is a Vietnamese news article, at a glance: from its address, its metadata and the longest stretch of
 * text. When in doubt it says yes: the reader, which sees more, has the last word. The outlet is left to it too.
 */
export function detectPage(document: Document, url: string): Verdict {
  if (!document.body || !/html/.test(document.contentType)) return { article: false, outlet: null, why: 'not-html' };
  const head = headOf(takeHead(document));
  let why = refusal(document, url, head, [document.body]);
  if (why === 'empty' || why === 'not-vietnamese' || why === 'not-an-article') {
    const shadows = shadowRootsIn(document.body);
    if (shadows.length) why = refusal(document, url, head, [document.body, ...shadows]);
  }
  return why
    ? { article: false, outlet: null, why }
    : { article: true, outlet: null, confidence: 0.5 + statements(head) / 6 };
}
