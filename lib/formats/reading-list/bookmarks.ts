import { withoutReferences } from '@/lib/text/references';
import { FormatError } from '../format-error';
import { ReadingListBuilder, type ReadingListFile } from './item';

function attribute(tag: string, name: string): string {
  const found = new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)'|([^\\s>]+))`, 'iu').exec(tag);
  return withoutReferences(found?.[1] ?? found?.[2] ?? found?.[3] ?? '');
}

/**
 * What a file of bookmarks is made of: a folder's heading, a link, the end of a folder. None goes beyond the next `<`, or a
 * hostile file of open tags would take for ever; icons inside a tag make some a hundred kilobytes long.
 */
const PART = /<h3\b[^<>]*>([^<]*)<\/h3>|<a\b([^<>]*)>([^<]*)<\/a>|<\/dl>/giu;
/** Folders that every browser has, and that say nothing. */
const ROOTS =
  /^(?:(?:other |mobile )?bookmarks(?: bar| menu| toolbar)?|(?:other )?favou?rites(?: bar)?|reading list|(?:thanh |trình đơn )?dấu trang(?: khác| di động)?|(?:thanh )?(?:mục )?yêu thích|danh sách đọc)$/iu;
/** The Netscape bookmark file, and Pocket's page, which has links with its own names of attributes. */
const KNOWN = /<!doctype netscape-bookmark-file|<title>\s*pocket export/iu;

/**
 * Bookmarks as browsers export them (the Netscape bookmark file), or the page that Pocket exported. It is no well-formed
 * HTML, and is read by its three kinds of tags; folders become tags.
 */
export function readBookmarks(text: string): ReadingListFile {
  if (!KNOWN.test(text.slice(0, 1000))) throw new FormatError('other-format');
  const list = new ReadingListBuilder();
  const folders: string[] = [];
  for (const [part, heading, attributes, title] of text.matchAll(PART)) {
    if (heading !== undefined) folders.push(withoutReferences(heading));
    else if (attributes === undefined) folders.pop();
    else {
      const own = attribute(` ${attributes}`, 'tags').split(',');
      list.add({
        url: attribute(part, 'href'),
        title: withoutReferences(title ?? ''),
        addedAt: attribute(part, 'add_date') || attribute(part, 'time_added'),
        tags: [...folders.filter((folder) => !ROOTS.test(folder.trim())), ...own],
      });
    }
  }
  return list.file();
}
