import { type Glossary, headOf } from '@/lib/glossary/glossary';
import { LookUp } from '@/lib/glossary/look-up';
import { mergeHits } from '@/lib/glossary/precedence';
import { shortForms } from '@/lib/glossary/short-forms';
import { SameForms } from '@/lib/library/search/wider';
import type { Article } from '@/lib/model/article';
import type { Entry, EntryHead, TermLink, TermWithin } from '@/lib/model/entry';
import type { TermId } from '@/lib/model/ids';
import { ownTermOf } from '@/lib/model/own-term';
import type { Reading, TermHit } from '@/lib/model/reading';
import { findTerms } from '@/lib/reading/terms';
import { foldKey } from '@/lib/text/fold';
import { type Token, tokenize } from '@/lib/text/tokens';
import type { Laws } from './laws';
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
  /** What the built-in glossary rests on: nobody marks it in a text, but it can be looked up. */
  readonly #laws: Laws;
  #lookUp: LookUp | null = null;
  #sameForms: SameForms | null = null;

  /** `own`: in order of precedence. */
  constructor(glossary: Glossary, laws: Laws, own: readonly OwnGlossary[]) {
    this.#glossary = glossary;
    this.#laws = laws;
    this.#own = own;
  }

  /** Of an entry of one's own what lists show: its explanation is cut short. */
  entry(id: TermId): Entry | null {
    const termbase = ownTermOf(id)?.termbase;
    if (termbase === undefined) return this.#glossary.entry(id) ?? this.#laws.entry(id);
    const own = this.#own.find((one) => one.id === termbase);
    const entry = own?.glossary.entry(id);
    if (!own || !entry) return null;
    const { vi, en } = entry.explanation;
    return {
      ...entry,
      explanation: { vi, en: en || vi },
      own: { subject: '', ...entry.own, termbase: own.name },
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

  /** The entry that a text as a whole names; `null` where it names none. `hits`: what is found in it. */
  whole(text: string, [hit]: readonly TermHit[]): TermId | null {
    if (hit?.span.start === 0 && hit.span.end === text.length) return hit.entries[0];
    const tokens = tokenize(text);
    const found = this.#glossaries.map((glossary) => entryAt(glossary, tokens)).find((id) => id !== null);
    return found ?? this.#laws.named(text)?.id ?? null;
  }

  /** Terms that were found in one paragraph, each once, everyday words aside. */
  within(hits: readonly TermHit[]): TermWithin[] {
    const seen = new Set<TermId>();
    return hits.flatMap(({ span: { start, end }, entries: [id] }) => {
      if (seen.has(id) || this.entry(id)?.level === 'everyday') return [];
      seen.add(id);
      return [{ id, start, end }];
    });
  }

  /** Entries whose spelling comes nearest to a text, the nearest first. */
  near(text: string, limit: number): TermLink[] {
    return this.#looking.near(text, limit).map(({ id, term }) => ({ id, term }));
  }

  /** Laws and other documents that a text names, the longest name first. */
  lawsIn(text: string, limit: number): TermLink[] {
    const named = this.#looking.within(text, limit);
    return named.filter(({ field }) => field === 'documents').map(({ id, term }) => ({ id, term }));
  }

  /** Where else the term of an entry stands, in order of precedence. */
  also({ id, term }: Entry): AlsoIn[] {
    const tokens = tokenize(term);
    const all = [...this.#own, { name: null, glossary: this.#glossary }];
    return all.flatMap(({ name, glossary }) => {
      const other = entryAt(glossary, tokens);
      return other === null || other === id ? [] : [{ id: other, termbase: name }];
    });
  }

  lookUp(query: string, limit?: number): EntryHead[] {
    const found = this.#looking.find(query, limit);
    // A law that has an entry of its own need not be there twice.
    const named = new Set(found.filter(({ field }) => field !== 'documents').map(({ term }) => foldKey(term)));
    return found.filter(({ field, term }) => field !== 'documents' || !named.has(foldKey(term)));
  }

  /** What is written short and what it stands for, for the library's search. */
  get sameForms(): SameForms {
    this.#sameForms ??= new SameForms(this.#entries.map(shortForms));
    return this.#sameForms;
  }

  /** In order of precedence. */
  get #glossaries(): Glossary[] {
    return [...this.#own.map(({ glossary }) => glossary), this.#glossary];
  }

  get #looking(): LookUp {
    this.#lookUp ??= new LookUp([...this.#entries, ...this.#laws.entries]);
    return this.#lookUp;
  }

  get #entries(): Entry[] {
    return this.#glossaries.flatMap((glossary) => glossary.entries());
  }
}

/** The first entry of a glossary that reads exactly so. */
function entryAt(glossary: Glossary, tokens: readonly Token[]): TermId | null {
  const [form] = glossary.formsAt(tokens);
  return form === undefined ? null : (glossary.ids[glossary.forms[form]?.entry ?? -1] ?? null);
}
