import type { Article } from './article';
import type { EntryHead } from './entry';
import type { OutletId, ProvinceSlug } from './ids';
import type { Mark, StandingMark } from './mark';

/**
 * Revision of a record, a hybrid logical clock: `time` in milliseconds since 1970, `counter` orders what was written in
 * the same millisecond, `device` parts equal ones. Stamps of one device only ever grow.
 */
export interface Stamp {
  time: number;
  counter: number;
  device: string;
}

/** Which comes later: negative when `a` is older than `b`. */
export function compareStamps(a: Stamp, b: Stamp): number {
  return a.time - b.time || a.counter - b.counter || (a.device < b.device ? -1 : Number(a.device > b.device));
}

/**
 * A kept article without its text: what the list shows, and what the reader made of it. Instants are ISO 8601 in UTC
 * with milliseconds, so that they sort as text.
 */
export interface ArticleRecord {
  id: string;
  stamp: Stamp;
  shelf: 'kept' | 'trash';
  /** Canonical address of the newest version. */
  url: string;
  title: string;
  outlet: OutletId | null;
  siteName: string | null;
  /** As the page states it, see `Article`. */
  publishedAt: string | null;
  /** When the newest version was kept. */
  savedAt: string;
  /** Null unless in the trash. */
  trashedAt: string | null;
  /** Number of the newest version; versions count from 1. */
  version: number;
  /** From the latest reading: the provinces the story is about, weightiest first, and its first key point. */
  provinces: ProvinceSlug[];
  keyPoint: string | null;
  favourite: boolean;
  read: boolean;
  /** As typed, NFC, in order of adding. */
  tags: string[];
  note: string | null;
}

/** Whose article it is, as the page says, or else by its address. */
export function sourceOf({ siteName, outlet, url }: Pick<ArticleRecord, 'siteName' | 'outlet' | 'url'>): string {
  return siteName ?? outlet ?? URL.parse(url)?.hostname ?? '';
}

/** One state of a page, never changed once written. */
export interface VersionRecord {
  article: string;
  version: number;
  /** SHA-256 (hex) of what a reader can see, see `contentHash`. */
  hash: string;
  savedAt: string;
  stamp: Stamp;
  content: Article;
}

/** A mark as the library holds it. */
export interface MarkRecord extends Mark {
  stamp: Stamp;
}

/** What is left of a record that was deleted for good, so that a copy elsewhere does not bring it back. */
export interface TombstoneRecord {
  table: 'articles' | 'marks';
  id: string;
  stamp: Stamp;
}

/** A kept article as the list shows it. */
export type KeptHead = Omit<ArticleRecord, 'stamp' | 'shelf'>;

/** A picture of a kept article: a JPEG, no side longer than 1,280 pixels. */
export interface KeptPicture {
  /** The address under which it stands in the article's text. */
  src: string;
  /** SHA-256 (hex) of its bytes. */
  hash: string;
  bytes: Uint8Array<ArrayBuffer>;
  width: number;
  height: number;
}

/** A kept article in its newest version with its marks in reading order, orphans last, for formats that take it along. */
export interface KeptItem {
  head: KeptHead;
  article: Article;
  marks: StandingMark[];
  /** Its kept pictures. */
  pictures?: KeptPicture[];
  /** The terms explained in it, where they are to go with it. */
  terms?: EntryHead[];
}
