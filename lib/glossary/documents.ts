import { foldKey } from '@/lib/text/fold';
import type { Glossary } from './glossary';

/** English names of the documents that entries cite, by number and by folded Vietnamese name. */
export function documentNames(glossary: Glossary): Map<string, string> {
  const names = new Map<string, string>();
  for (const id of glossary.ids) {
    for (const { number, name, nameEn } of glossary.entry(id)?.basis ?? []) {
      if (!nameEn) continue;
      names.set(number, nameEn);
      names.set(foldKey(name), nameEn);
    }
  }
  return names;
}
