import { version } from '@/lib/browser/runtime';
import type { PageKey } from '@/lib/i18n/pages-translator';
import type { T } from '@/lib/i18n/types';
import type { Entry } from '@/lib/model/entry';
import type { Language } from '@/lib/model/ids';

/** A letter about an entry, with what it says now and room for what is wrong. */
export function letterAbout(
  { id, term, explanation, equivalents }: Entry,
  language: Language,
  t: T<PageKey>,
): { subject: string; text: string } {
  const english = equivalents.map(({ text, status, source }) =>
    [text, t(`status.${status}`), source].filter(Boolean).join(t('meta.separator')),
  );
  const said = { id, term, version: version(), explanation: explanation[language], english: english.join('; ') };
  return { subject: t('letter.subject', { term }), text: t('letter.body', said) };
}
