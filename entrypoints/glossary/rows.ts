import type { TermRow } from '@/components/termbases/model';
import type { PageKey } from '@/lib/i18n/pages-translator';
import type { T } from '@/lib/i18n/types';
import type { Listed } from './bases';

/** The table's row of an entry. */
export function rowOf({ id, term, equivalent, field, subject }: Listed, t: T<PageKey>): TermRow {
  return {
    id,
    term,
    english: equivalent?.text ?? null,
    status: equivalent?.status ?? null,
    field: field === 'own' ? (subject ?? '') : t(`field.${field}`),
  };
}
