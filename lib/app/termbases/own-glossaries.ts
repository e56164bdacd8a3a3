import { Glossary } from '@/lib/glossary/glossary';
import { entryOf, type Termbases } from '@/lib/library/termbases';
import type { Entry } from '@/lib/model/entry';
import { ownTermOf } from '@/lib/model/own-term';

/** A termbase of the reader's that is on, ready to be scanned with. */
export interface OwnGlossary {
  id: string;
  name: string;
  glossary: Glossary;
}

/** The reader's termbases as glossaries. What was compiled is loaded once and again when it has changed. */
export class OwnGlossaries {
  readonly #termbases: Termbases;
  readonly #loaded = new Map<string, { revision: number; glossary: Glossary }>();
  #last: OwnGlossary[] = [];

  constructor(termbases: Termbases) {
    this.#termbases = termbases;
  }

  /**
   * Those that are on, in order of precedence; the same array as before where nothing has changed. None where the browser
   * lets nothing be stored, as in Firefox' private windows: the built-in glossary answers alone.
   */
  async load(): Promise<OwnGlossary[]> {
    const heads = (await this.#termbases.list().catch(() => [])).filter(({ on, count }) => on && count > 0);
    const loaded = await Promise.all(
      heads.map(async ({ id, name, revision }) => ({ id, name, glossary: await this.#glossary(id, revision) })),
    );
    const next = loaded.flatMap(({ glossary, ...head }) => (glossary ? { ...head, glossary } : []));
    const same =
      next.length === this.#last.length &&
      next.every(({ name, glossary }, i) => glossary === this.#last[i]?.glossary && name === this.#last[i]?.name);
    if (!same) this.#last = next;
    return this.#last;
  }

  /** The whole of an entry that a list shows the head of; `null` of one that is not the reader's own, or gone. */
  async entry({ id, own }: Entry): Promise<Entry | null> {
    const place = ownTermOf(id);
    const found = place && (await this.#termbases.entry(place));
    if (!found) return null;
    const entry = entryOf(found.content, place, found.changedAt);
    return { ...entry, own: { subject: '', ...entry.own, termbase: own?.termbase ?? '' } };
  }

  /** The glossary of a termbase; until its page has compiled the last change, that of the revision before. */
  async #glossary(id: string, revision: number): Promise<Glossary | null> {
    const known = this.#loaded.get(id);
    if (known?.revision === revision) return known.glossary;
    if (known && (await this.#termbases.compiledRevision(id)) === known.revision) return known.glossary;
    const compiled = await this.#termbases.compiled(id);
    if (!compiled) return null;
    const glossary = new Glossary(compiled.bytes);
    this.#loaded.set(id, { revision: compiled.revision, glossary });
    return glossary;
  }
}
