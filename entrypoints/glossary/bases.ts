import { signal } from '@preact/signals';
import { BUILT_IN } from '@/components/termbases/model';
import type { OwnPage } from '@/lib/app/page';
import { compileTermbase, formOf, saidOf, type TermbaseHead, TermbaseSearch } from '@/lib/app/termbases';
import type { Entry, EntryHead } from '@/lib/model/entry';
import { EMPTY_FORM, type OwnTerm, ownId, ownTermOf, type TermForm } from '@/lib/model/own-term';

/** Rows that are asked for at once. */
const ROWS = 100;
/** How long an edit may be followed by another before the termbase is compiled, in ms. */
const PAUSE = 800;

/** An entry as the table lists it; the subject of one's own, which has no field. */
export interface Listed extends Pick<EntryHead, 'id' | 'term' | 'equivalent' | 'field'> {
  subject?: string;
}

/** The glossaries of the page: which is open, what it lists, what is written into it. */
export class Bases {
  readonly own = signal<TermbaseHead[]>([]);
  readonly current = signal<string>(BUILT_IN);
  readonly query = signal('');
  /** `null` while they are looked for. */
  readonly listed = signal<Listed[] | null>(null);
  readonly more = signal(false);
  /** The form that is open; `number` is `null` of a new entry. */
  readonly editing = signal<{ number: number | null; form: TermForm } | null>(null);
  readonly builtIn = signal<Entry[]>([]);
  readonly #page: OwnPage;
  readonly #search: TermbaseSearch;
  #shown = ROWS;
  #pause: ReturnType<typeof setTimeout> | undefined;

  constructor(page: OwnPage) {
    this.#page = page;
    this.#search = new TermbaseSearch(page.termbases);
  }

  async start(): Promise<void> {
    this.builtIn.value = await this.#page.engine.entries();
    await this.#page.termbases.purge();
    await this.refresh();
    const [first] = this.own.value;
    if (first) await this.open(first.id);
    // What a page that was closed too early left behind.
    for (const { id } of this.own.value) await compileTermbase(id);
  }

  async open(base: string): Promise<void> {
    this.current.value = base;
    this.editing.value = null;
    await this.search('');
  }

  async search(typed: string): Promise<void> {
    this.query.value = typed;
    this.#shown = ROWS;
    await this.list();
  }

  async showMore(): Promise<void> {
    this.#shown += ROWS;
    await this.list();
  }

  async list(): Promise<void> {
    const base = this.current.value;
    const typed = this.query.value.trim();
    // One more than is shown tells whether there are more.
    const found = await this.#find(base, typed, this.#shown + 1);
    if (base !== this.current.value || typed !== this.query.value.trim()) return;
    this.listed.value = found.slice(0, this.#shown);
    this.more.value = found.length > this.#shown;
  }

  /** Takes in what has changed in the database. */
  async refresh(): Promise<void> {
    this.own.value = await this.#page.termbases.list();
    await this.list();
  }

  async create(name: string): Promise<string> {
    const id = await this.#page.termbases.create(name);
    await this.refresh();
    await this.open(id);
    return id;
  }

  /** Opens the form for a new entry, or for one that is there. */
  async edit(number: number | null, form: TermForm = EMPTY_FORM): Promise<void> {
    if (number === null) this.editing.value = { number, form };
    else {
      const entry = await this.#page.termbases.entry({ termbase: this.current.value, number });
      this.editing.value = entry && { number, form: formOf(entry.content) };
    }
  }

  /** Opens the form of an entry of one's own, wherever it stands. */
  async editOwn({ termbase, number }: OwnTerm): Promise<void> {
    if (termbase !== this.current.value) await this.open(termbase);
    await this.edit(number);
  }

  async save(form: TermForm): Promise<void> {
    const { value: editing } = this.editing;
    if (!editing) return;
    await this.#page.termbases.write(this.current.value, editing.number, form);
    this.editing.value = null;
    await this.changed(this.current.value);
  }

  /** Deletes the entry whose form is open; gives what puts it back. */
  async delete(): Promise<(() => Promise<void>) | null> {
    const number = this.editing.value?.number ?? null;
    const base = this.current.value;
    if (number === null) return null;
    const gone = await this.#page.termbases.delete(base, [number]);
    this.editing.value = null;
    await this.changed(base);
    return async () => {
      await this.#page.termbases.putBack(base, gone);
      await this.changed(base);
    };
  }

  /** Entries of a termbase have changed: they are listed anew, and compiled when the reader pauses. */
  async changed(base: string): Promise<void> {
    await this.refresh();
    clearTimeout(this.#pause);
    this.#pause = setTimeout(() => {
      void compileTermbase(base).then(() => this.refresh());
    }, PAUSE);
  }

  async #find(base: string, typed: string, limit: number): Promise<Listed[]> {
    if (base === BUILT_IN) {
      if (typed === '') return this.builtIn.value.slice(0, limit).map(listedOf);
      const heads = await this.#page.engine.lookUp(typed, limit);
      return heads.filter(({ id }) => ownTermOf(id) === null);
    }
    if (typed !== '') return await this.#search.find(base, typed, limit);
    const entries = await this.#page.termbases.entries(base, { limit });
    return entries.map(({ number, content }) => {
      const { term, english } = formOf(content);
      return {
        id: ownId({ termbase: base, number }),
        term,
        equivalent: english === '' ? null : { text: english, status: 'own' },
        field: 'own',
        subject: saidOf(content, 'subjectField').join(', '),
      };
    });
  }
}

const listedOf = ({ id, term, field, equivalents }: Entry): Listed => ({
  id,
  term,
  field,
  equivalent: equivalents[0] ?? null,
});
