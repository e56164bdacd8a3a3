import { formatDate } from '@/lib/i18n/format';
import type { ReaderKey } from '@/lib/i18n/translator';
import type { Words } from '@/lib/i18n/types';
import type { LegalBasis } from '@/lib/model/entry';

/** "Khoản 1 Điều 9 Luật Quốc phòng 2018": the year comes from the number where the name has none. */
export function citation(basis: LegalBasis, { language, t }: Words<ReaderKey>): string {
  const name = language === 'en' && basis.nameEn ? basis.nameEn : basis.name;
  const year = /\d{4}/.test(name) ? null : (/\/(\d{4})\//.exec(basis.number)?.[1] ?? null);
  const whole = year ? `${name} ${year}` : name;
  const { article, clause } = basis;
  if (!article) return whole;
  // A Vietnamese name takes no English article.
  const law = name === basis.nameEn ? t('law.within', { law: whole }) : whole;
  return clause ? t('law.clause', { law, article, clause }) : t('law.article', { law, article });
}

/** What is known of the force of a basis, and what to mind of it, in sentences; `''` where nobody looked. */
export function standing(basis: LegalBasis, words: Words<ReaderKey>): string {
  return [force(basis, words), basis.caution?.[words.language]].filter(Boolean).join(' ');
}

/** What is known of the force of a basis, in a sentence; `''` where nobody looked. */
export function force(basis: LegalBasis, { language, t }: Words<ReaderKey>): string {
  if (!basis.checked) return '';
  const date = formatDate(basis.checked, language);
  if (basis.inForce === null) return t('law.unknown', { date });
  if (basis.inForce) return t('law.inForce', { date });
  return basis.replacedBy ? t('law.replaced', { number: basis.replacedBy }) : t('law.ended');
}
