import { Glossary } from '@/lib/glossary/glossary';
import { LookUp } from '@/lib/glossary/look-up';
import type { Article } from '@/lib/model/article';
import type { Entry, EntryHead } from '@/lib/model/entry';
import { outletOf } from '@/lib/outlets';
import { loadPlaces, placeCard } from '@/lib/places';
import type { ReadAnswer } from '@/lib/protocol/messages/read';
import { type Knowledge, read } from '@/lib/reading';

/** Gives the bytes of a compiled file: over `fetch` in a browser, from the disk in Node. */
export type Load = (name: string) => Promise<Uint8Array>;

/** Version of glossary and rules together, part of the key under which readings are cached. */
export const ENGINE = 1;

/** Reads articles and answers for the glossary. Data are loaded at the first question that needs them. */
export class Engine {
  readonly #load: Load;
  #knowledge: Promise<Knowledge> | null = null;
  #lookUp: Promise<LookUp> | null = null;

  constructor(load: Load) {
    this.#load = load;
  }

  async read(article: Article): Promise<ReadAnswer> {
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
      outletName: outlet?.name ?? null,
    };
  }

  async entry(id: string): Promise<Entry | null> {
    return (await this.#know()).glossary.entry(id);
  }

  async lookUp(query: string): Promise<EntryHead[]> {
    this.#lookUp ??= this.#know().then(({ glossary }) => new LookUp(glossary));
    return (await this.#lookUp).find(query);
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
