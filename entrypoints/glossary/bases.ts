import { signal } from '@preact/signals';
import { BUILT_IN, type BulkAction } from '@/components/termbases/model';
import type { OwnPage } from '@/lib/app/page';
import {
  type Change,
  compileTermbase,
  formOf,
  type OwnConcept,
  type Progress,
  saidOf,
  type TermbaseHead,
  TermbaseSearch,
  withSaid,
  withStatus,
} from '@/lib/app/termbases';
import type { Entry, EntryHead } from '@/lib/model/entry';
import { EMPTY_FORM, type OwnTerm, ownId, ownTermOf, STATUSES, type TermForm } from '@/lib/model/own-term';
import type { Concept } from '@/lib/model/termbase';

/** Rows that are asked for at once. */
const ROWS = 100;
/** How long an edit may be followed by another before the termbase is compiled, in ms. */
const PAUSE = 800;

/** An entry as the table lists it; of one's own, which has no field, the subject, and how it may be used. */
export interface Listed extends Pick<EntryHead, 'id' | 'term' | 'equivalent' | 'field'> {
  subject?: string;
  usage?: string;
}

/** What a reader does with all that are picked. */
export type PickedAction = Exclude<BulkAction, { type: 'pick-all' | 'pick-none' }>;

/** The glossaries of the page: which is open, what it lists, what is written into it. */
export class Bases {
  readonly own = signal<TermbaseHead[]>([]);
  readonly current = signal<string>(BUILT_IN);
  readonly query = signal('');
  /** `null` while they are looked for. */
  readonly listed = signal<Listed[] | null>(null);
  readonly more = signal(false);
  /** Numbers of the entries that are picked. */
  readonly picked = signal<ReadonlySet<number>>(new Set());
  /** The form that is open; `number` is `null` of a new entry. */
  readonly editing = signal<{ number: number | null; form: TermForm } | null>(null);
  readonly builtIn = signal<Entry[]>([]);
  readonly #page: OwnPage;
  readonly #search: TermbaseSearch;
  #shown = ROWS;
  /** Termbases that have changed since they were compiled. */
  readonly #stale = new Set<string>();
  #pause: ReturnType<typeof setTimeout> | undefined;

  constructor(page: OwnPage) {
    this.#page = page;
    this.#search = new TermbaseSearch(page.termbases);
  }

  async start(): Promise<void> {
    this.builtIn.value = await this.#page.engine.entries();
    await this.list();
    await this.#page.termbases.purge();
    await this.refresh();
    const [first] = this.own.value;
    // Whoever was faster than that stays where they are.
    const untouched = this.current.value === BUILT_IN && this.query.value === '' && this.editing.value === null;
    if (first && untouched) await this.open(first.id);
  }

  /** Compiles what a page that was closed too early left behind. */
  async compile(): Promise<void> {
    for (const { id } of this.own.value) await compileTermbase(id);
  }

  async open(base: string): Promise<void> {
    this.current.value = base;
    this.editing.value = null;
    this.picked.value = new Set();
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

  /** Takes in what other pages of ours change; gives what ends that. */
  follow(): () => void {
    const revision = (heads: TermbaseHead[]) => heads.find(({ id }) => id === this.current.value)?.revision;
    return this.#page.termbases.follow((heads) => {
      const isStale = revision(heads) !== revision(this.own.value);
      this.own.value = heads;
      if (isStale) void this.list().catch(() => {});
    });
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

  /** Writes what the form says; `null` where none is open. */
  async save(form: TermForm): Promise<Change[] | null> {
    const { value: editing } = this.editing;
    if (!editing) return null;
    const change = await this.#page.termbases.write(this.current.value, editing.number, form);
    this.editing.value = null;
    await this.changed([change]);
    return [change];
  }

  /** Picks entries, or no longer. */
  pick(numbers: readonly number[], on: boolean): void {
    const next = new Set(this.picked.value);
    for (const number of numbers) {
      if (on) next.add(number);
      else next.delete(number);
    }
    this.picked.value = next;
  }

  async pickAll(): Promise<void> {
    this.picked.value = new Set(await this.#page.termbases.numbers(this.current.value));
  }

  /** Does something with entries of the open termbase. */
  async act(
    action: PickedAction,
    numbers: readonly number[] = [...this.picked.value],
    work: Progress = {},
  ): Promise<Change[]> {
    const changes = await this.#act(action, numbers, work);
    this.editing.value = null;
    this.picked.value = new Set();
    await this.changed(changes);
    return changes;
  }

  async takeBack(changes: readonly Change[], work: Progress): Promise<void> {
    await this.#page.termbases.takeBack(changes, work);
    this.editing.value = null;
    this.picked.value = new Set();
    await this.changed(changes);
  }

  /** Entries of termbases have changed: they are listed anew, and compiled when the reader pauses. */
  async changed(changes: readonly Change[]): Promise<void> {
    for (const { termbase } of changes) this.#stale.add(termbase);
    await this.refresh();
    clearTimeout(this.#pause);
    this.#pause = setTimeout(() => void this.#compile(), PAUSE);
  }

  async #compile(): Promise<void> {
    const stale = [...this.#stale];
    this.#stale.clear();
    for (const base of stale) await compileTermbase(base);
    await this.refresh();
  }

  async #act(action: PickedAction, numbers: readonly number[], work: Progress): Promise<Change[]> {
    const { termbases } = this.#page;
    const base = this.current.value;
    const edit = async (change: (concept: Concept) => Concept) => [await termbases.edit(base, numbers, change, work)];
    switch (action.type) {
      case 'subject':
        return edit((concept) => withSaid(concept, 'subject', action.subject));
      case 'level':
        return edit((concept) => withSaid(concept, 'level', action.level));
      case 'status':
        return edit((concept) => withStatus(concept, action.status));
      case 'usage':
        return edit((concept) => withSaid(concept, 'usage', action.usage));
      case 'merge':
        return [await termbases.merge(base, numbers, work)];
      case 'delete':
        return [await termbases.delete(base, numbers, work)];
      case 'copy':
      case 'move':
        return await termbases.transfer(base, numbers, action.to, action.type === 'move', work);
    }
  }

  async #find(base: string, typed: string, limit: number): Promise<Listed[]> {
    if (base === BUILT_IN) {
      if (typed === '') return this.builtIn.value.slice(0, limit).map(listedOf);
      const heads = await this.#page.engine.lookUp(typed, limit);
      return heads.filter(({ id }) => ownTermOf(id) === null);
    }
    const { termbases } = this.#page;
    if (typed === '') return (await termbases.entries(base, { limit })).map(ownListed);
    const heads = await this.#search.find(base, typed, limit);
    const numbers = heads.flatMap(({ id }) => ownTermOf(id)?.number ?? []);
    return (await termbases.some(base, numbers)).map(ownListed);
  }
}

function ownListed({ content, ...place }: OwnConcept): Listed {
  const { term, equivalents, usage } = formOf(content);
  const [first] = equivalents;
  const status = STATUSES.find((one) => one === first?.status) ?? 'own';
  return {
    id: ownId(place),
    term,
    equivalent: first ? { text: equivalents.map(({ text }) => text).join('; '), status } : null,
    field: 'own',
    subject: saidOf(content, 'subjectField').join(', '),
    usage,
  };
}

const listedOf = ({ id, term, field, equivalents }: Entry): Listed => ({
  id,
  term,
  field,
  equivalent: equivalents[0] ?? null,
});
