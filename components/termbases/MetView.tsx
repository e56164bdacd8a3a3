import { Button, IconButton } from '../base/Button';
import { Choice } from '../base/Choice';
import { usePageWords } from '../pages/PageWords';
import type { MetAction, MetRow } from './model';

export interface MetViewProps {
  /** `null` before they are known. */
  rows: readonly MetRow[] | null;
  /** Whether those with a star alone are shown. */
  starred: boolean;
  /** Whether what is looked up is remembered. */
  remembers: boolean;
  onAction: (action: MetAction) => void;
}

/** Terms that were looked up or starred, the newest first, with the sentence each was met in. */
export function MetView({ rows, starred, remembers, onAction }: MetViewProps) {
  const { t } = usePageWords();
  if (rows === null) return null;
  return (
    <>
      <div class="cg-ops">
        <Choice
          label={t('met.which')}
          value={starred ? 'starred' : 'all'}
          options={[
            { value: 'all', label: t('met.all') },
            { value: 'starred', label: t('met.starred') },
          ]}
          onChoose={(which) => onAction({ type: 'show', starred: which === 'starred' })}
        />
        {rows.length > 0 ? (
          <span class="cg-ops cg-ops--end">
            <Button kind="main" onClick={() => onAction({ type: 'export' })}>
              {t('export.anki')}
            </Button>
            {rows.some((row) => !row.starred) ? (
              <Button kind="quiet" onClick={() => onAction({ type: 'forget-all' })}>
                {t('met.forgetAll')}
              </Button>
            ) : null}
          </span>
        ) : null}
      </div>
      {rows.length > 0 ? <MetTable rows={rows} onAction={onAction} /> : <p class="cg-say">{t('met.none')}</p>}
      <label class="cg-check">
        <input
          type="checkbox"
          checked={remembers}
          onChange={(event) => onAction({ type: 'remember', on: event.currentTarget.checked })}
        />
        {t('met.remember')}
      </label>
      <p class="cg-hint">{t('met.private')}</p>
    </>
  );
}

function MetTable({ rows, onAction }: { rows: readonly MetRow[]; onAction: (action: MetAction) => void }) {
  const { t } = usePageWords();
  return (
    <table class="cg-table cg-met">
      <caption class="cg-hidden">{t('glossary.met')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('table.vietnamese')}</th>
          <th scope="col">{t('table.english')}</th>
          <th scope="col">{t('form.context')}</th>
          <th scope="col">
            <span class="cg-hidden">{t('met.acts')}</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ id, term, english, sentence, title, url, starred }) => (
          <tr key={id} class="cg-row">
            <td lang="vi">
              <button type="button" class="cg-row-term" onClick={() => onAction({ type: 'open', id })}>
                {term}
              </button>
            </td>
            <td lang="en">{english ?? '—'}</td>
            <td lang="vi" class="cg-met-sentence">
              {sentence}
              {url ? (
                <a class="cg-met-source" href={url}>
                  {title || url}
                </a>
              ) : null}
            </td>
            <td class="cg-met-acts">
              <IconButton
                icon="star"
                label={t('met.star', { term })}
                pressed={starred}
                onClick={() => onAction({ type: 'star', id, starred: !starred })}
              />
              <IconButton
                icon="close"
                label={t('met.forget', { term })}
                onClick={() => onAction({ type: 'forget', id })}
              />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
