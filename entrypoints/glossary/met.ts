import { signal } from '@preact/signals';
import type { MetRow } from '@/components/termbases/model';
import { flashcards, type MetTerm, metTerms } from '@/lib/app/met';
import type { OwnPage } from '@/lib/app/page';
import { saveFile } from '@/lib/browser/downloads';
import type { Language, TermId } from '@/lib/model/ids';

/** Terms that the reader looked up or starred, as the page lists them. */
export class MetList {
  readonly all = signal<MetTerm[] | null>(null);
  /** Whether those with a star alone are shown. */
  readonly starred = signal(false);
  readonly remembers = signal(true);
  readonly #page: OwnPage;

  constructor(page: OwnPage) {
    this.#page = page;
  }

  async refresh(): Promise<void> {
    this.remembers.value = (await this.#page.choices.answerTo('remember-terms')) !== false;
    this.all.value = await metTerms(this.#page);
  }

  get shown(): MetTerm[] | null {
    return this.all.value?.filter((one) => one.starred || !this.starred.value) ?? null;
  }

  get rows(): MetRow[] | null {
    return (
      this.shown?.map(({ entry, ...met }) => ({
        ...met,
        term: entry?.term ?? met.term,
        english: entry?.equivalents[0]?.text ?? null,
      })) ?? null
    );
  }

  async star(id: TermId, starred: boolean): Promise<void> {
    const met = this.all.value?.find((one) => one.id === id);
    if (met) await this.#page.encounters.star(met, starred);
    await this.refresh();
  }

  /** Forgets some; gives what puts them back. */
  async forget(ids: readonly TermId[]): Promise<() => Promise<void>> {
    const gone = await this.#page.encounters.forget(ids);
    await this.refresh();
    return async () => {
      await this.#page.encounters.putBack(gone);
      await this.refresh();
    };
  }

  async remember(on: boolean): Promise<void> {
    await this.#page.choices.setAnswer('remember-terms', on);
    this.remembers.value = on;
  }

  /** Saves what is shown as flashcards. */
  export(name: string, language: Language): void {
    saveFile({ name: `${name}.txt`, blob: new Blob([flashcards(this.shown ?? [], language)], { type: 'text/plain' }) });
  }
}
