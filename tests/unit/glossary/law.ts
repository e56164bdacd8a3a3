import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { syllables } from '@/lib/text/tokens';

/** The collection of law texts beside the project. */
const LAW = '../shared/law';
export const HAS_LAW = existsSync(join(LAW, 'laws_index.json'));

interface Law {
  number: string;
  name: string;
  articles: { n: string; title: string; text: string }[];
}

const read = <T>(file: string): T => JSON.parse(readFileSync(join(LAW, file), 'utf8')) as T;
const files = new Map<string, string[]>();
if (HAS_LAW) {
  for (const { number, file } of read<{ number: string; file: string }[]>('laws_index.json')) {
    const key = number.toUpperCase();
    files.set(key, [...(files.get(key) ?? []), file]);
  }
}
const laws = new Map<string, Law>();

function lawIn(file: string): Law {
  const law = laws.get(file) ?? read<Law>(file);
  laws.set(file, law);
  return law;
}

/** Whether any text of a document is at hand. */
export const hasDocument = (number: string) => files.has(number.toUpperCase());

/**
 * Folded syllables of an article in each version at hand, with the document's name before it: an article of the Law on
 * Civil Defence that says "the force" speaks of civil defence's.
 */
export function articleVersions(number: string, article: string): { syllables: string[]; name: string[] }[] {
  return (files.get(number.toUpperCase()) ?? []).flatMap((file) => {
    const law = lawIn(file);
    return law.articles
      .filter(({ n }) => String(n) === article)
      .map(({ title, text }) => ({ syllables: syllables(`${title}\n${text}`), name: syllables(law.name) }));
  });
}
