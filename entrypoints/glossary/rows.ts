import type { TermRow } from '@/components/termbases/model';
import type { PageKey } from '@/lib/i18n/pages-translator';
import type { T } from '@/lib/i18n/types';
import { USAGES } from '@/lib/model/own-term';
import type { Listed } from './bases';

/** The table's row of an entry. */
export function rowOf({ id, term, equivalent, field, subject = '', usage = '' }: Listed, t: T<PageKey>): TermRow {
  const known = USAGES.find((one) => one === usage);
  return {
    id,
    term,
    english: equivalent?.text ?? null,
    status: equivalent?.status ?? null,
    usage: known ? t(`usage.${known}`) : usage || null,
    field: field === 'own' ? subject : t(`field.${field}`),
  };
}
