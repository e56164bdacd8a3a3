import type { PageKey } from '@/lib/i18n/pages-translator';
import { spokenLanguage } from '@/lib/i18n/spoken';
import type { Words } from '@/lib/i18n/types';
import { usePageWords } from '../pages/PageWords';
import type { ImportAction, ImportColumn } from './model';

/** What a column can be said to hold, besides what the file itself names. */
const CODES = [
  'term:vi',
  'term:en',
  'definition',
  'subjectField',
  'level',
  'legalBasis',
  'equivalentStatus',
  'note',
  'source',
  'source:en',
  'context',
  'administrativeStatus',
  'externalCrossReference',
  'id',
  '',
];

export interface ImportColumnsProps {
  columns: readonly ImportColumn[];
  /** Whether the first row names the columns. */
  header: boolean;
  onAction: (action: ImportAction) => void;
}

/** The table's columns, one a line: what each holds, to be changed, and its first cells. */
export function ImportColumns({ columns, header, onAction }: ImportColumnsProps) {
  const words = usePageWords();
  const { t } = words;
  const codes = columns.map(({ code }) => code);
  const width = Math.max(0, ...columns.map(({ samples }) => samples.length));
  return (
    <>
      <table class="cg-table">
        <caption class="cg-hidden">{t('import.columns')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('import.column')}</th>
            <th scope="col">{t('import.holds')}</th>
            {Array.from({ length: width }, (_, i) => (
              <th key={i} scope="col">
                {t('import.row', { number: i + 1 })}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {columns.map(({ name, code, samples }, at) => (
            <tr key={at}>
              <td class="cg-table-quiet">{name || at + 1}</td>
              <td>
                <select
                  class="cg-select"
                  aria-label={t('import.holdsOf', { column: name || String(at + 1) })}
                  value={code}
                  onChange={(event) => {
                    const { value } = event.currentTarget;
                    onAction({ type: 'map', codes: codes.map((old, i) => (i === at ? value : old)), header });
                  }}
                >
                  {[...new Set([...CODES, code])].map((one) => (
                    <option key={one} value={one}>
                      {nameOf(one, words)}
                    </option>
                  ))}
                </select>
              </td>
              {samples.map((sample, i) => (
                <td key={i} lang={code === 'term:en' ? 'en' : spokenLanguage(sample)}>
                  {sample}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <label class="cg-check">
        <input
          type="checkbox"
          checked={header}
          onChange={(event) => onAction({ type: 'map', codes, header: event.currentTarget.checked })}
        />
        {t('import.header')}
      </label>
    </>
  );
}

/** What a column code is called: `term:en` by its language, `definition:en` with it in brackets. */
function nameOf(code: string, { language, t }: Words<PageKey>): string {
  if (code === '') return t('column.none');
  const [holds = '', lang] = code.split(':');
  const spoken = lang === undefined ? null : new Intl.DisplayNames([language], { type: 'language' }).of(lang);
  if (holds === 'term') return t('column.term', { language: spoken ?? '' });
  const name = t(`column.${holds as 'note'}`);
  return spoken ? `${name} (${spoken})` : name;
}
