import type { Places } from '@/lib/places';
import type { UnitType } from '@/lib/places/names';
import type { Match } from '@/lib/text/automaton';
import { foldKey } from '@/lib/text/fold';
import { tokenize } from '@/lib/text/tokens';
import { Context } from './context';
import { PLURALS, QUARTERS, SIDES, WORDS } from './vocabulary';

/** How a name hangs on the one before it: an item of the same list, or the unit that the other lies in. */
type Link = 'list' | 'within' | null;

/** A name in the text, with the units that it may stand for. */
export interface Mention {
  block: number;
  /** UTF-16 offsets in the block's text, the type word included. */
  start: number;
  end: number;
  /** Folded name, the same for all its spellings. */
  key: string;
  /** Own type word, or that of the list it stands in ("các xã A, B và C"). */
  type: UnitType | null;
  /**
   * Whether the type word is the list's; `maybe` after a comma alone, where the greater unit may follow as well:
   * "xã Phong Thổ, Dào San", but "xã Phong Thổ, Lai Châu".
   */
  inherited: boolean | 'maybe';
  link: Link;
  /** "và", "với" or "cùng" stands between it and the name before, so that it is not what the other lies in. */
  beside: boolean;
  /** Numbers of units; resolving narrows them. */
  units: number[];
  /** In a line of capitals the name is a word as well: "HÒA BÌNH". */
  doubtful: boolean;
  /** Its type word stands far before it, so that only a place around it makes it one. */
  remote: boolean;
  /** "(cũ)" stands behind it: the unit of before the reform is meant. */
  former: boolean;
}

/** The type word that names have, each its own or all of a list one. */
interface Typed {
  type: UnitType | null;
  /** It is for several names: "các xã". */
  plural: boolean;
  /** It stands far before the first of them. */
  remote: boolean;
}

/** The name before, for what a list hands on to its items. */
interface ListItem extends Typed {
  to: number;
  /** It was part of another name and is no mention. */
  foreign: boolean;
}

const FORMER = new Set(
  ['cũ', '( cũ', 'trước đây', '( trước đây'].map((phrase) => phrase.split(' ').map(foldKey).join(' ')),
);
const BESIDE = new Set([foldKey('và'), foldKey('với'), foldKey('cùng')]);
const LIST_SIGNS = new Set([',', ';', '/', '-', ...BESIDE]);
const WITHIN_SIGNS = new Set(['(', foldKey('thuộc'), foldKey('của'), foldKey('ở'), foldKey('tại')]);

/** Most tokens between two items of a list with figures in it: "Phú Thiện 19 ca, Ia Boòng", "quận 1, 3, 4, Gò Vấp". */
const FIGURES = 12;

function linkBetween(context: Context, from: number, to: number): Link {
  const keys = context.tokens.slice(from, to).map((token) => token.key);
  if (keys.length === 0 || keys.length > FIGURES) return null;
  const inList = (key: string) => LIST_SIGNS.has(key);
  if (keys.some(inList) && keys.every((key) => inList(key) || /^\d+$/u.test(key))) return 'list';
  if (keys.length > 2) return isFigure(keys) ? 'list' : null;
  return keys.every((key) => WITHIN_SIGNS.has(key) || key === ',') ? 'within' : null;
}

/** "19 ca,": a figure with its unit that one item of a list has before the next. */
function isFigure(keys: readonly string[]): boolean {
  const [number = '', ...rest] = keys;
  const sign = rest.at(-1) ?? '';
  return /^\d/u.test(number) && rest.length <= 4 && LIST_SIGNS.has(sign) && !rest.slice(0, -1).some(isSign);
}

const isSign = (key: string): boolean => /^[^A-Za-zÀ-ӿẠ-ỹ\d]/u.test(key);

function isPlural(context: Context, from: number): boolean {
  return (
    PLURALS.has(context.before(from, 1)) || PLURALS.has(context.before(from, 2)) || /^\d+$/u.test(context.key(from - 1))
  );
}

/** Lists that a type word opens from afar: "Các xã có nhiều ca mắc gồm: …", "các phường bị ngập là …", "các quận 2, 7, …". */
const OPENINGS = [
  /(?:[Cc]ác|[Nn]hững|\d+) (xã|phường|huyện|quận)(?:, (?:xã|phường|thị trấn|đặc khu))*(?: [A-Za-zÀ-ӿẠ-ỹ\d]+,?){1,14} (?:gồm|là|như|gồm có)(?: các)?:?\s*$/u,
  /(?:[Cc]ác|[Nn]hững|\d+) (phường|quận) (?:\d+, )*\d+(?:, | và )$/u,
];

