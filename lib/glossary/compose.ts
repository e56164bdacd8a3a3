import type { Entry } from '@/lib/model/entry';
import { foldKey } from '@/lib/text/fold';
import { PLACE } from './form';

/** A term together with the place it names, as the page has it, and its English. */
export interface ComposedForm {
  vi: string;
  en: string;
}

/** Kinds of units and their English, as the patterns of the glossary write it. */
const UNITS: readonly [vi: string, en: string][] = [
  ['tỉnh', 'Province'],
  ['thành phố', 'City'],
  ['huyện', 'District'],
  ['quận', 'District'],
  ['thị xã', 'Town'],
  ['xã', 'Commune'],
  ['phường', 'Ward'],
  ['thị trấn', 'Township'],
  ['đặc khu', 'Special Zone'],
];

/** "TP", "TP." and "Tp." before a name, and the one city whose name is shortened with it. */
const SHORT_CITY = /\b(?:TP|Tp)[.\s]*(?=\p{Lu})/gu;
const SAIGON = /\bTP[.\s]*HCM\b/giu;

/**
 * The composed form of what the text says, by the entry's patterns: "UBND tỉnh Lai Châu", "People's Committee of Lai
 * Châu Province". A pattern for one kind of unit serves for the others where its English names the kind. `null` where
 * the text takes no name or no pattern fits.
 */
export function compose(entry: Entry, text: string): ComposedForm | null {
  const written = text.normalize('NFC').replace(SAIGON, 'thành phố Hồ Chí Minh').replace(SHORT_CITY, 'thành phố ');
  const words = written.trim().split(/\s+/u);
  const patterns = entry.patterns.map(({ vi, en }) => ({ head: foldKey(vi.replace(PLACE, '')), en }));
  for (const { head, en } of [...patterns, ...patterns.flatMap(forOtherUnits)]) {
    for (let cut = words.length - 1; cut > 0; cut--) {
      if (foldKey(words.slice(0, cut).join(' ')) !== head) continue;
      return { vi: text.trim(), en: en.replace(PLACE, () => words.slice(cut).join(' ')) };
    }
  }
  return null;
}

function forOtherUnits({ head, en }: { head: string; en: string }): { head: string; en: string }[] {
  const unit = UNITS.find(([vi, english]) => head.endsWith(` ${foldKey(vi)}`) && en.includes(english));
  if (!unit) return [];
  const stem = head.slice(0, -foldKey(unit[0]).length);
  return UNITS.map(([vi, english]) => ({ head: stem + foldKey(vi), en: en.replace(unit[1], english) }));
}
