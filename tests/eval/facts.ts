import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Article, articleOfBlocks, type Block, textOf } from '@/lib/model/article';
import type { Fact, PlaceHit } from '@/lib/model/reading';
import { loadPlaces, type Places, placeCard } from '@/lib/places';
import { findFacts } from '@/lib/reading/facts';
import { findPlaces } from '@/lib/reading/places';
import { foldKey } from '@/lib/text/fold';
import { compilePlaces } from '@/scripts/compile-places';
import { slugOf } from './provinces';

/** A gold item as far as scoring needs it. */
interface GoldItem {
  text?: string;
  name?: string;
  aliases?: string[];
  value?: number;
  total?: number;
  range?: [number, number];
  unit?: string | null;
  /** Nouns that may as well be taken for the unit: "sổ bảo hiểm" of "1.700 sổ bảo hiểm xã hội". */
  alt_units?: string[];
  iso?: string | null;
  number?: string | null;
  optional?: boolean;
  role?: string | null;
  alt_roles?: (string | null)[];
  /** Of a place; other levels than ours are not scored. */
  level?: string;
  /** Name on the day of publication. */
  province?: string | null;
}

interface Gold {
  file: string;
  published: string;
  upto: number | null;
  quantities: GoldItem[];
  dates: GoldItem[];
  people: GoldItem[];
  bodies: GoldItem[];
  documents: GoldItem[];
  places: GoldItem[];
}

const KINDS = {
  quantities: 'quantity',
  dates: 'date',
  people: 'person',
  bodies: 'body',
  documents: 'document',
  places: 'place',
} as const;
type Kind = keyof typeof KINDS;

/** Something found, under the forms by which gold may know it. */
interface Found {
  kind: (typeof KINDS)[Kind];
  keys: string[];
  text: string;
}

class Tally {
  hit = 0;
  missed = 0;
  wrong = 0;

  add(other: Tally): void {
    this.hit += other.hit;
    this.missed += other.missed;
    this.wrong += other.wrong;
  }

  get row(): string {
    const precision = this.hit / (this.hit + this.wrong || 1);
    const recall = this.hit / (this.hit + this.missed || 1);
    const f1 = (2 * precision * recall) / (precision + recall || 1);
    const figures = [precision, recall, f1].map((figure) => figure.toFixed(3)).join('  ');
    return `${figures}  (${this.hit} right, ${this.wrong} wrong, ${this.missed} missed)`;
  }
}

/** The gold's article, from the page's gold text. */
function articleOf(gold: Gold, pages: string): Article {
  const page = JSON.parse(readFileSync(join(pages, gold.file), 'utf8').normalize('NFC'));
  const body: string[] = page.body.slice(0, gold.upto ?? undefined);
  const blocks: Block[] = [{ kind: 'title', text: page.title }];
  if (page.sapo) blocks.push({ kind: 'sapo', text: page.sapo });
  for (const text of body) blocks.push({ kind: 'paragraph', text });
  return articleFrom(blocks, gold.published);
}

function articleFrom(blocks: Block[], publishedAt: string | null): Article {
  return {
    ...articleOfBlocks(blocks),
    url: 'https://example.vn/',
    canonicalUrl: 'https://example.vn/',
    publishedAt,
  };
}

/** What a date without ISO form is compared by: "22/12" of "ngày 22/12". */
function dayOf(text: string): string {
  return /\d.*$/u.exec(text)?.[0] ?? foldKey(text);
}

/** A place's name without its type word, so that "TP.Đà Nẵng" and "Đà Nẵng" are one. */
function placeName(text: string): string {
  const name = text.replace(
    /^(?:tỉnh|thành phố|tp\.?|huyện đảo|huyện|quận|thị xã|phường|p\.|xã đảo|xã|thị trấn|đặc khu)\s*(?=\S)/iu,
    '',
  );
  return foldKey(name.replace(/\s*-\s*/gu, '-'));
}

