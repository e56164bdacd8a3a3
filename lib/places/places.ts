import type { PlaceId, ProvinceSlug } from '@/lib/model/ids';
import type { PlaceLevel } from '@/lib/model/reading';
import { Automaton, type Match } from '@/lib/text/automaton';
import { ByteReader } from '@/lib/text/bytes';
import type { Token } from '@/lib/text/tokens';
import { UNIT_TYPES, type UnitType } from './names';

/** The day from which there are 34 provinces and no districts. */
export const REFORM = '2025-07-01';

/** Later than any change: the day to ask about for how things stand now. */
export const TODAY = '9999-12-31';

/** The time a unit is of; a province's slug is of both. */
type Era = 'before' | 'after' | 'both';

/** An administrative unit as the data have it; of a province: as it was in 2024. */
export interface Unit {
  id: PlaceId;
  level: PlaceLevel;
  era: Era;
  type: UnitType;
  name: string;
  /** Of a commune before the reform. */
  district: PlaceId | null;
  /** Slug of the province it lay in, in its own era. */
  province: ProvinceSlug;
}

/** What happened to a province on a day (ISO). `becomes`: `to` is its full name from then on. */
export interface ProvinceChange {
  date: string;
  slug: ProvinceSlug;
  what: 'joins' | 'becomes';
  /** Slug or full name. */
  to: string;
}

/** A shape of the map: of the whole country (`ground`), of a province in one era, of an archipelago of a province. */
export interface Outline {
  era: 'before' | 'after' | 'islands' | 'ground';
  slug: ProvinceSlug;
  /** Of an archipelago. */
  name: string;
  /** Where its name may stand. */
  at: [x: number, y: number];
  /** SVG path in units of the drawing; see `data/places/README.md`. */
  path: string;
}

/** A unit that a commune was formed from, whole or in part. */
export interface Origin {
  unit: number;
  part: boolean;
}

const LEVELS: readonly PlaceLevel[] = ['province', 'district', 'commune', 'commune'];
const ERAS: readonly Era[] = ['both', 'before', 'before', 'after'];
const PREFIXES = ['', 'd:', 'c1:', 'c2:'];

/** Administrative units of both eras. Units are named by number inside, by `PlaceId` outside. */
export class Places {
  readonly changes: readonly ProvinceChange[];
  readonly slugs: readonly ProvinceSlug[];
  readonly outlines: readonly Outline[];
  /** Number of the first unit of each kind: province, district, commune before, commune after, and the end. */
  readonly #first: readonly number[];
  readonly #names: readonly string[];
  readonly #nameOf: Uint32Array;
  readonly #kindOf: Uint32Array;
  readonly #codeOf: Uint32Array;
  readonly #firstOrigin: Uint32Array;
  readonly #origins: Uint32Array;
  readonly #incomplete: ReadonlySet<number>;
  readonly #automaton: Automaton;
  #heirs: Map<number, Origin[]> | null = null;

  /** @throws RangeError where the bytes are cut short. */
  constructor(bytes: Uint8Array) {
    const reader = new ByteReader(bytes);
    const first = [0];
    for (const count of reader.numbers()) first.push((first.at(-1) ?? 0) + count);
    this.#first = first;
    this.slugs = reader.strings();
    this.changes = readChanges(reader.strings());
    this.outlines = readOutlines(reader.strings());
    this.#names = reader.strings();
    this.#nameOf = reader.numbers();
    this.#kindOf = reader.numbers();
    this.#codeOf = reader.numbers();
    this.#firstOrigin = reader.numbers();
    this.#origins = reader.numbers();
    this.#incomplete = new Set(reader.numbers());
    this.#automaton = new Automaton(reader.blob());
  }

  /** Names in the tokens of one block; the values are numbers of the units that bear the name. */
  scan(tokens: readonly Token[]): Match[] {
    return this.#automaton.scan(tokens);
  }

