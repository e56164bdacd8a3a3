import { batch, signal } from '@preact/signals';
import { CHUNK } from '@/components/library/LibraryList';
import type { LibraryRow } from '@/components/library/Row';
import { type Failure, failureOf } from '@/lib/app/library/failures';
import { today } from '@/lib/app/library/files';
import { askedIn, type FacetCounts, type SearchHit, type TagCount } from '@/lib/app/library/kinds';
import type { OwnPage } from '@/lib/app/page';
import { type KeptHead, sourceOf } from '@/lib/model/kept';
import type { ReadingListItem } from '@/lib/model/reading-list';

/** What narrows the list besides the words of the query. */
export interface Filters {
  shelf: 'kept' | 'trash' | 'to-read';
  unread: boolean;
  favourite: boolean;
  thisMonth: boolean;
  province: string | null;
  tag: string | null;
}

export const NO_FILTERS: Filters = {
  shelf: 'kept',
  unread: false,
  favourite: false,
  thisMonth: false,
  province: null,
  tag: null,
};

/** Rows that are read at once; `total`: how many answer a search, of a list it says nothing. */
interface Chunk {
  rows: readonly LibraryRow[];
  total: number;
}

/** Pause in typing after which is searched, in ms. */
const PAUSE = 120;

/** The list as it is narrowed, of which only the rows near sight are held. */
export class ListModel {
  readonly query = signal('');
  readonly filters = signal<Filters>(NO_FILTERS);
  /** How many articles answer; null until the first answer. */
  readonly found = signal<number | null>(null);
  /** Rows by chunk, their provinces as slugs. */
  readonly chunks = signal<ReadonlyMap<number, readonly LibraryRow[]>>(new Map());
  readonly facets = signal<FacetCounts>({ articles: 0, unread: 0, favourite: 0, provinces: [] });
  readonly tags = signal<readonly TagCount[]>([]);
  readonly trashed = signal(0);
  readonly toRead = signal<readonly ReadingListItem[]>([]);
  readonly provinceNames = signal<Readonly<Record<string, string>>>({});
  readonly failure = signal<Failure | null>(null);
  readonly #own: OwnPage;
  #wanted: readonly number[] = [0];
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** Counts questions, so that an answer that was overtaken shows nothing. */
  #turn = 0;
  /** Chunks and count of the present turn, as far as they have been asked for. */
  readonly #read = new Map<number, Promise<Chunk>>();
  #total: Promise<number> | null = null;
  #refreshing: Promise<void> | null = null;
  #stale = false;

  constructor(own: OwnPage) {
    this.#own = own;
  }

  /** The typed words; the search follows when typing pauses. It looks through what is kept, whichever shelf was open. */
  type(text: string): void {
    this.query.value = text;
    if (this.filters.value.shelf !== 'kept') this.filters.value = { ...this.filters.value, shelf: 'kept' };
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#restart(), PAUSE);
  }

  filter(changes: Partial<Filters>): void {
    // Words find nothing on the other shelves, so none stand above them.
    if (changes.shelf !== undefined && changes.shelf !== 'kept') this.query.value = '';
    this.filters.value = { ...this.filters.value, ...changes };
    this.#restart();
  }

