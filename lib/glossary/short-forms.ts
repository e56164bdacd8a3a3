import type { Entry, Variant } from '@/lib/model/entry';
import { bareSyllable, foldSyllable, isSyllable } from '@/lib/text/syllable';
import { syllables } from '@/lib/text/tokens';
import { isAbbreviation } from './form';

/**
 * A term and what it is shortened to, or, of a term that is short itself, what it is short for: forms that say the same
 * wherever they stand. Empty where there are no two.
 */
export function shortForms({ term, variants, near }: Entry): string[] {
  if (near) return [];
  const wanted = isAbbreviation(term) ? 'full' : 'abbreviation';
  const forms = variants.filter((form) => form.kind === wanted && isUnambiguous(form)).map(({ text }) => text);
  const whole = forms.filter((text) => wanted === 'full' || shortens(text, term));
  return whole.length > 0 ? [term, ...whole] : [];
}

/**
 * Whether a form means its entry wherever it is found: its neighbours need not decide that, and it is more than capitals
 * that tell it from a word, as "TƯ" is in every "đầu tư".
 */
export function isUnambiguous({ text, near }: Variant): boolean {
  return !near && !(isAbbreviation(text) && isSyllable(bareSyllable(foldSyllable(text))));
}

/** Whether an abbreviation says no more than its term: "chủ tịch UBND xã" is one chairman of many. */
function shortens(abbreviation: string, term: string): boolean {
  const words = syllables(term);
  const plain = abbreviation.split(/\s+/u).filter((word) => !isAbbreviation(word));
  return plain.flatMap(syllables).every((syllable) => words.includes(syllable));
}