/** Under which forms an item may be found: repeats are merged on them. */
function keysOfGold(kind: Kind, item: GoldItem, places: Places): string[] {
  if (kind === 'quantities') {
    const figures = [item.value, item.range?.[1] ?? '', item.total ?? ''];
    return [item.unit ?? '', ...(item.alt_units ?? [])].map((unit) => [...figures, unit].join('|'));
  }
  if (kind === 'places') {
    const whole = `${item.level} ${slugOf(item.province ?? '', places)}`;
    return [item.text ?? '', ...(item.aliases ?? [])].map((text) => `${whole} ${placeName(text)}`);
  }
  if (kind === 'dates') return [item.iso ?? dayOf(item.text ?? '')];
  if (kind === 'documents') return [`${foldKey(item.text ?? '')}|${item.number ?? ''}`];
  return [item.name ?? '', ...(item.aliases ?? [])].map(foldKey);
}

function keysOfFact(article: Article, fact: Fact): string[] {
  const text = textOf(article, fact.span);
  switch (fact.kind) {
    case 'quantity':
      return [[fact.value, fact.range?.[1] ?? '', fact.total ?? '', fact.unit ?? ''].join('|')];
    case 'date':
      return [fact.iso ?? dayOf(text)];
    case 'document':
      return [`${foldKey(text)}|${fact.number ?? ''}`];
    default:
      return [foldKey(fact.name), foldKey(text)];
  }
}

/** A place by its level, its province on the day and its name; none for a reading that is left open. */
function placeKeys(article: Article, hit: PlaceHit, places: Places): string[] {
  const name = placeName(textOf(article, hit.span));
  const cards = hit.places.flatMap((id) => placeCard(places, id, article.publishedAt) ?? []);
  const keys = new Set(cards.map(({ level, province }) => `${level} ${province} ${name}`));
  return keys.size === 1 ? [...keys] : [];
}

function readArticle(article: Article, places: Places): { facts: Fact[]; found: Found[] } {
  const facts = findFacts(article);
  const hits = findPlaces(article, null, places);
  return {
    facts,
    found: [
      ...facts.map((fact) => ({
        kind: fact.kind,
        keys: keysOfFact(article, fact),
        text: textOf(article, fact.span),
      })),
      ...hits.flatMap((hit) => {
        const keys = placeKeys(article, hit, places);
        return keys.length > 0 ? [{ kind: 'place' as const, keys, text: textOf(article, hit.span) }] : [];
      }),
    ],
  };
}

/** Gold levels that are administrative units of ours. */
const LEVELS = new Set(['province', 'district', 'commune']);

interface Outcome {
  tally: Tally;
  missed: string[];
  wrong: string[];
}

/** Compares what was found of a kind with its gold; optional items neither gain nor cost. */
function compare(all: readonly Found[], gold: readonly GoldItem[], kind: Kind, places: Places): Outcome {
  const items = kind === 'places' ? gold.filter(({ level }) => LEVELS.has(level ?? '')) : gold;
  const groups: { keys: Set<string>; optional: boolean; found: boolean; shown: string }[] = [];
  for (const item of items) {
    const keys = keysOfGold(kind, item, places);
    const group = groups.find((other) => keys.some((key) => other.keys.has(key)));
    if (group) {
      for (const key of keys) group.keys.add(key);
      group.optional &&= item.optional ?? false;
    } else {
      const shown = `${item.name ?? item.text} ${keys[0]}`;
      groups.push({ keys: new Set(keys), optional: item.optional ?? false, found: false, shown });
    }
  }
  const wrong = new Map<string, string>();
  for (const { kind: own, keys, text } of all) {
    if (own !== KINDS[kind]) continue;
    // A mention is known by its own form and by the longest: gold may have both.
    const known = groups.filter((other) => keys.some((key) => other.keys.has(key)));
    for (const group of known) group.found = true;
    if (known.length === 0) wrong.set(keys[0] ?? '', `${text} ${keys[0]}`);
  }
  // An optional item found in another form than the gold's is still optional.
  const optional = items.filter((item) => item.optional).map((item) => foldKey(item.text ?? item.name ?? ''));
  for (const [key, shown] of wrong) {
    if (optional.some((text) => foldKey(shown).includes(text))) wrong.delete(key);
  }
  const tally = new Tally();
  const asked = groups.filter((group) => !group.optional);
  tally.hit = asked.filter((group) => group.found).length;
  tally.missed = asked.length - tally.hit;
  tally.wrong = wrong.size;
  return { tally, missed: asked.filter((g) => !g.found).map((g) => g.shown), wrong: [...wrong.values()] };
}