/** The type of the list that a name without type word opens; `null` where it opens none. */
function openedBefore(text: string, start: number): UnitType | null {
  const sentence =
    text
      .slice(Math.max(0, start - 120), start)
      .split(/[.;!?]\s/u)
      .at(-1) ?? '';
  for (const opening of OPENINGS) {
    const type = opening.exec(sentence)?.[1] as UnitType | undefined;
    if (type) return type;
  }
  return null;
}

/** Whether text has hardly a small letter, so that capitals tell nothing. */
function isAllCapitals(text: string): boolean {
  const letters = text.match(/[A-Za-zÀ-ӿẠ-ỹ]/gu)?.length ?? 0;
  return letters > 0 && (text.match(/\p{Lu}/gu)?.length ?? 0) > letters * 0.8;
}

/** More tokens than the longest name has. */
const LONGEST_NAME = 8;

/** Names in the tokens; where "xã Đông" was only the beginning of "xã Đông Anh", the name that goes on. */
function scanNames(context: Context, places: Places): Match[] {
  const names: Match[] = [];
  for (const found of places.scan(context.tokens)) {
    if (found.from < (names.at(-1)?.to ?? 0)) continue;
    const match = withoutFirst(context, found, places);
    const cut = context.typeWithin(match.from, match.to) !== null && context.isCutShort(match.to);
    const name = match.to - 1;
    const [longer] = cut ? places.scan(context.tokens.slice(name, name + LONGEST_NAME)) : [];
    if (longer?.from === 0) names.push({ ...longer, from: name, to: name + longer.to });
    else if (!cut) names.push(match);
  }
  return names;
}

/**
 * Of "phía Đông Hà Nội" the name is "Hà Nội", not "Đông Hà", of "Công an Phú Thọ" it is not "An Phú", and "thành phố
 * Huế" is no "Phố Huế".
 */
function withoutFirst(context: Context, match: Match, places: Places): Match {
  const { from, to } = match;
  const next = from + 1;
  const quarter = QUARTERS.has(context.key(from)) && [1, 2].some((count) => SIDES.has(context.before(from, count)));
  const inType = context.typeBefore(next)?.from === from - 1;
  if (!quarter && !inType && context.isCapitalised(from, to)) return match;
  const [inner] = places.scan(context.tokens.slice(next, next + LONGEST_NAME));
  return inner?.from === 0 ? withoutFirst(context, { ...inner, from: next, to: next + inner.to }, places) : match;
}

/** The type word of the name in `[from, to)` itself, and where it begins with it; `null` where it has none. */
function ownType(context: Context, from: number, to: number): (Typed & { start: number }) | null {
  const before = context.typeBefore(from);
  if (before) {
    const listed = context.key(from - 1) === ':';
    const start = listed || context.isQualified(from) ? from : before.from;
    return { type: before.type, start, plural: listed || isPlural(context, before.from), remote: false };
  }
  const within = context.typeWithin(from, to);
  if (within) return { type: within, start: from, plural: isPlural(context, from), remote: false };
  const opened = openedBefore(context.text, context.tokens[from]?.start ?? 0);
  return opened && { type: opened, start: from, plural: true, remote: true };
}

/** The names of units in one block, in order; what is part of another name or written in small letters is none. */
export function findMentions(block: number, text: string, places: Places): Mention[] {
  const tokens = tokenize(text);
  const context = new Context(text, tokens);
  const capitals = isAllCapitals(text);
  const mentions: Mention[] = [];
  let last = null as ListItem | null;
  for (const { from, to, values } of scanNames(context, places)) {
    const own = ownType(context, from, to);
    const start = own?.start ?? from;
    const link = last ? linkBetween(context, last.to, start) : null;
    const list = link === 'list' ? last : null;
    // "tuyến Hà Nội - Lào Cai", "xe khách Móng Cái - Hải Phòng": what a dash ties to part of a name is part of it.
    const tied = list?.foreign === true && context.key(start - 1) === '-';
    const foreign = tied || (own ? context.isTeam(start) : context.isPartOfName(from, to));
    if (foreign || !context.isCapitalised(from, to) || context.isAbroad(to)) {
      last = { to, type: null, plural: false, remote: false, foreign };
      continue;
    }
    const { type = null, plural = false, remote = false } = own ?? list ?? {};
    const key = context.after(from, to - from);
    mentions.push({
      block,
      start: tokens[start]?.start ?? 0,
      end: tokens[to - 1]?.end ?? 0,
      key,
      type,
      inherited: !own && type !== null && (plural || !/^[,-]$/.test(context.key(from - 1)) || 'maybe'),
      link: last?.foreign ? null : link,
      beside: tokens.slice(last?.to ?? start, start).some((token) => BESIDE.has(token.key)),
      units: values,
      doubtful: !own && capitals && WORDS.has(key),
      remote,
      former: [1, 2, 3].some((count) => FORMER.has(context.after(to, count))),
    });
    last = { to, type, plural, remote, foreign: false };
  }
  return mentions;
}
