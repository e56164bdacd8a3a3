import { signal } from '@preact/signals';
import type { LookUpResult } from '@/components/lookup/LookUp';
import { gistOf } from '@/components/panel/content';
import type { EntryHead } from '@/lib/model/entry';
import type { Language } from '@/lib/model/ids';

/** What is typed in a look-up box, and what answers it. */
export class LookUpBox {
  readonly query = signal('');
  /** `null` before the first answer. */
  readonly heads = signal<EntryHead[] | null>(null);
  readonly #find: (query: string) => Promise<EntryHead[]>;

  constructor(find: (query: string) => Promise<EntryHead[]>) {
    this.#find = find;
  }

  readonly search = (typed: string): void => {
    this.query.value = typed;
    void this.#find(typed).then((found) => {
      if (this.query.value === typed) this.heads.value = found;
    });
  };

  results(language: Language): LookUpResult[] | null {
    return (
      this.heads.value?.map(({ id, term, equivalent, explanation }) => ({
        id,
        term,
        equivalent,
        gist: gistOf(explanation[language]),
      })) ?? null
    );
  }
}