  /** @throws RangeError where there is no unit of that number. */
  unit(number: number): Unit {
    const kind = this.#kind(number);
    const packed = this.#kindOf[number] ?? 0;
    const parent = packed >> 4;
    return {
      id: this.#id(number, kind),
      level: LEVELS[kind] ?? 'commune',
      era: ERAS[kind] ?? 'both',
      type: UNIT_TYPES[packed & 15] ?? 'xã',
      name: this.#names[this.#nameOf[number] ?? 0] ?? '',
      district: kind === 2 ? this.#id(parent, 1) : null,
      province: this.slugs[kind === 2 ? (this.#kindOf[parent] ?? 0) >> 4 : parent] ?? '',
    };
  }

  /** The number of a unit, `null` for an id that the data do not have. */
  numberOf(id: PlaceId): number | null {
    const prefix = id.slice(0, id.indexOf(':') + 1);
    const kind = PREFIXES.indexOf(prefix);
    const [districts = 0] = this.#first.slice(1);
    const from = this.#first[kind];
    if (from === undefined) return null;
    const at =
      kind === 0 ? this.slugs.indexOf(id) : this.#codeOf.indexOf(Number(id.slice(prefix.length)), from - districts);
    const number = kind === 0 ? at : at + districts;
    return at >= 0 && number < (this.#first[kind + 1] ?? 0) && this.#id(number, kind) === id ? number : null;
  }

  /** What a commune of today was formed from, in the order of the act; empty for any other unit. */
  originsOf(number: number): { origins: Origin[]; complete: boolean } {
    const at = number - (this.#first[3] ?? 0);
    if (at < 0) return { origins: [], complete: true };
    const packed = this.#origins.subarray(this.#firstOrigin[at] ?? 0, this.#firstOrigin[at + 1] ?? 0);
    const origins = [...packed].map((origin) => ({ unit: origin >> 1, part: (origin & 1) === 1 }));
    return { origins, complete: !this.#incomplete.has(at) };
  }

  /** The communes of today that a former unit went into, whole or in part. */
  heirsOf(number: number): Origin[] {
    if (!this.#heirs) {
      this.#heirs = new Map();
      for (let commune = this.#first[3] ?? 0; commune < (this.#first[4] ?? 0); commune++) {
        for (const { unit, part } of this.originsOf(commune).origins) {
          this.#heirs.set(unit, [...(this.#heirs.get(unit) ?? []), { unit: commune, part }]);
        }
      }
    }
    return this.#heirs.get(number) ?? [];
  }

  /** The province that a slug's land belongs to on a day (ISO): `binh-phuoc` is `dong-nai` from 1 July 2025. */
  provinceOn(slug: ProvinceSlug, day: string): ProvinceSlug {
    const join = this.changes.find((change) => change.slug === slug && change.what === 'joins' && change.date <= day);
    return join ? this.provinceOn(join.to, day) : slug;
  }

  /** A province's full name on a day, as its type word and its name. */
  provinceNameOn(slug: ProvinceSlug, day: string): { type: UnitType; name: string } {
    const change = this.changes.findLast((it) => it.slug === slug && it.what === 'becomes' && it.date <= day);
    const type = UNIT_TYPES.find((word) => change?.to.startsWith(`${word} `));
    if (change && type) return { type, name: change.to.slice(type.length + 1) };
    const number = this.slugs.indexOf(slug);
    if (number < 0) return { type: 'tỉnh', name: slug };
    const unit = this.unit(number);
    return { type: unit.type, name: unit.name };
  }

  #kind(number: number): number {
    const kind = this.#first.findLastIndex((first) => first <= number);
    if (!(number >= 0) || kind >= 4) throw new RangeError(`No unit ${number}`);
    return kind;
  }

  #id(number: number, kind: number): PlaceId {
    if (kind === 0) return this.slugs[number] ?? '';
    const code = this.#codeOf[number - (this.#first[1] ?? 0)] ?? 0;
    return `${PREFIXES[kind] ?? ''}${String(code).padStart(kind === 1 ? 3 : 5, '0')}`;
  }
}

function readChanges(cells: readonly string[]): ProvinceChange[] {
  const changes: ProvinceChange[] = [];
  for (let i = 0; i + 3 < cells.length; i += 4) {
    const [date = '', slug = '', what = '', to = ''] = cells.slice(i, i + 4);
    changes.push({ date, slug, what: what === 'joins' ? 'joins' : 'becomes', to });
  }
  return changes;
}

function readOutlines(cells: readonly string[]): Outline[] {
  const outlines: Outline[] = [];
  for (let i = 0; i + 5 < cells.length; i += 6) {
    const [era, slug = '', name = '', x, y, path = ''] = cells.slice(i, i + 6);
    outlines.push({ era: era as Outline['era'], slug, name, at: [Number(x), Number(y)], path });
  }
  return outlines;
}

/** @throws RangeError where the bytes are not what `compilePlaces` made, whole. */
export function loadPlaces(bytes: Uint8Array): Places {
  return new Places(bytes);
}
