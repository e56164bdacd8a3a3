import { Glossary } from '@/lib/glossary/glossary';
import { LookUp } from '@/lib/glossary/look-up';
import type { Termbases } from '@/lib/library/termbases';
import type { EntryHead } from '@/lib/model/entry';

/** Looks terms up in one termbase, whether it is on or off. */
export class TermbaseSearch {
  readonly #termbases: Termbases;
  #last: { id: string; revision: number; lookUp: LookUp } | null = null;

  constructor(termbases: Termbases) {
    this.#termbases = termbases;
  }

  /** What answers a query as of the last compilation, the best first. */
  async find(id: string, query: string, limit: number): Promise<EntryHead[]> {
    const revision = await this.#termbases.compiledRevision(id);
    if (this.#last?.id !== id || this.#last.revision !== revision) {
      const compiled = await this.#termbases.compiled(id);
      if (!compiled) return [];
      const lookUp = new LookUp(new Glossary(compiled.bytes).entries());
      this.#last = { id, revision: compiled.revision, lookUp };
    }
    return this.#last.lookUp.find(query, limit);
  }
}
