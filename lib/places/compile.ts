import { compileAutomaton, type Phrase } from '@/lib/text/automaton';
import { ByteWriter } from '@/lib/text/bytes';
import { aliasPhrases, phrasesOf, UNIT_TYPES, type UnitType } from './names';

/** Rows of `data/places`, as its README describes them. */
export interface PlaceSource {
  provinces: { slug: string; type: string; name: string; aliases: string }[];
  changes: { date: string; slug: string; what: string; to: string }[];
  districts: { code: string; name: string; type: string; province: string; aliases: string }[];
  ended: { name: string; type: string; into: string }[];
  before: { code: string; name: string; type: string; district: string }[];
  after: { code: string; name: string; type: string; province: string; from: string }[];
  outlines: { era: string; slug: string; name: string; x: string; y: string; path: string }[];
}

function typeNumber(type: string): number {
  const number = UNIT_TYPES.indexOf(type as UnitType);
  if (number < 0) throw new Error(`Unknown type of unit: ${type}`);
  return number;
}

function phrases(unit: number, name: string, type: string, aliases = ''): Phrase[] {
  const others = aliases.split(';').flatMap((alias) => aliasPhrases(alias));
  return [...phrasesOf(name, type as UnitType), ...others].map((tokens) => ({ tokens, value: unit }));
}

/**
 * Compiles the units into the bytes that `loadPlaces` reads. Units are numbered: provinces, districts, communes
 * before, communes after, each in the order of its file.
 *
 * @throws Error naming what a row refers to and no row defines.
 */
export function compilePlaces(source: PlaceSource): Uint8Array {
  const { provinces, changes, districts, ended, before, after, outlines } = source;
  const units = [...provinces, ...districts, ...before, ...after];
  const firstDistrict = provinces.length;
  const firstBefore = firstDistrict + districts.length;
  const provinceNumber = new Map(provinces.map(({ slug }, i) => [slug, i]));
  const districtNumber = new Map(districts.map(({ code }, i) => [code, firstDistrict + i]));
  const beforeNumber = new Map(before.map(({ code }, i) => [code, firstBefore + i]));
  const find = (map: Map<string, number>, key: string): number => {
    const number = map.get(key);
    if (number === undefined) throw new Error(`Unknown unit: ${key}`);
    return number;
  };

  for (const { slug, what, to } of changes) {
    find(provinceNumber, slug);
    if (what === 'joins') find(provinceNumber, to);
  }
  const names = [...new Set(units.map(({ name }) => name))].sort();
  const nameNumber = new Map(names.map((name, i) => [name, i]));
  const parents = [
    ...provinces.map((_, i) => i),
    ...districts.map(({ province }) => find(provinceNumber, province)),
    ...before.map(({ district }) => find(districtNumber, district)),
    ...after.map(({ province }) => find(provinceNumber, province)),
  ];
  /** Per commune after: `unit × 2 + 1` where only a part of it went in, and how many of these there are up to it. */
  const origins: number[] = [];
  const firstOrigin = [0];
  const incomplete: number[] = [];
  after.forEach(({ from }, i) => {
    for (const word of from.split(' ').filter(Boolean)) {
      if (word === '…') incomplete.push(i);
      else if (word.startsWith('d')) origins.push(find(districtNumber, word.slice(1)) * 2);
      else if (word.startsWith('~')) origins.push(find(beforeNumber, word.slice(1)) * 2 + 1);
      else origins.push(find(beforeNumber, word) * 2);
    }
    firstOrigin.push(origins.length);
  });

  // What is no more is found as what it went into.
  const heirs = ended.flatMap(({ name, type, into }) =>
    into.split(' ').flatMap((key) => phrases(provinceNumber.get(key) ?? find(districtNumber, key), name, type)),
  );

  const writer = new ByteWriter();
  writer.numbers([provinces.length, districts.length, before.length, after.length]);
  writer.strings(provinces.map(({ slug }) => slug));
  writer.strings(changes.flatMap(({ date, slug, what, to }) => [date, slug, what, to]));
  writer.strings(outlines.flatMap(({ era, slug, name, x, y, path }) => [era, slug, name, x, y, path]));
  writer.strings(names);
  writer.numbers(units.map(({ name }) => find(nameNumber, name)));
  writer.numbers(units.map(({ type }, i) => (parents[i] ?? 0) * 16 + typeNumber(type)));
  writer.numbers([...districts, ...before, ...after].map(({ code }) => Number(code)));
  writer.numbers(firstOrigin);
  writer.numbers(origins);
  writer.numbers(incomplete);
  writer.blob(
    compileAutomaton([
      ...units.flatMap((unit, i) => phrases(i, unit.name, unit.type, 'aliases' in unit ? unit.aliases : '')),
      ...heirs,
    ]),
  );
  return writer.bytes();
}
