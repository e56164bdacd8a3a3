import type { Extraction } from '@/lib/model/extraction';
import { PAGE_LIMITS, type TakenPage } from '@/lib/model/taken-page';
import type { PageResult } from '@/lib/page';
import { NO_ORIGINS, originsOf } from '@/lib/page/origins';
import { takeFlat } from '@/lib/page/take';
import { isTranslated } from '@/lib/page/take/dom';
import { pause } from './pause';
import { takeInTurns } from './take-in-turns';

export type { PageResult };

/** With what was read of it; `null` where there is nothing to read. */
type Noted<Notes> = { notes: Notes | null };

/** What changes when a page turns to another article without being loaded anew. */
const showing = (document: Document) => `${document.URL} ${document.title}`;

/**
 * Takes the page as it is now and has it read elsewhere; changes nothing in it. Where the page turns to another article
 * meanwhile, it is that one which is read.
 */
export async function readLivePage<Notes>(
  document: Document,
  extract: (page: TakenPage) => Promise<Extraction & Noted<Notes>>,
): Promise<PageResult & Noted<Notes>> {
  const read = async (again: boolean): Promise<PageResult & Noted<Notes>> => {
    const shown = showing(document);
    const taken = await takeInTurns(document, document.URL, pause);
    if (typeof taken === 'string') {
      const verdict = { article: false as const, outlet: null, why: taken };
      return { verdict, article: null, removals: [], notes: null, origins: NO_ORIGINS };
    }
    await pause();
    const first = await extract(taken.page);
    if (again && showing(document) !== shown) return await read(false);
    const flat = takeFlat(document, document.URL, first);
    const found = flat ? await extract(flat.page) : first;
    return { ...found, origins: originsOf(found, (flat ?? taken).textsOf) };
  };
  return await read(true);
}

/** The address at which the page's document came: pages turn to other stories without a load, and keep the head. */
export function loadedAt({ defaultView, URL }: Document): string {
  const [navigation] = defaultView?.performance.getEntriesByType('navigation') ?? [];
  return (navigation?.name ?? URL).slice(0, PAGE_LIMITS.address);
}

/** Whether what was read has been replaced by a translation: beside what browsers say, by the elements that they put in. */
export function hasBeenTranslated(document: Document): boolean {
  return isTranslated(document) || document.querySelector('font[_mstmutation], font > font') !== null;
}
