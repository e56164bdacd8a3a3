import type { Article, Block } from '@/lib/model/article';
import type { ProvinceSlug } from '@/lib/model/ids';
import type { PlaceHit, ProvinceFocus } from '@/lib/model/reading';
import { type Outlet, provinceOfHost } from '@/lib/outlets';
import { type Places, TODAY } from '@/lib/places';
import {
  backgrounds,
  enumerated,
  isAboutMatches,
  isDateline,
  isLinked,
  isOffice,
  isVenue,
  isWhereabouts,
  namesAuthority,
  unnamedMentions,
} from './focus-cues';

/** What a mention counts for, by what it is: a bare name, one with its type word, one with an office before it. */
const BARE = 1;
const TYPED = 2;
const OFFICE = 3;
/** "tại TP.HCM" says little of a city where so much of the whole country is. */
const WHEREABOUTS = 0.5;
/** "Lai Châu: …" as the title's beginning says what the story is about. */
const TITLE_PREFIX = 6;
/** How much more a mention counts by where it stands. */
const IN_TITLE = 3;
const IN_LEAD = 2;
/** A province is in focus from this many points on, and from this part of the points of the first. */
const LEAST = 2;
const SHARE = 0.4;
/** What the title names is so from a smaller part. */
const TITLE_SHARE = 0.3;
/** Where title and lead say nothing, a province must be named twice from this part of the story on, or have so many points. */
const BEGINNING = 0.3;
const LATE = 6;
/** Where no other province is named, these points will do. */
const ALONE = 3;
/** With more provinces than this none of them is what the story is about. */
const MOST = 4;

interface Evidence {
  points: number;
  mentions: number;
  /** Index of the first block that names it. */
  first: number;
  /** In title, sapo or first paragraph. */
  early: boolean;
  titled: boolean;
}

function isStory(block: Block): boolean {
  return block.kind !== 'image' && block.kind !== 'embed' && block.box === undefined;
}

/** Index of the block that opens the story: the sapo, or else the first paragraph. */
function leadOf(blocks: readonly Block[]): Set<number> {
  const sapo = blocks.findIndex((block) => block.kind === 'sapo');
  const first = blocks.findIndex((block) => block.kind === 'paragraph' || block.kind === 'quote');
  return new Set([sapo, first].filter((index) => index >= 0));
}

/** The one province that all readings of a hit lie in, as on that day; `null` where they do not agree. */
function provinceOfHit(hit: PlaceHit, places: Places, day: string): ProvinceSlug | null {
  const found = new Set<ProvinceSlug>();
  for (const id of hit.places) {
    const number = places.numberOf(id);
    if (number !== null) found.add(places.provinceOn(places.unit(number).province, day));
  }
  const [only] = found;
  return found.size === 1 && only ? only : null;
}

/**
 * The provinces that a story is about, the weightiest first, named as on the day of publication; empty for national
 * and foreign stories. Counted are mentions in title, sapo and body, and in a provincial outlet the unnamed "tỉnh";
 * not where people come from, nor seats of national bodies, nor what something is compared with.
 */
export function focusProvinces(
  article: Article,
  outlet: Outlet | null,
  hits: readonly PlaceHit[],
  places: Places,
): ProvinceFocus[] {
  const { blocks, canonicalUrl } = article;
  const day = article.publishedAt?.slice(0, 10) ?? TODAY;
  // Of a story without a date the provinces stay as they are named.
  const zero = article.publishedAt ? day : '';
  const lead = leadOf(blocks);
  const evidence = new Map<ProvinceSlug, Evidence>();
  const count = (province: ProvinceSlug, block: number, points: number) => {
    const title = blocks[block]?.kind === 'title';
    const known = evidence.get(province) ?? { points: 0, mentions: 0, first: block, early: false, titled: false };
    known.points += points * (title ? IN_TITLE : lead.has(block) ? IN_LEAD : 1);
    known.mentions++;
    known.first = Math.min(known.first, block);
    known.early ||= title || lead.has(block);
    known.titled ||= title;
    evidence.set(province, known);
  };

  const background = backgrounds(blocks, hits);
  const listed = enumerated(blocks, hits);
  const matches = isAboutMatches(blocks);
  hits.forEach((hit, i) => {
    const block = blocks[hit.span.block];
    const province = provinceOfHit(hit, places, zero);
    if (!block || !isStory(block) || !province || background[i] || listed[i]) return;
    if (isVenue(block.text, hit) || (lead.has(hit.span.block) && isDateline(block.text, hit))) return;
    // "xã A, huyện B, tỉnh C" says where once, only more exactly.
    const before = hits[i - 1];
    if (before && isLinked(block.text, hits, i) && provinceOfHit(before, places, zero) === province) {
      count(province, hit.span.block, BARE);
      return;
    }
    const { start, end } = hit.span;
    const name = block.text.slice(start, end);
    const prefix = block.kind === 'title' && start === 0 && /^\s*:/u.test(block.text.slice(end));
    const acts = /^(?:Tỉnh|Thành phố) /u.test(name);
    const typed = /^(?:\p{Ll}|(?:TP|TX|TT|[QHPX])\.)/u.test(name);
    const named = isOffice(block.text, start) || acts ? OFFICE : typed ? TYPED : BARE;
    if (matches && !prefix && !acts && !typed) return;
    const points = isWhereabouts(block.text, hit) ? WHEREABOUTS : named;
    count(province, hit.span.block, prefix ? TITLE_PREFIX : points);
  });

  // Without a date it may be of the time whose names the story has.
  const named = [...evidence.keys()];
  const inStory = (province: ProvinceSlug) => {
    const then = places.provinceOn(province, day);
    return (article.publishedAt ? undefined : named.find((one) => places.provinceOn(one, day) === then)) ?? then;
  };
  const host = provinceOfHost(canonicalUrl);
  const own = (outlet?.provinces ?? (host ? [host] : [])).map(inStory);
  // An unnamed "tỉnh" is the outlet's, unless headline or weight puts the story elsewhere, or the one that the story names.
  const elsewhere =
    !own.some((province) => evidence.has(province)) &&
    [...evidence.values()].some(({ titled, points }) => titled || points >= LATE);
  const only = named.length === 1 ? named[0] : undefined;
  const home = elsewhere ? only : (own[0] ?? only);
  if (home) {
    const city = places.provinceNameOn(home, day).type === 'thành phố';
    const texts = blocks.map((block) => (isStory(block) ? block.text : ''));
    const ours = evidence.has(home) || texts.some(namesAuthority);
    texts.forEach((text, i) => {
      for (let n = unnamedMentions(text, city, ours); n > 0; n--) count(home, i, TYPED);
    });
  }

  const isCentral = (province: ProvinceSlug, { points, mentions, first, early }: Evidence) =>
    points >= LEAST &&
    (early ||
      own.includes(province) ||
      (evidence.size === 1 && points >= ALONE) ||
      points >= LATE ||
      (mentions > 1 && first < blocks.length * BEGINNING));
  const ranked = [...evidence]
    .filter(([province, it]) => isCentral(province, it))
    .sort((a, b) => b[1].points - a[1].points);
  const best = ranked[0]?.[1].points ?? 0;
  const focus = ranked.filter(([, { points, titled }]) => points >= best * (titled ? TITLE_SHARE : SHARE));
  if (focus.length > MOST) return [];
  const total = focus.reduce((sum, [, { points }]) => sum + points, 0);
  return focus.map(([province, { points }]) => ({ province, weight: points / total }));
}
