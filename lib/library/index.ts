import type { Article } from '@/lib/model/article';
import type { BackupRow } from '@/lib/model/backup';
import type { BlockChange } from '@/lib/model/change';
import type { KeptHead, KeptItem, KeptPicture } from '@/lib/model/kept';
import type { Mark } from '@/lib/model/mark';
import type { Reading } from '@/lib/model/reading';
import type { ReadingListItem } from '@/lib/model/reading-list';
import type { Addresses } from './address';
import {
  type ArticleState,
  findArticle,
  hasChanged,
  type Kept,
  type KeptArticle,
  keepArticle,
  openArticle,
  updateArticle,
} from './articles';
import { type Change, Changes } from './changes';
import { type CheckReport, checkLibrary } from './check';
import { compareVersions } from './compare';
import { LibraryDatabase } from './database';
import { LibraryError } from './errors';
import { countArticles, type ListQuery, listArticles } from './list';
import { changeMark, markById, marksOf, type NewMark, type PlacedMark, putMark, removeMark } from './marks';
import { lackingPictures, type NewPicture, pictureBytes, picturesOf, putPictures, restorePicture } from './pictures';
import { addToReadingList, readingList, removeFromReadingList } from './reading-list';
import { type Concordance, type ConcordanceSort, concordance } from './search/concordance';
import { type FacetCounts, facetCounts } from './search/facets';
import { mergeStep } from './search/merge';
import { IndexReader } from './search/reader';
import { type SearchAnswer, type SearchWindow, searchArticles } from './search/search';
import { backupMade, type Statistics, statistics } from './statistics';
import { randomId, type Store, withDatabase } from './store';
import { pinTag, retag, type TagCount, tagCounts } from './tags';
import { exportRows, itemsOf, type RestoreRow, restoreRows } from './transfer';
import { deleteArticles, emptyTrash, restoreArticles, trashArticles } from './trash';
import { versionHeads } from './versions';

export type { LibraryFailure } from './errors';
export { MAX_PICTURES } from './pictures';
export { askedIn } from './search/query';
export type { SearchHit } from './search/search';
export type { Change, Concordance, FacetCounts, KeptArticle, NewPicture, PlacedMark, RestoreRow, Statistics, TagCount };
export { LibraryError };

export interface LibraryOptions {
  /** Name of the database, `chu-giai` unless a test has its own. */
  name?: string;
  now?: () => Date;
  /** Source of ids. */
  random?: () => string;
  /** Called after every change that is made through this object, as `subscribe` is after those of all contexts. */
  onOwnChange?: (change: Change) => unknown;
}

/**
 * Everything the reader keeps, in IndexedDB. Opens itself at the first call. Every method rejects with a
 * `LibraryError`; what a writing method has answered is on the disk.
 *
 * All methods are `async` functions that await Dexie inside: Dexie's own promises, returned from a message listener,
 * would answer before the save.
 */
export class Library {
  readonly #store: Store & { db: LibraryDatabase };
  readonly #changes: Changes;
  readonly #index: IndexReader;

