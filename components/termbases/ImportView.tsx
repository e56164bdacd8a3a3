import { useSignal } from '@preact/signals';
import { formatNumber } from '@/lib/i18n/format';
import type { PageKey } from '@/lib/i18n/pages-translator';
import { spokenLanguage } from '@/lib/i18n/spoken';
import type { T } from '@/lib/i18n/types';
import { Button } from '../base/Button';
import { Choice } from '../base/Choice';
import { FileButton } from '../base/FileButton';
import { onEscape } from '../base/keys';
import { LiveRegion } from '../base/LiveRegion';
import { TextField } from '../base/TextField';
import { usePageWords } from '../pages/PageWords';
import { ImportColumns } from './ImportColumns';
import { DUPLICATES, type ImportAction, type ImportIssue, type ImportState } from './model';

export interface ImportViewProps {
  /** Name of the termbase that it goes into. */
  into: string;
  state: ImportState;
  onAction: (action: ImportAction) => void;
}

/** A file taken in, step by step: chosen, looked at, stored. Nothing is kept before the last step is done. */
export function ImportView({ into, state, onAction }: ImportViewProps) {
  const { t } = usePageWords();
  return (
    <section class="cg-import" aria-labelledby="import-title" onKeyDown={onEscape(() => onAction({ type: 'cancel' }))}>
      <h2 id="import-title">{t('import.title', { name: into })}</h2>
      <LiveRegion message={saidOf(state, t)} />
      {state.step === 'choose' ? <Choose refused={state.refused} onAction={onAction} /> : null}
      {state.step === 'working' ? <Working {...state} onAction={onAction} /> : null}
      {state.step === 'preview' ? <Preview state={state} onAction={onAction} /> : null}
    </section>
  );
}

/** What a step is told with to who does not see it; what was refused is an alert of its own. */
function saidOf(state: ImportState, t: T<PageKey>): string {
  if (state.step === 'working') return t(`import.${state.doing}`);
  if (state.step !== 'preview') return '';
  const { count, issueCount } = state;
  const issues = issueCount > 0 ? [t('import.issues', { count: issueCount })] : [];
  return [t('import.entries', { count }), ...issues].join(t('meta.separator'));
}

interface ChooseProps {
  refused: { line: number | null; text: string } | null;
  onAction: (action: ImportAction) => void;
}

function Choose({ refused, onAction }: ChooseProps) {
  const { t } = usePageWords();
  const pasted = useSignal('');
  return (
    <>
      {refused ? (
        <p class="cg-import-refused" role="alert">
          {refused.line === null
            ? t('import.refused', { why: refused.text })
            : t('import.refusedAt', { line: refused.line, why: refused.text })}
        </p>
      ) : null}
      <p class="cg-hint">{t('import.formats')}</p>
      <FileButton
        label={t('import.choose')}
        accept=".csv,.tsv,.txt,.xlsx,.tbx,.xml,.json"
        onFile={(file) => onAction({ type: 'file', file })}
      />
      <TextField
        label={t('import.paste')}
        value={pasted.value}
        lines={5}
        onInput={(value) => {
          pasted.value = value;
        }}
      />
      <div class="cg-ops">
        <Button
          kind="main"
          disabled={pasted.value.trim() === ''}
          onClick={() => onAction({ type: 'paste', text: pasted.value })}
        >
          {t('import.look')}
        </Button>
        <Button kind="quiet" onClick={() => onAction({ type: 'cancel' })}>
          {t('form.cancel')}
        </Button>
      </div>
    </>
  );
}

interface WorkingProps {
  doing: 'reading' | 'storing';
  share: number;
  onAction: (action: ImportAction) => void;
}

function Working({ doing, share, onAction }: WorkingProps) {
  const { t } = usePageWords();
  return (
    <>
      <div class="cg-field">
        <label for="import-progress">{t(`import.${doing}`)}</label>
        <progress id="import-progress" class="cg-progress" max={1} value={share} />
      </div>
      <Button onClick={() => onAction({ type: 'cancel' })}>{t('import.cancel')}</Button>
    </>
  );
}

interface PreviewProps {
  state: Extract<ImportState, { step: 'preview' }>;
  onAction: (action: ImportAction) => void;
}

function Preview({ state, onAction }: PreviewProps) {
  const { language, t } = usePageWords();
  const { file, count, table, issues, issueCount, duplicates } = state;
  return (
    <>
      <p class="cg-hint">{[file, t('import.entries', { count })].join(t('meta.separator'))}</p>
      {table ? <ImportColumns {...table} onAction={onAction} /> : null}
      {issueCount > 0 ? (
        <>
          <h3>{t('import.issues', { count: issueCount })}</h3>
          <ul class="cg-issues">
            {issues.map((issue, index) => (
              <Issue key={index} {...issue} />
            ))}
          </ul>
          {issueCount > issues.length ? (
            <p class="cg-hint">
              {t('import.moreIssues', { number: formatNumber(issueCount - issues.length, language) })}
            </p>
          ) : null}
        </>
      ) : null}
      {duplicates.count > 0 ? (
        <div class="cg-import-duplicates">
          <Choice
            label={t('import.duplicates', { count: duplicates.count })}
            showLabel
            value={duplicates.as}
            options={DUPLICATES.map((value) => ({ value, label: t(`import.duplicates.${value}`) }))}
            onChoose={(as) => onAction({ type: 'duplicates', as })}
          />
        </div>
      ) : null}
      <div class="cg-ops">
        <Button kind="main" onClick={() => onAction({ type: 'store' })}>
          {t('import.store', { count })}
        </Button>
        <Button kind="quiet" onClick={() => onAction({ type: 'cancel' })}>
          {t('form.cancel')}
        </Button>
      </div>
    </>
  );
}

function Issue({ line, severity, text, about }: ImportIssue) {
  const { language, t } = usePageWords();
  return (
    <li class="cg-issue" data-severity={severity}>
      <span class="cg-issue-line">
        {line === null ? '' : <span class="cg-hidden">{t('import.line')} </span>}
        {line === null ? '–' : formatNumber(line, language)}
      </span>
      <span>
        {text}
        {about ? (
          <>
            : <span lang={spokenLanguage(about)}>{about}</span>
          </>
        ) : null}
      </span>
    </li>
  );
}