  /** Chunks came into sight or left it; those that left are forgotten. */
  want(chunks: readonly number[]): void {
    this.#wanted = chunks.length > 0 ? chunks : [0];
    if (this.#turn === 0) return;
    void this.#guard(() => this.#fill());
  }

  /** Something has changed: reads all that is shown again, once for many changes in a row, such as an import's. */
  refresh(): void {
    this.#stale = true;
    this.#refreshing ??= this.#guard(async () => {
      while (this.#stale) {
        this.#stale = false;
        // One after the other: the database would count before it reads what is waited for.
        await this.#renew();
        await this.#count();
      }
    }).finally(() => {
      this.#refreshing = null;
    });
  }

  /** Resolves when all that was asked for is shown. */
  async idle(): Promise<void> {
    await this.#refreshing;
  }

  /** Whether there is nothing at all, on no shelf. */
  get isEmpty(): boolean {
    const kept = this.facets.value.articles + this.trashed.value + this.toRead.value.length;
    return this.found.value === 0 && kept === 0 && this.query.value === '';
  }

  row(index: number): LibraryRow | null {
    const row = this.chunks.value.get(Math.floor(index / CHUNK))?.[index % CHUNK];
    return row ? { ...row, provinces: row.provinces.flatMap((slug) => this.provinceNames.value[slug] ?? []) } : null;
  }

  /** Ids of the rows between two places, as far as they have been read. */
  idsBetween(a: string, b: string): string[] {
    const ids = [...this.chunks.value].sort(([x], [y]) => x - y).flatMap(([, rows]) => rows.map(({ id }) => id));
    const [from, to] = [ids.indexOf(a), ids.indexOf(b)].sort((x, y) => x - y);
    return from === undefined || from < 0 || to === undefined ? [b] : ids.slice(from, to + 1);
  }

  /** What is asked for has changed: the answer to what was asked before is of no use. */
  #restart(): void {
    void this.#guard(() => this.#renew());
  }

  async #guard(work: () => Promise<void>): Promise<void> {
    try {
      await work();
    } catch (error) {
      this.failure.value = failureOf(error);
    }
  }

  /** Reads all that is wanted anew; what is shown stays until the answer is there. */
  async #renew(): Promise<void> {
    this.#turn++;
    this.#read.clear();
    this.#total = null;
    await this.#fill();
  }

  /**
   * Shows the chunks that are wanted, unless others are wanted by the time they have been read. All is asked at once: the
   * first rows wait for no count that waits for them.
   */
  async #fill(): Promise<void> {
    const turn = this.#turn;
    const wanted = this.#wanted;
    const chunks = wanted.map((chunk) => this.#chunk(chunk));
    this.#total ??= this.#searches
      ? (chunks[0] as Promise<Chunk>).then(({ total }) => total)
      : this.#own.library.count(this.#conditions);
    const [found, ...read] = await Promise.all([this.#total, ...chunks]);
    if (turn !== this.#turn || wanted !== this.#wanted) return;
    for (const chunk of this.#read.keys()) if (!wanted.includes(chunk)) this.#read.delete(chunk);
    batch(() => {
      this.chunks.value = new Map(wanted.map((chunk, i) => [chunk, read[i]?.rows ?? []]));
      this.found.value = found;
      this.failure.value = null;
    });
  }

  /** A chunk of the present turn, read once. */
  #chunk(chunk: number): Promise<Chunk> {
    const known = this.#read.get(chunk);
    if (known) return known;
    const asked = this.#ask(chunk * CHUNK);
    this.#read.set(chunk, asked);
    return asked;
  }

  /** Whether the index must be asked: the list itself knows neither words nor months. */
  get #searches(): boolean {
    return this.filters.value.shelf === 'kept' && (askedIn(this.query.value).anything || this.filters.value.thisMonth);
  }

  get #conditions() {
    const { shelf, unread, favourite, province, tag } = this.filters.value;
    return {
      ...(shelf === 'trash' && { trash: true }),
      ...(unread && { read: false }),
      ...(favourite && { favourite }),
      ...(province !== null && { province }),
      ...(tag !== null && { tag }),
    };
  }

  get #typedWithFilters(): string {
    const { thisMonth, province, tag } = this.filters.value;
    const filters = [
      ...(province === null ? [] : [`tỉnh:"${province}"`]),
      ...(tag === null ? [] : [`nhãn:"${tag}"`]),
      ...(thisMonth ? [`từ:${today().slice(0, 7)}`] : []),
    ];
    // What is being typed stays last: its last syllable may go on.
    return [...filters, this.query.value].join(' ');
  }

  async #ask(offset: number): Promise<Chunk> {
    const { library, engine } = this.#own;
    const { unread, favourite } = this.filters.value;
    const window = { offset, limit: CHUNK };
    // Without the glossary the words themselves are still found.
    const { total, hits } = this.#searches
      ? await library.search(this.#typedWithFilters, {
          ...window,
          unread,
          favourite,
          same: await engine.sameForms().catch(() => null),
        })
      : {
          total: 0,
          hits: (await library.list({ ...this.#conditions, ...window })).map((head) => ({ head, snippet: null })),
        };
    // Rows do not wait for the gazetteer: names come into their lines when it is loaded.
    void this.#name(hits.flatMap(({ head }) => head.provinces));
    return { total, rows: hits.map(({ head, snippet }) => rowOf(head, snippet)) };
  }

  async #name(slugs: readonly string[]): Promise<void> {
    const missing = slugs.filter((slug) => !(slug in this.provinceNames.value));
    if (missing.length === 0) return;
    const names = await this.#own.engine.provinceNames(missing).catch(() => ({}));
    this.provinceNames.value = { ...this.provinceNames.value, ...names };
  }

  async #count(): Promise<void> {
    const { library } = this.#own;
    const [facets, tags, trashed, toRead] = await Promise.all([
      library.facets(),
      library.tags(),
      library.count({ trash: true }),
      library.readingList(),
    ]);
    void this.#name(facets.provinces.map(({ province }) => province));
    batch(() => {
      this.facets.value = facets;
      this.tags.value = tags;
      this.trashed.value = trashed;
      this.toRead.value = toRead;
    });
  }
}

function rowOf(head: KeptHead, snippet: SearchHit['snippet']): LibraryRow {
  return {
    id: head.id,
    title: head.title,
    outlet: sourceOf(head),
    provinces: head.provinces,
    publishedAt: head.publishedAt,
    point: head.keyPoint,
    unread: !head.read,
    favourite: head.favourite,
    snippet: snippet && snippet.matches.length > 0 ? { ...snippet, own: snippet.span === null } : null,
  };
}
