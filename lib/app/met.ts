import { type Flashcard, writeAnki } from '@/lib/formats/termbase/anki';
import type { Encounter } from '@/lib/library/encounters';
import type { Entry } from '@/lib/model/entry';
import type { Language } from '@/lib/model/ids';
import type { Parts } from './parts';

/** A term that was met, with its entry as it is now; `null` of one that is gone. */
export interface MetTerm extends Encounter {
  entry: Entry | null;
}

/** Terms that the reader looked up or starred, the newest first. */
export async function metTerms({ engine, encounters }: Pick<Parts, 'engine' | 'encounters'>): Promise<MetTerm[]> {
  const all = await encounters.list();
  return await Promise.all(all.map(async (one) => ({ ...one, entry: await engine.whole(one.id) })));
}

/** Terms that were met as flashcards for Anki: tagged by their field, starred ones so too. */
export function flashcards(terms: readonly MetTerm[], language: Language): string {
  return writeAnki(terms.map((met) => flashcardOf(met, language)));
}

function flashcardOf({ term, entry, sentence, title, url, starred }: MetTerm, language: Language): Flashcard {
  const field = entry?.own ? entry.own.subject : entry?.field;
  return {
    term: entry?.term ?? term,
    english: entry?.equivalents.map(({ text }) => text).join('; ') ?? '',
    explanation: entry?.explanation[language] ?? '',
    sentence,
    source: [title, url].filter(Boolean).join(' · '),
    tags: ['chu-giai', field ?? '', starred ? 'sao' : ''].filter(Boolean),
  };
}
