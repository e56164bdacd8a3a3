import type { Article, Block } from '@/lib/model/article';
import type { ProvinceSlug } from '@/lib/model/ids';
import type { PlaceHit, ProvinceFocus } from '@/lib/model/reading';
import { type Outlet, provinceOfHost } from '@/lib/outlets';
import { type Places, TODAY } from '@/lib/places';
import {
  backgrounds,
  enumerated,
  isAboutMatches,
  isAboutPrices,
  isCapital,
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
/** What the title names is so from a smaller part, or if it is named so often. */
const TITLE_SHARE = 0.3;
const TITLE_MENTIONS = 3;
/** Where title and lead say nothing, a province must be named twice from this part of the story on, or have so many points. */
const BEGINNING = 0.3;
const LATE = 6;
/** Where no other province is named, these points will do. */
const ALONE = 3;
/** With more provinces than this none of them is what the story is about. */
const MOST = 4;

/** What speaks for a province. */
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

/** Indexes of the blocks that open the story: the sapo and the first paragraph. */
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

/** The blocks of a story, and what speaks for each province that they name. */
class Tally {
  readonly blocks: readonly Block[];
  readonly lead: ReadonlySet<number>;
  readonly evidence = new Map<ProvinceSlug, Evidence>();

  constructor(blocks: readonly Block[]) {
    this.blocks = blocks;
    this.lead = leadOf(blocks);
  }

  /** Counts a mention in the block at `at`. */
  add(province: ProvinceSlug, at: number, points: number): void {
    const titled = this.blocks[at]?.kind === 'title';
    const lead = this.lead.has(at);
    const place = lead ? IN_LEAD : 1;
    const known = this.evidence.get(province) ?? { points: 0, mentions: 0, first: at, early: false, titled: false };
    known.points += points * (titled ? IN_TITLE : place);
    known.mentions++;
    known.first = Math.min(known.first, at);
    known.early ||= titled || lead;
    known.titled ||= titled;
    this.evidence.set(province, known);
  }
}

/**
 * What a mention by name counts for; 0 where it is a team's. `matches`: the story is about those. `isOwn`: it is of the
 * outlet's own province, whose paper tells of what is there and of its own team.
 */
function pointsOf(block: Block, hit: PlaceHit, matches: boolean, isOwn: boolean): number {
  const { kind, text } = block;
  const { start, end } = hit.span;
  if (kind === 'title' && start === 0 && /^\s*:/u.test(text.slice(end))) return TITLE_PREFIX;
  const name = text.slice(start, end);
  const acts = /^(?:Tỉnh|Thành phố) /u.test(name);
  const typed = /^(?:\p{Ll}|(?:TP|TX|TT|[QHPX])\.|TP ?HCM)/u.test(name);
  if (matches && !isOwn && !acts && !typed) return 0;
  if (!isOwn && isWhereabouts(block, hit)) return WHEREABOUTS;
  if (acts || isOffice(text, start)) return OFFICE;
  return typed ? TYPED : BARE;
}

/** Counts the provinces that the story names, as they are called on that day. */
function countNamed(
  tally: Tally,
  hits: readonly PlaceHit[],
  places: Places,
  day: string,
  own: readonly ProvinceSlug[],
): void {
  const { blocks, lead } = tally;
  const background = backgrounds(blocks, hits);
  const listed = enumerated(blocks, hits);
  const matches = isAboutMatches(blocks);
  const prices = isAboutPrices(blocks);
  hits.forEach((hit, i) => {
    const at = hit.span.block;
    const block = blocks[at];
    const province = provinceOfHit(hit, places, day);
    if (!block || !isStory(block) || !province || background[i] || listed[i]) return;
    if ((prices && isCapital(hit)) || isVenue(block.text, hit) || (lead.has(at) && isDateline(block.text, hit))) return;
    // "xã A, huyện B, tỉnh C" says where once, only more exactly.
    const before = hits[i - 1];
    const again = before && isLinked(block.text, hits, i) && provinceOfHit(before, places, day) === province;
    const points = again ? BARE : pointsOf(block, hit, matches, own.includes(province));
    if (points) tally.add(province, at, points);
  });
}

/**
 * Whose an unnamed "tỉnh" is: the outlet's, one of `own`, unless headline or weight puts the story elsewhere, or that of
 * the one province that the story names.
 */
function homeOf({ evidence }: Tally, own: readonly ProvinceSlug[]): ProvinceSlug | undefined {
  const elsewhere =
    !own.some((province) => evidence.has(province)) &&
    [...evidence.values()].some(({ titled, points }) => titled || points >= LATE);
  const [first, ...others] = evidence.keys();
  return (elsewhere ? undefined : own[0]) ?? (others.length ? undefined : first);
}

/** Counts how often the story speaks of its province, or its city, without the name. */
function countUnnamed(tally: Tally, home: ProvinceSlug, isCity: boolean): void {
  const texts = tally.blocks.map((block) => (isStory(block) ? block.text : ''));
  const ours = tally.evidence.has(home) || texts.some(namesAuthority);
  texts.forEach((text, at) => {
    for (let n = unnamedMentions(text, isCity, ours); n > 0; n--) tally.add(home, at, TYPED);
  });
}

/** Of the provinces those that the story is about, the weightiest first; none where they are too many. */
function weightiest({ blocks, evidence }: Tally, own: readonly ProvinceSlug[]): ProvinceFocus[] {
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
  const focus = ranked.filter(
    ([, { points, mentions, titled }]) =>
      points >= best * (titled ? TITLE_SHARE : SHARE) || (titled && mentions >= TITLE_MENTIONS),
  );
  if (focus.length > MOST) return [];
  const total = focus.reduce((sum, [, { points }]) => sum + points, 0);
  return focus.map(([province, { points }]) => ({ province, weight: points / total }));
}

/**
 * The provinces that a story is about, the weightiest first, named as on the day of publication; empty for national
 * and foreign stories. Counted are mentions in title, sapo and body, and in a provincial outlet the unnamed "tỉnh";
 * not where people come from, nor seats of national bodies, nor what something is compared with.
 */
export function focusProvinces(
  { blocks, canonicalUrl, publishedAt }: Article,
  outlet: Outlet | null,
  hits: readonly PlaceHit[],
  places: Places,
): ProvinceFocus[] {
  const tally = new Tally(blocks);
  const published = publishedAt?.slice(0, 10);
  const host = provinceOfHost(canonicalUrl);
  const outlets = outlet?.provinces ?? (host ? [host] : []);
  // Of a story without a date the provinces stay as they are named.
  const dated = published ?? '';
  const ownThen = outlets.map((province) => places.provinceOn(province, dated));
  countNamed(tally, hits, places, dated, ownThen);
  const day = published ?? TODAY;
  const named = [...tally.evidence.keys()];
  // Without a date it may be of the time whose names the story has.
  const inStory = (province: ProvinceSlug) => {
    const then = places.provinceOn(province, day);
    return (published ? undefined : named.find((one) => places.provinceOn(one, day) === then)) ?? then;
  };
  const own = outlets.map(inStory);
  const home = homeOf(tally, own);
  if (home) countUnnamed(tally, home, places.provinceNameOn(home, day).type === 'thành phố');
  return weightiest(tally, own);
}
