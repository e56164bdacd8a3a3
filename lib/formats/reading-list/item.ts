import type { ReadingListItem } from '@/lib/model/reading-list';

/** What a file of addresses held. */
export interface ReadingListFile {
  items: ReadingListItem[];
  /** Rows without a web address, and files of an archive without any: number from 1, and what stood there. */
  skipped: { row: number; text: string }[];
}

/** A longer address is no page's, and our own backups would not take it back. In UTF-16 units. */
const LONGEST_ADDRESS = 8_000;

/** Seconds or milliseconds since 1970, or any date of four-digit years that `Date` reads, as ISO; null for anything else. */
function instant(text: string): string | null {
  const trimmed = text.trim();
  if (trimmed === '') return null;
  const number = /^\d{9,13}$/u.test(trimmed) ? Number(trimmed) * (trimmed.length > 11 ? 1 : 1000) : trimmed;
  const date = new Date(number);
  const iso = Number.isNaN(date.getTime()) ? '' : date.toISOString();
  return /^\d{4}-/u.test(iso) ? iso : null;
}

const tidy = (text: string) => text.normalize('NFC').replace(/\s+/gu, ' ').trim();

/** Collects rows; an address that comes again adds its tags. */
export class ReadingListBuilder {
  readonly #items = new Map<string, ReadingListItem>();
  readonly #skipped: ReadingListFile['skipped'] = [];
  #row = 0;

  add(fields: { url: string; title: string; addedAt: string; tags: readonly string[] }): void {
    const address = fields.url.trim();
    const href = /^https?:\/\//iu.test(address) ? (URL.parse(address)?.href ?? '') : '';
    if (href === '' || href.length > LONGEST_ADDRESS) {
      this.skip(fields.title || address);
      return;
    }
    this.#row++;
    const tags = fields.tags.map(tidy).filter(Boolean);
    const known = this.#items.get(href);
    const title = tidy(fields.title);
    this.#items.set(href, {
      url: href,
      // Lists of others put the address where they know no title.
      title: known?.title ?? (title === '' || title === address ? null : title),
      addedAt: known?.addedAt ?? instant(fields.addedAt),
      tags: [...new Set([...(known?.tags ?? []), ...tags])],
    });
  }

  /** A row, or a file of an archive, that holds no address. */
  skip(text: string): void {
    this.#row++;
    this.#skipped.push({ row: this.#row, text: text.slice(0, 200) });
  }

  file(): ReadingListFile {
    return { items: [...this.#items.values()], skipped: this.#skipped };
  }
}
