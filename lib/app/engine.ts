import { compose } from '@/lib/glossary/compose';
import { type CitedDocument, citedDocuments, documentsByKey, withDocument } from '@/lib/glossary/documents';
import { namedInEnglish } from '@/lib/glossary/english';
import { Glossary } from '@/lib/glossary/glossary';
import type { SameForms } from '@/lib/library/search/wider';
import { type Article, articleOfBlocks } from '@/lib/model/article';
import type { Entry, EntryHead, EntryView, LegalBasis, TermLink } from '@/lib/model/entry';
import type { ProvinceSlug, TermId } from '@/lib/model/ids';
import type { NamedReading } from '@/lib/model/named-reading';
import type { TermHit } from '@/lib/model/reading';
import { outletOf } from '@/lib/outlets';
import { loadPlaces, mapOf, placeCard, TODAY } from '@/lib/places';
import type { NoEntry } from '@/lib/protocol/messages/entry';
import { type Knowledge, read } from '@/lib/reading';
import { loadRanker } from '@/lib/reading/summary/model';
import { vietnameseOrder } from '@/lib/text/order';
import { type DeskRow, rowsOf } from './desk/rows';
import { Laws } from './laws';
import { once } from './lazy';
import { factLines, pointEquivalents } from './notes';
import type { OwnGlossaries, OwnGlossary } from './termbases/own-glossaries';
import { Terms } from './terms';

/** Gives the bytes of a compiled file: over `fetch` in a browser, from the disk in Node. */
export type Load = (name: string) => Promise<Uint8Array>;

/** Spaces and signs at the ends of a text, which no term has. */
const SURROUNDINGS = /^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu;

const NONE: readonly OwnGlossary[] = [];

/** Entries that are named where a text has none of its own. */
const NEAR = 5;

/** Reads articles and answers for the glossary. Data are loaded at the first question that needs them. */
export class Engine {
  readonly #load: Load;
  readonly #own: OwnGlossaries | null;
  readonly #know = once(() => this.#loadAll());
  #terms: { own: readonly OwnGlossary[]; terms: Terms } | null = null;
  /** The built-in glossary alone, as pages are given it. */
  #plain: Terms | null = null;
  #laws: Laws | null = null;
  #documents: Map<string, LegalBasis> | null = null;

  /** `own`: the reader's termbases, where there are any to draw on. */
  constructor(load: Load, own: OwnGlossaries | null = null) {
    this.#load = load;
    this.#own = own;
  }

  /** Loads now what the first question would wait for. */
  async prepare(): Promise<void> {
    await this.#know().catch(() => {});
  }

