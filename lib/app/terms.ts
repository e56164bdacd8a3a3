import type { Glossary } from '@/lib/glossary/glossary';
import { headOf } from '@/lib/glossary/glossary';
import { LookUp } from '@/lib/glossary/look-up';
import { mergeHits } from '@/lib/glossary/precedence';
import type { Article } from '@/lib/model/article';
import type { Entry, EntryHead } from '@/lib/model/entry';
import type { TermId } from '@/lib/model/ids';
import { ownTermOf } from '@/lib/model/own-term';
import type { Reading } from '@/lib/model/reading';
import { findTerms } from '@/lib/reading/terms';
import { tokenize } from '@/lib/text/tokens';
import type { OwnGlossary } from './termbases/own-glossaries';

/** A glossary that has a term, too; `termbase`: its name, `null` of the built-in one. */
export interface AlsoIn {
  id: TermId;
  termbase: string | null;
}

/** The built-in glossary and, before it, the reader's own termbases, as one. */
export class Terms {
  readonly #glossary: Glossary;
  readonly #own: readonly OwnGlossary[];
  #lookUp: LookUp | null = null;

  /** `own`: in order of precedence. */
  constructor(glossary: Glossary, own: readonly OwnGlossary[]) {
    this.#glossary = glossary;
    this.#own = own;
  }

  /** Of an entry of one's own what lists show: its explanation is cut short. */
  entry(id: TermId): Entry | null {
    const termbase = ownTermOf(id)?.termbase;
    if (termbase === undefined) return this.#glossary.entry(id);
    const own = this.#own.find((one) => one.id === termbase);
    const entry = own?.glossary.entry(id);
    if (!own || !entry) return null;
    const { vi, en } = entry.explanation;
    return {
      ...entry,
      explanation: { vi, en: en || vi },
      own: { subject: entry.own?.subject ?? '', termbase: own.name },
    };
  }

  head(id: TermId): EntryHead | null {
    const entry = this.entry(id);
    return entry && headOf(entry);
  }

  /** A reading of the built-in glossary with the terms of the reader's own in it, where they win. */
  readingOf(article: Article, reading: Reading): Reading {
    const own = this.#own.map(({ glossary }) => findTerms(article, glossary, reading.places));
    return { ...reading, terms: mergeHits([...own, reading.terms]) };
  }

  /** Where else the term of an entry stands, in order of precedence. */
  also({ id, term }: Entry): AlsoIn[] {
    const tokens = tokenize(term);
    const all = [...this.#own, { name: null, glossary: this.#glossary }];
    return all.flatMap(({ name, glossary }) => {
      const form = glossary.formsAt(tokens)[0];
      const other = form === undefined ? undefined : glossary.ids[glossary.forms[form]?.entry ?? -1];
      return other === undefined || other === id ? [] : [{ id: other, termbase: name }];
    });
  }

  lookUp(query: string, limit?: number): EntryHead[] {
    this.#lookUp ??= new LookUp([...this.#own.map(({ glossary }) => glossary), this.#glossary]);
    return this.#lookUp.find(query, limit);
  }
}
