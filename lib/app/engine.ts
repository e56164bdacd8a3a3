import { compose } from '@/lib/glossary/compose';
import { documentNames } from '@/lib/glossary/documents';
import { Glossary } from '@/lib/glossary/glossary';
import { LookUp } from '@/lib/glossary/look-up';
import type { Article } from '@/lib/model/article';
import type { EntryHead } from '@/lib/model/entry';
import type { ProvinceSlug, TermId } from '@/lib/model/ids';
import { outletOf } from '@/lib/outlets';
import { loadPlaces, placeCard, TODAY } from '@/lib/places';
import type { EntryAnswer } from '@/lib/protocol/messages/entry';
import type { ReadAnswer } from '@/lib/protocol/messages/read';
import { type Knowledge, read } from '@/lib/reading';
import { distinctFacts } from '@/lib/reading/facts/table';
import { type DeskRow, rowsOf } from './desk/rows';

/** Gives the bytes of a compiled file: over `fetch` in a browser, from the disk in Node. */
export type Load = (name: string) => Promise<Uint8Array>;

/** Version of glossary and rules together, part of the key under which readings are cached. */
export const ENGINE = 1;

/** Reads articles and answers for the glossary. Data are loaded at the first question that needs them. */
export class Engine {
  readonly #load: Load;
  #knowledge: Promise<Knowledge> | null = null;
  #lookUp: Promise<LookUp> | null = null;
  #documents: Map<string, string> | null = null;

  constructor(load: Load) {
    this.#load = load;
  }

  async read(article: Article): Promise<Omit<ReadAnswer, 'known'>> {
    const knowledge = await this.#know();
    const outlet = outletOf(article.url);
    const reading = read(article, outlet, knowledge);
    const terms = new Set(reading.terms.flatMap((hit) => hit.entries));
    const places = new Set(reading.places.flatMap((hit) => hit.places));
    for (const { province } of reading.provinces) places.add(province);
    return {
      reading,
      heads: [...terms].flatMap((id) => knowledge.glossary.head(id) ?? []),
      places: [...places].flatMap((id) => placeCard(knowledge.places, id, article.publishedAt) ?? []),
      facts: distinctFacts(article, reading.facts).map(({ fact, label }) => ({
        kind: fact.kind === 'date' ? 'date' : 'figure',
        span: fact.span,
        label,
      })),
      outletName: outlet?.name ?? null,
    };
  }

  /** An entry for what the page says at a place; `null` where there is none of that id. */
  async entry(id: TermId, text: string | null): Promise<EntryAnswer | null> {
    const { glossary } = await this.#know();
    const entry = glossary.entry(id);
    if (!entry) return null;
    const ids = [...entry.broader, ...entry.related, ...(entry.ended?.successor ? [entry.ended.successor] : [])];
    const names = Object.fromEntries(ids.map((other) => [other, glossary.entry(other)?.term ?? other]));
    return { entry, composed: text === null ? null : compose(entry, text), names };
  }

  /** The translator's table of a text: its terms, bodies and documents. */
  async table(article: Article): Promise<DeskRow[]> {
    const { reading } = await this.read(article);
    const { glossary } = await this.#know();
    this.#documents ??= documentNames(glossary);
    const documents = this.#documents;
    return rowsOf(article, reading, {
      entry: (id) => glossary.entry(id),
      documentName: (key) => documents.get(key) ?? null,
    });
  }

  /** How many entries the glossary has. */
  async size(): Promise<number> {
    return (await this.#know()).glossary.size;
  }

  /** Names of provinces without their type word, by slug. */
  async provinceNames(slugs: readonly ProvinceSlug[]): Promise<Record<ProvinceSlug, string>> {
    const { places } = await this.#know();
    return Object.fromEntries([...new Set(slugs)].map((slug) => [slug, places.provinceNameOn(slug, TODAY).name]));
  }

  /** All entries of the glossary, by term. */
  async heads(): Promise<EntryHead[]> {
    const { glossary } = await this.#know();
    const { compare } = new Intl.Collator('vi');
    return glossary.ids.flatMap((id) => glossary.head(id) ?? []).sort((a, b) => compare(a.term, b.term));
  }

  async lookUp(query: string, limit?: number): Promise<EntryHead[]> {
    this.#lookUp ??= this.#know().then(({ glossary }) => new LookUp(glossary));
    return (await this.#lookUp).find(query, limit);
  }

  #know(): Promise<Knowledge> {
    this.#knowledge ??= this.#loadAll().catch((error: unknown) => {
      // A failed load must not stand for good: the next question tries again.
      this.#knowledge = null;
      throw error;
    });
    return this.#knowledge;
  }

  async #loadAll(): Promise<Knowledge> {
    const [glossary, places] = await Promise.all([this.#load('data/glossary.bin'), this.#load('data/places.bin')]);
    return { glossary: new Glossary(glossary), places: loadPlaces(places) };
  }
}