  /** `own`: with the terms of the reader's own; `points`: how many key points. */
  async read(
    article: Article,
    { own = false, points }: { own?: boolean; points?: number } = {},
  ): Promise<NamedReading> {
    const knowledge = await this.#know();
    const terms = own ? await this.#all() : this.#builtIn(knowledge);
    const outlet = outletOf(article.canonicalUrl);
    const reading = terms.readingOf(article, read(article, outlet, knowledge, points));
    const entries = new Set(reading.terms.flatMap((hit) => hit.entries));
    const places = new Set(reading.places.flatMap((hit) => hit.places));
    for (const { province } of reading.provinces) places.add(province);
    const sources = { entry: (id: TermId) => terms.entry(id), documentName: this.#documentName(knowledge) };
    return {
      reading,
      heads: [...entries].flatMap((id) => terms.head(id) ?? []),
      places: [...places].flatMap((id) => placeCard(knowledge.places, id, article.publishedAt) ?? []),
      map: mapOf(
        knowledge.places,
        reading.provinces.map(({ province }) => province),
        article.publishedAt,
      ),
      facts: factLines(article, reading, sources),
      equivalents: pointEquivalents(article, reading, sources),
      outletName: outlet?.name ?? null,
    };
  }

  /** An entry for what the page says at a place; without an id, the entry of the text. `own` as of `read`. */
  async entry(
    id: TermId | null,
    text: string | null,
    { own = true } = {},
  ): Promise<Omit<EntryView, 'starred'> | NoEntry> {
    const terms = own ? await this.#all() : this.#builtIn(await this.#know());
    const words = (text ?? '').replace(SURROUNDINGS, '');
    const hits = id === null ? await this.#termsIn(words, own) : [];
    const wanted = id ?? terms.whole(words, hits);
    const listed = wanted === null ? null : terms.entry(wanted);
    if (!listed) return noEntry(terms, words, hits);
    const entry = await this.#wholeOf(listed);
    const link = (other: TermId): TermLink => ({ id: other, term: terms.entry(other)?.term ?? other });
    const form = text === null ? null : compose(entry, text);
    const successor = entry.ended?.successor;
    const inside = terms.within(await this.#termsIn(entry.explanation.vi, own)).filter((one) => one.id !== entry.id);
    const near = new Set([...inside.map((one) => one.id), ...entry.broader, ...entry.related]);
    return {
      entry,
      composed: form && { heading: form.vi, equivalent: { text: form.en, status: 'ours' } },
      inside: {
        vi: inside,
        en: namedInEnglish(
          entry.explanation.en,
          [...near].flatMap((other) => terms.entry(other) ?? []),
        ),
      },
      broader: entry.broader.map(link),
      related: entry.related.map(link),
      successor: successor === undefined ? null : link(successor),
      also: terms.also(entry),
    };
  }

  /** An entry alone, whole; `null` where there is none of that id. */
  async whole(id: TermId): Promise<Entry | null> {
    const listed = (await this.#all()).entry(id);
    return listed && (await this.#wholeOf(listed));
  }

  async #wholeOf(listed: Entry): Promise<Entry> {
    const own = await this.#own?.entry(listed);
    if (!own) return listed;
    const { basis } = own;
    if (basis.length === 0) return own;
    const documents = this.#cited(await this.#know());
    return { ...own, basis: basis.map((one) => withDocument(one, documents)) };
  }

  async #termsIn(paragraph: string, own: boolean): Promise<TermHit[]> {
    return (await this.read(articleOfBlocks([{ kind: 'paragraph', text: paragraph }]), { own })).reading.terms;
  }

  /** The translator's table of a text: its terms, bodies and documents. */
  async table(article: Article): Promise<DeskRow[]> {
    const { reading } = await this.read(article, { own: true });
    const knowledge = await this.#know();
    const terms = await this.#all();
    return rowsOf(article, reading, {
      entry: (id) => terms.entry(id),
      documentName: this.#documentName(knowledge),
    });
  }

  /** How many entries the built-in glossary has, and the documents that they cite. */
  async about(): Promise<{ terms: number; documents: CitedDocument[] }> {
    const { glossary } = await this.#know();
    return { terms: glossary.size, documents: citedDocuments(glossary) };
  }

  /** Names of provinces without their type word, by slug. */
  async provinceNames(slugs: readonly ProvinceSlug[]): Promise<Record<ProvinceSlug, string>> {
    const { places } = await this.#know();
    return Object.fromEntries([...new Set(slugs)].map((slug) => [slug, places.provinceNameOn(slug, TODAY).name]));
  }

  /** All entries of the built-in glossary, by term. */
  async entries(): Promise<Entry[]> {
    const { glossary } = await this.#know();
    const compare = vietnameseOrder();
    return glossary.entries().sort((a, b) => compare(a.term, b.term));
  }

  /** What answers a query, of the reader's own and of the built-in glossary, the best first. */
  async lookUp(query: string, limit?: number): Promise<EntryHead[]> {
    return (await this.#all()).lookUp(query, limit);
  }

  /** Forms that say the same in the reader's own glossaries and the built-in one. */
  async sameForms(): Promise<SameForms> {
    return (await this.#all()).sameForms;
  }

  /** The glossary with the reader's own before it, as they are now. */
  async #all(): Promise<Terms> {
    const { glossary } = await this.#know();
    // Their database may be closed to us; what is built in answers all the same.
    const own = (await this.#own?.load().catch(() => null)) ?? NONE;
    if (this.#terms?.own !== own) this.#terms = { own, terms: this.#termsOf(glossary, own) };
    return this.#terms.terms;
  }

  #builtIn({ glossary }: Knowledge): Terms {
    this.#plain ??= this.#termsOf(glossary, NONE);
    return this.#plain;
  }

  #termsOf(glossary: Glossary, own: readonly OwnGlossary[]): Terms {
    this.#laws ??= new Laws(glossary);
    return new Terms(glossary, this.#laws, own);
  }

  #documentName(knowledge: Knowledge): (key: string) => string | null {
    return (key) => this.#cited(knowledge).get(key)?.nameEn || null;
  }

  /** Gathers the documents when one is first asked for: they are scattered over the whole glossary. */
  #cited({ glossary }: Knowledge): Map<string, LegalBasis> {
    this.#documents ??= documentsByKey(glossary);
    return this.#documents;
  }

  async #loadAll(): Promise<Knowledge> {
    const [glossary, places, ranker] = await Promise.all([
      this.#load('data/glossary.bin'),
      this.#load('data/places.bin'),
      this.#load('data/ranker.bin'),
    ]);
    return { glossary: new Glossary(glossary), places: loadPlaces(places), ranker: loadRanker(ranker) };
  }
}

/** What is said of a text that has no entry. */
function noEntry(terms: Terms, text: string, hits: readonly TermHit[]): NoEntry {
  const heads = terms.within(hits).flatMap(({ id }) => terms.head(id) ?? []);
  const parts = [...heads.map(({ id, term }) => ({ id, term })), ...terms.lawsIn(text, NEAR)];
  const named = new Set(parts.map(({ id }) => id));
  const near = terms.near(text, NEAR).filter(({ id }) => !named.has(id));
  return { entry: null, parts, near };
}