  constructor(options: LibraryOptions = {}) {
    const name = options.name ?? 'chu-giai';
    this.#store = {
      db: new LibraryDatabase(name),
      now: options.now ?? (() => new Date()),
      random: options.random ?? randomId,
    };
    this.#changes = new Changes(name, options.onOwnChange);
    this.#index = new IndexReader(this.#store.db);
  }

  /** Keeps an article, with what lists show of its reading; the same text again adds nothing. */
  async keep(article: Article, reading?: Reading): Promise<Kept> {
    const kept = await this.#run((store) => keepArticle(store, article, reading));
    this.#announce([kept.id]);
    return kept;
  }

  /**
   * Keeps pictures of a version of an article, apart from its text: their loss takes nothing with it. Gives how many
   * were kept.
   */
  async keepPictures(id: string, version: number, pictures: readonly NewPicture[]): Promise<number> {
    const kept = await this.#run((store) => putPictures(store, id, version, pictures));
    if (kept > 0) this.#announce([id]);
    return kept;
  }

  /** Pictures of a version. */
  async pictures(id: string, version: number): Promise<KeptPicture[]> {
    return this.#run((store) => picturesOf(store, id, version));
  }

  /** Heads, newest first. */
  async list(query: ListQuery = {}): Promise<KeptHead[]> {
    return this.#run((store) => listArticles(store, query));
  }

  async count(query: ListQuery = {}): Promise<number> {
    return this.#run((store) => countArticles(store, query));
  }

  /** How many kept articles are of each kind. */
  async facets(): Promise<FacetCounts> {
    return this.#run(facetCounts);
  }

  /** Tags in use: pinned ones first, then the most used. */
  async tags(): Promise<TagCount[]> {
    return this.#run(tagCounts);
  }

  /** Pins a tag, so that it stands first, or lets it go. */
  async pinTag(tag: string, pinned: boolean): Promise<void> {
    await this.#run((store) => pinTag(store, tag, pinned));
    this.#announce([]);
  }

  /** Adds and takes off tags of many articles at once. */
  async retag(ids: string[], { add = [], remove = [] }: { add?: string[]; remove?: string[] }): Promise<void> {
    await this.#run((store) => retag(store, ids, add, remove));
    this.#announce(ids);
  }

  /** An article with its text, in its newest version unless one is named. */
  async open(id: string, version?: number): Promise<KeptArticle | null> {
    return this.#run((store) => openArticle(store, id, version));
  }

  /** Versions of an article, oldest first. */
  async versions(id: string): Promise<{ version: number; savedAt: string }[]> {
    const heads = await this.#run((store) => versionHeads(store, id));
    return heads.map(({ version, savedAt }) => ({ version, savedAt }));
  }

  /** What changed from one version to another, block by block; null where one of them is not there. */
  async changes(id: string, before: number, after: number): Promise<BlockChange[] | null> {
    const [old, young] = [await this.open(id, before), await this.open(id, after)];
    return old && young && compareVersions(old.article, young.article);
  }

  /** The kept article behind the addresses that a page shows, in any of their forms; null for one in the trash. */
  async find(shown: Addresses): Promise<KeptHead | null> {
    return this.#run((store) => findArticle(store, shown));
  }

  /** Whether an article, as its page shows it now, says something else than the newest version that is kept. */
  async hasChanged(id: string, shown: Article): Promise<boolean> {
    return this.#run((store) => hasChanged(store, id, shown));
  }

  /** Sets favourite, read, tags, note; false where the article is not there. */
  async update(id: string, state: ArticleState): Promise<boolean> {
    const done = await this.#run((store) => updateArticle(store, id, state));
    if (done) this.#announce([id]);
    return done;
  }

  /** Puts articles into the trash; gives those that were not there already, for undo. */
  async trash(ids: string | string[]): Promise<string[]> {
    return this.#moved(await this.#run((store) => trashArticles(store, [ids].flat())));
  }

  /** Takes articles out of the trash. */
  async restore(ids: string | string[]): Promise<string[]> {
    return this.#moved(await this.#run((store) => restoreArticles(store, [ids].flat())));
  }

  /** Deletes articles of the trash for good; gives the ids that went. */
  async delete(ids: string[]): Promise<string[]> {
    return this.#moved(await this.#run((store) => deleteArticles(store, ids)));
  }

  /** Deletes for good what was trashed before a date; without one, what has lain there for 30 days. */
  async emptyTrash(before?: Date): Promise<string[]> {
    return this.#moved(await this.#run((store) => emptyTrash(store, before)));
  }

  /**
   * Marks of an article in reading order; orphans last, without an anchor. Found again in its newest version, or in
   * `shown`, the state in which its page is now.
   */
  async marks(article: string, shown?: Article): Promise<PlacedMark[]> {
    return this.#run((store) => marksOf(store, article, shown));
  }

  /** One mark; null where there is none. */
  async markById(id: string): Promise<Mark | null> {
    return this.#run((store) => markById(store, id));
  }

  /** Marks a place in an article; null where the article is not there. */
  async mark(article: string, given: NewMark): Promise<Mark | null> {
    // The id is made here, so that a save that has to be done once more does not mark twice.
    const mark = { ...given, id: this.#store.random(), article, createdAt: this.#store.now().toISOString() };
    return (await this.putMark(mark)) ? mark : null;
  }

  /** Changes colour or note of a mark; null where it is not there. */
  async changeMark(id: string, change: Partial<Pick<Mark, 'colour' | 'note'>>): Promise<Mark | null> {
    const mark = await this.#run((store) => changeMark(store, id, change));
    if (mark) this.#announce([mark.article]);
    return mark;
  }

  /** Writes a mark whole, as the undo of `removeMark` does. */
  async putMark(mark: Mark): Promise<boolean> {
    const done = await this.#run((store) => putMark(store, mark));
    if (done) this.#announce([mark.article]);
    return done;
  }

  /** Takes a mark away and gives it, for undo. */
  async removeMark(id: string): Promise<Mark | null> {
    const mark = await this.#run((store) => removeMark(store, id));
    if (mark) this.#announce([mark.article]);
    return mark;
  }

  /**
   * Full-text search as one types: words, "phrases", `tỉnh:`, `báo:`, `nhãn:`, `từ:`, `đến:`, `-word`. Unmarked words
   * find every accent, marked ones their own.
   */
  async search(query: string, window: SearchWindow = {}): Promise<SearchAnswer> {
    return this.#run((store) => searchArticles(store, this.#index, query, window));
  }

  /** Every use of a phrase, or of the forms of a term, in context: the translator's table. */
  async concordance(forms: readonly string[], sort: ConcordanceSort = 'right'): Promise<Concordance> {
    return this.#run((store) => concordance(store, this.#index, forms, sort));
  }

  /**
   * Merges the index' small parts until `signal` says stop; for a page, under a lock that all contexts share
   * (`navigator.locks`). Can be cut anywhere.
   */
  async mergeIndex(signal?: AbortSignal): Promise<void> {
    while (!signal?.aborted && (await this.#run(mergeStep)));
  }

  /** Articles with their marks, for formats; those that are not there are left out. */
  async items(ids: string[], { pictures = false } = {}): Promise<KeptItem[]> {
    return this.#run((store) => itemsOf(store, ids, pictures));
  }

  /** Everything kept, trash included, row by row, for a backup. */
  async *backup(): AsyncGenerator<BackupRow> {
    let after: string | null = null;
    do {
      const step: Awaited<ReturnType<typeof exportRows>> = await this.#run((store) => exportRows(store, after));
      yield* step.rows;
      after = step.next;
    } while (after !== null);
  }

  /**
   * Brings in rows of a backup and says what became of each; a `dryRun` says what would. What is here and newer stays,
   * nothing is deleted, and the same rows again change nothing. Can be cut anywhere.
   */
  async restoreBackup(rows: BackupRow[], { dryRun = false } = {}): Promise<RestoreRow[]> {
    const outcomes = await this.#run((store) => restoreRows(store, rows, dryRun));
    if (!dryRun && outcomes.some(({ outcome }) => outcome !== 'same')) this.#announce([]);
    return outcomes;
  }

  /** A picture by its hash, for a backup; null where it is lost. */
  async picture(hash: string): Promise<Uint8Array<ArrayBuffer> | null> {
    return this.#run((store) => pictureBytes(store, hash));
  }

  /** Those of some pictures, by their hashes, that are not here. */
  async lackingPictures(hashes: readonly string[]): Promise<string[]> {
    return this.#run((store) => lackingPictures(store, hashes));
  }

  /**
   * Puts a picture where articles of a restored backup have a place for it. False where none has, or it is not what its
   * hash says.
   */
  async restorePicture(picture: Omit<KeptPicture, 'src'>): Promise<boolean> {
    return this.#run((store) => restorePicture(store, picture));
  }

  /** Pages to be read, the latest first. */
  async readingList(): Promise<ReadingListItem[]> {
    return this.#run(readingList);
  }

  /** Adds pages that are neither kept nor there already; gives how many were added, or would be by a `dryRun`. */
  async addToReadingList(items: readonly ReadingListItem[], { dryRun = false } = {}): Promise<number> {
    const added = await this.#run((store) => addToReadingList(store, items, dryRun));
    if (added > 0 && !dryRun) this.#changes.announce({ kind: 'reading-list', articles: [] });
    return added;
  }

  /** Takes a page off the list and gives it, for undo. */
  async removeFromReadingList(url: string): Promise<ReadingListItem | null> {
    const item = await this.#run((store) => removeFromReadingList(store, url));
    if (item) this.#changes.announce({ kind: 'reading-list', articles: [] });
    return item;
  }

  /** How much is kept, and how it stands with backups. */
  async statistics(): Promise<Statistics> {
    return this.#run(statistics);
  }

  /** Remembers that a backup has been written to a file; what is kept after it was begun may not be in it. */
  async backupMade(begun: Date): Promise<void> {
    await this.#run((store) => backupMade(store, begun));
  }

  /**
   * Looks at every record. With `repair` it also mends what can be: an article whose newest text is lost goes back to the
   * one before, addresses that lead nowhere go, the index is made anew.
   */
  async check({ repair = false } = {}): Promise<CheckReport> {
    const report = await this.#run((store) => checkLibrary(store, repair));
    if (repair) this.#announce([]);
    return report;
  }

  /** Calls `listener` after every change, made here or in another context. Returns the way to stop. */
  subscribe(listener: (change: Change) => void): () => void {
    return this.#changes.subscribe(listener);
  }

  /** Lets go of the database; the next call opens it again. */
  close(): void {
    this.#changes.close();
    this.#store.db.close({ disableAutoOpen: false });
  }

  async #run<T>(work: (store: Store) => Promise<T>): Promise<T> {
    return withDatabase(this.#store.db, () => work(this.#store));
  }

  #announce(articles: string[]): void {
    this.#changes.announce({ kind: 'articles', articles });
  }

  #moved(ids: string[]): string[] {
    if (ids.length > 0) this.#announce(ids);
    return ids;
  }
}