/** Share of people whose role is the gold's, or one of its others. */
function rolesRight(article: Article, facts: readonly Fact[], people: readonly GoldItem[]): [number, number] {
  let right = 0;
  for (const person of people) {
    const roles = facts.flatMap((fact) =>
      fact.kind === 'person' && foldKey(fact.name) === foldKey(person.name ?? '')
        ? [fact.role === null ? null : textOf(article, fact.role)]
        : [],
    );
    const wanted = [person.role ?? null, ...(person.alt_roles ?? [])];
    if (roles.some((role) => wanted.includes(role))) right++;
  }
  return [right, people.length];
}

function scoreArticles(dir: string, verbose: boolean, places: Places): void {
  const totals = new Map<Kind, Tally>();
  const roles: [number, number] = [0, 0];
  let elapsed = 0;
  let articles = 0;
  for (const file of readdirSync(dir).filter((name) => name.endsWith('.json'))) {
    const gold = JSON.parse(readFileSync(join(dir, file), 'utf8').normalize('NFC')) as Gold;
    if (!gold.file) continue;
    articles++;
    const article = articleOf(gold, join(dir, '../pages/gold'));
    const before = performance.now();
    const { facts, found } = readArticle(article, places);
    elapsed += performance.now() - before;
    if (verbose) console.log(`\n${file}`);
    for (const kind of Object.keys(KINDS) as Kind[]) {
      const { tally, missed, wrong } = compare(found, gold[kind], kind, places);
      const total = totals.get(kind) ?? new Tally();
      total.add(tally);
      totals.set(kind, total);
      if (verbose && missed.length + wrong.length > 0) console.log(` ${kind}`, { missed, wrong });
    }
    const [right, all] = rolesRight(article, facts, gold.people);
    roles[0] += right;
    roles[1] += all;
  }
  console.log(`\n${articles} articles, ${(elapsed / (articles || 1)).toFixed(1)} ms each, places included`);
  console.log('            precision  recall  F1');
  for (const [kind, total] of totals) console.log(`${kind.padEnd(11)} ${total.row}`);
  console.log(`roles       ${roles[0]} of ${roles[1]}`);
}

function scoreDocuments(file: string, verbose: boolean, places: Places): void {
  const sets = JSON.parse(readFileSync(file, 'utf8').normalize('NFC')) as Record<
    'sentences' | 'negatives',
    { sentence: string; documents: GoldItem[] }[]
  >;
  for (const name of ['sentences', 'negatives'] as const) {
    const total = new Tally();
    for (const { sentence, documents } of sets[name]) {
      const article = articleFrom([{ kind: 'paragraph', text: sentence }], null);
      const { tally, missed, wrong } = compare(readArticle(article, places).found, documents, 'documents', places);
      total.add(tally);
      if (verbose && missed.length + wrong.length > 0) console.log(sentence, { missed, wrong });
    }
    const row = name === 'negatives' ? `${total.wrong} wrong in ${sets[name].length} sentences` : total.row;
    console.log(`${name.padEnd(11)} ${row}`);
  }
}

/** `npm run eval -- facts DIR [--verbose]`: F1 per kind on gold, repeats merged, optional items left out. */
export async function run(dir: string, flags: string[]): Promise<void> {
  const verbose = flags.includes('--verbose');
  const places = loadPlaces(compilePlaces('.'));
  scoreArticles(dir, verbose, places);
  const documents = join(dir, '../facts-documents.json');
  if (existsSync(documents)) {
    console.log('\ncited documents, in sentences');
    scoreDocuments(documents, verbose, places);
  }
}
