import { TYPE_ABBREVIATIONS, UNIT_TYPES, type UnitType } from '@/lib/places/names';
import { foldKey } from '@/lib/text/fold';
import { CAPITALS, LETTERS, SMALL_LETTERS } from '@/lib/text/patterns';
import type { Token } from '@/lib/text/tokens';
import {
  CONTINUATIONS,
  COUNTRIES,
  HAMLETS,
  KINDS,
  NO_THINGS,
  NO_TYPES,
  PEOPLE,
  PLURALS,
  SITES,
  SURNAMES,
  TEAMS,
  THINGS,
} from './vocabulary';

const TYPE_BY_KEY = new Map<string, UnitType>(UNIT_TYPES.map((type) => [foldKey(type), type]));
TYPE_BY_KEY.set(foldKey('thủ đô'), 'thành phố');
TYPE_BY_KEY.set(foldKey('huyện đảo'), 'huyện');
TYPE_BY_KEY.set(foldKey('xã đảo'), 'xã');
const COMPANY = new RegExp(
  `(?:TNHH|CTCP|(?<![${LETTERS}])CP|[Cc]ổ phần|[Cc]ông ty|[Tt]ập đoàn)(?: MTV)?` +
    `(?: (?!ở |tại |của |thuộc |cho |với |đến |từ |tỉnh |huyện |xã |phường |quận |thành )[${SMALL_LETTERS}]+){0,4}` +
    `(?: [${CAPITALS}][${LETTERS}&.-]*){1,3} $`,
  'u',
);
/** Before a ship's name, which a number follows: "tàu khảo sát địa chất | Hải Dương 8". */
const SHIP = new RegExp(`(?<![${LETTERS}])(?:[Tt]àu|[Gg]iàn khoan)(?: [${SMALL_LETTERS}]+){0,4} $`, 'u');
/** Between the names of a list. */
const LINKS = new Set([',', '-', '–', foldKey('và')]);
const UPPER = /^\p{Lu}/u;

/** The tokens of one block with its text: what stands around a name decides whether it is one. */
export class Context {
  readonly text: string;
  readonly tokens: readonly Token[];

  constructor(text: string, tokens: readonly Token[]) {
    this.text = text;
    this.tokens = tokens;
  }

  key(index: number): string {
    return this.tokens[index]?.key ?? '';
  }

  source(index: number): string {
    const token = this.tokens[index];
    return token ? this.text.slice(token.start, token.end) : '';
  }

  /** Keys of the `count` tokens before `index`, joined by spaces. */
  before(index: number, count: number): string {
    return index < count ? '' : this.#keys(index - count, index);
  }

  after(index: number, count: number): string {
    return this.#keys(index, index + count);
  }

  isUpper(index: number): boolean {
    return UPPER.test(this.source(index));
  }

  /** Whether nothing but white space stands between a token and the one before it. */
  touches(index: number): boolean {
    return this.tokens[index - 1]?.word === true && this.tokens[index]?.word === true;
  }

  /** A type word that ends right before `index`: what it says, and where it begins. */
  typeBefore(index: number): { type: UnitType; from: number } | null {
    // "các xã: A, B và C"
    if (this.key(index - 1) === ':') {
      const listed = this.typeBefore(index - 1);
      return listed && PLURALS.has(this.before(listed.from, 1)) ? listed : null;
    }
    if (this.isQualified(index)) return this.typeBefore(index - 2);
    if ([3, 2].some((count) => NO_TYPES.has(this.before(index, count)))) return null;
    for (const count of [2, 1]) {
      const type = TYPE_BY_KEY.get(this.before(index, count));
      if (type) return { type, from: index - count };
    }
    const stop = this.key(index - 1) === '.' ? 1 : 0;
    const at = index - 1 - stop;
    const type = TYPE_ABBREVIATIONS.get(this.key(at));
    // "q. Ba Đình" is written, "x Tân Lập" is not: without its full stop an abbreviation is in capitals.
    return type && (stop === 1 || this.isUpper(at)) ? { type, from: at } : null;
  }

  /** Whether right before `index` stands what kind of units is meant: "xã biên giới". */
  isQualified(index: number): boolean {
    return KINDS.has(this.before(index, 2));
  }

