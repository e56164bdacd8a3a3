import { absolute } from '../address';
import { endOf } from '../snapshot/snapshot';
import { LABEL } from '../text';
import type { Context } from './context';

// Addresses are lower-cased before: an expression that ignores case takes ten times as long to compile.
const PARAMETERS = new Set(['page', 'paged', 'p', 'trang', 'pg']);
const ENDING = /\.[a-z]{2,5}$/;
const NUMBERED = /^(.+?)[-_/.](?:page|trang|p)[-_/]?(\d{1,2})$/;
const BARE = /^(.+?)[-_/](\d{1,2})$/;

/** What an address says of a page: its article, and its number among the article's pages. */
interface Page {
  article: string;
  /** The host and path that all pages of the article share. */
  stem: string;
  number: number;
}

function pageOf(address: string, bare: boolean): Page | null {
  const url = URL.parse(address.toLowerCase());
  if (!url) return null;
  let number = 1;
  // "?p=12" at a front page names a story.
  const ownsP = url.pathname.length > 1 && !url.pathname.endsWith('.php');
  for (const [name, value] of [...url.searchParams]) {
    if (!PARAMETERS.has(name) || !/^\d{1,2}$/.test(value) || (name === 'p' && !ownsP)) continue;
    number = Number(value);
    url.searchParams.delete(name);
  }
  const path = url.pathname.replace(/\/$/, '');
  const ending = ENDING.exec(path)?.[0] ?? '';
  const stem = path.slice(0, path.length - ending.length);
  const found = NUMBERED.exec(stem) ?? (bare ? BARE.exec(stem) : null);
  if (found) number = Number(found[2]);
  const shared = url.hostname + (found?.[1] ?? stem);
  return { article: shared + ending + url.search, stem: shared, number };
}

/** Whether `next` is the address of the page that follows `own` in the same article. */
export function isNextPage(own: string, next: string): boolean {
  const page = pageOf(own, false);
  if (!page || !next.toLowerCase().includes(page.stem)) return false;
  return [false, true].some((bare) => {
    const following = pageOf(next, bare);
    return page.article === following?.article && following.number === page.number + 1;
  });
}

/** A link with more nodes than these is no page number. */
const PARTS = 8;

/** Whether a link behind the text leads to the article's next page; lists of comments and stories have pages too. */
export function hasNextPage({ snapshot, clutter, region, url, base }: Context): boolean {
  const lists = [...clutter.rules].filter(([at, rule]) => at >= region.from && /related|comments|card/.test(rule));
  const limit = Math.min(endOf(snapshot, region.column), ...lists.map(([at]) => at));
  for (let i = region.from; i < limit; i++) {
    const end = endOf(snapshot, i);
    if (snapshot.tag[i] !== 'a' || end - i > PARTS) continue;
    const label = snapshot.text.slice(i, end).join('').trim();
    const address = label && label.length <= LABEL ? absolute(snapshot.attributes[i]?.href, base) : null;
    if (address && isNextPage(url, address)) return true;
  }
  return false;
}
