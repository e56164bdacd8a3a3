import type { Entry } from '@/lib/model/entry';
import { foldKey } from '@/lib/text/fold';
import { PLACE } from './form';

/** A term together with the place it names, as the page has it, and its English. */
export interface ComposedForm {
  vi: string;
  en: string;
}

/**
 * The composed form of what the text says, by the entry's patterns: "UBND tỉnh Lai Châu", "People's Committee of Lai
 * Châu Province". `null` where the text takes no name or no pattern fits.
 */
export function compose(entry: Entry, text: string): ComposedForm | null {
  const words = text.trim().split(/\s+/u);
  for (const { vi, en } of entry.patterns) {
    const head = foldKey(vi.replace(PLACE, ''));
    for (let cut = words.length - 1; cut > 0; cut--) {
      if (foldKey(words.slice(0, cut).join(' ')) !== head) continue;
      const place = words.slice(cut).join(' ');
      return { vi: text.trim(), en: en.replace(PLACE, place) };
    }
  }
  return null;
}