  /** A type word that `[from, to)` itself begins with: "Q.3", "TP.HCM". */
  typeWithin(from: number, to: number): UnitType | null {
    const key = this.key(from);
    if (to - from > 2 && TYPE_BY_KEY.has(this.#keys(from, from + 2)))
      return TYPE_BY_KEY.get(this.#keys(from, from + 2)) ?? null;
    if (to - from > 1 && TYPE_BY_KEY.has(key)) return TYPE_BY_KEY.get(key) ?? null;
    if (to - from > 1 && TYPE_ABBREVIATIONS.has(key)) return TYPE_ABBREVIATIONS.get(key) ?? null;
    const fused = /^(tp|q|p)(?:\d+|hcm)$/u.exec(key)?.[1];
    return fused ? (TYPE_ABBREVIATIONS.get(fused) ?? null) : null;
  }

  /** Whether `[from, to)` is written as a name: every syllable with a capital, type words and what follows ' aside. */
  isCapitalised(from: number, to: number): boolean {
    for (let i = from; i < to; i++) {
      const token = this.tokens[i];
      if (!token?.word || this.key(i - 1) === "'" || /^\d/u.test(token.key)) continue;
      const typeWord = i < from + 2 && (TYPE_BY_KEY.has(token.key) || TYPE_BY_KEY.has(this.#keys(from, from + 2)));
      if (!typeWord && !this.isUpper(i) && !(i === from && TYPE_ABBREVIATIONS.has(token.key))) return false;
    }
    return true;
  }

  /** Whether the words around a name without type word make it part of another name. */
  isPartOfName(from: number, to: number): boolean {
    if (PEOPLE.has(this.after(from, to - from))) return true;
    // "Công ty TNHH VSIP Nghệ An": a company's name goes on with the place.
    const start = this.tokens[from]?.start ?? 0;
    const preceding = this.text.slice(Math.max(0, start - 60), start);
    if (COMPANY.test(preceding) || (SHIP.test(preceding) && /^(?:- )?\d/u.test(this.after(to, 2)))) return true;
    const isThing = [3, 2, 1].some((count) => {
      const before = this.before(from, count);
      if (SITES.has(before)) return !this.#isOfSeveral(from - count, to);
      return THINGS.has(before) || TEAMS.has(before) || HAMLETS.has(before);
    });
    const isNoThing = NO_THINGS.has(this.before(from, 2));
    if (isThing && !isNoThing) return true;
    if (!isNoThing && this.touches(from) && this.isUpper(from - 1)) {
      // "sông Quảng Huế": a name of one syllable after a capital that opens no sentence.
      if (to - from === 1 && !this.#isAcronym(from - 1) && this.touches(from - 1)) return true;
      if (SURNAMES.has(this.key(from - 1))) return true;
      if (
        this.touches(from - 1) &&
        this.isUpper(from - 2) &&
        SURNAMES.has(this.key(from - 2)) &&
        !this.#isAcronym(from - 1)
      )
        return true;
    }
    const goesOn = [1, 2].some((count) => CONTINUATIONS.has(this.after(to, count)));
    return goesOn && this.touches(to) && this.isUpper(to);
  }

  /** Whether a name with its type word, which begins at `start`, is a team's or an exchange's. */
  isTeam(start: number): boolean {
    return [4, 3, 2, 1].some((count) => TEAMS.has(this.before(start, count)));
  }

  /** Whether "xã Thanh" is cut out of "xã Thanh Đồng": a name of one syllable that another capital follows. */
  isCutShort(to: number): boolean {
    return this.touches(to) && this.isUpper(to) && !/\d/u.test(this.key(to - 1)) && !SURNAMES.has(this.key(to));
  }

  /** Whether a foreign country follows: "Hà Nam (Trung Quốc)". */
  isAbroad(to: number): boolean {
    if (!/^[(,]$/u.test(this.key(to))) return false;
    // "Điện Biên, Lào Cai" is two provinces.
    const goesOn = (next: number) => this.touches(next) && this.isUpper(next);
    return [1, 2].some((count) => COUNTRIES.has(this.after(to + 1, count)) && !goesOn(to + 1 + count));
  }

  /** Whether a name behind a noun at `at` says where several are: "các cảng Hà Tĩnh"; of a list each has its own. */
  #isOfSeveral(at: number, to: number): boolean {
    return [1, 2].some((count) => PLURALS.has(this.before(at, count))) && !LINKS.has(this.key(to));
  }

  #isAcronym(index: number): boolean {
    const source = this.source(index);
    return source.length > 1 && source === source.toUpperCase();
  }

  #keys(from: number, to: number): string {
    return this.tokens
      .slice(from, to)
      .map((token) => token.key)
      .join(' ');
  }
}
