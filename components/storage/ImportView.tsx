import { formatDate } from '@/lib/i18n/format';
import type { PageKey } from '@/lib/i18n/pages-translator';
import type { T } from '@/lib/i18n/types';
import type { Language } from '@/lib/model/ids';
import { Button } from '../base/Button';
import { ChunkedList } from '../base/ChunkedList';
import { FileButton } from '../base/FileButton';
import { Icon } from '../base/Icon';
import { onEscape } from '../base/keys';
import { LiveRegion } from '../base/LiveRegion';
import { GAP, Sentence } from '../base/Sentence';
import { PageBar, type PageBarProps } from '../pages/PageBar';
import { usePageWords } from '../pages/PageWords';

/** A row of what a file would bring. */
export interface ImportRow {
  title: string;
  outcome: 'new' | 'changed' | 'same' | 'broken';
  /** Of a broken row: where and what, as the file's reader says it. */
  reason: string | null;
  /** How many of its pictures will not come: it comes without them. */
  lost?: number;
}

/** Of what else a file would bring: its title has `GAP` where its name goes, if it has one. */
export interface ImportPart extends ImportRow {
  name: string;
}

export type ImportState =
  | { step: 'choose' }
  | { step: 'examining' }
  /** `partly`: it broke off in the middle of the taking in. */
  | { step: 'refused'; why: string; partly: boolean }
  /** `parts`: what else it holds. */
  | { step: 'backup'; madeAt: string; rows: readonly ImportRow[]; parts: readonly ImportPart[] }
  | { step: 'reading-list'; count: number; skipped: readonly { row: number; text: string }[] }
  /** `share` from 0 to 1. */
  | { step: 'taking'; share: number }
  | { step: 'done'; message: string };

export interface ImportViewProps {
  links: PageBarProps['links'];
  state: ImportState;
  onFile: (file: File) => void;
  onTake: () => void;
  onLeave: () => void;
}

/** Where the list is. */
const LIST = '#';
const CHUNK = 50;
const ROW = 32;
const OUTCOMES = ['new', 'changed', 'same', 'broken'] as const;

/** Brings in a backup or a list of addresses: first what would come of it, then, if one wants, the doing. */
export function ImportView({ links, state, onFile, onTake, onLeave }: ImportViewProps) {
  const { language, t } = usePageWords();
  // What is being taken in cannot be left half.
  const isOpen = state.step !== 'choose' && state.step !== 'taking';
  return (
    <div class="cg-surface cg-page" lang={language}>
      <PageBar current="library" links={links} />
      <main
        class="cg-storage"
        onKeyDown={isOpen ? onEscape(onLeave) : undefined}
        onDragOver={(event) => event.preventDefault()}
        onDrop={(event) => {
          event.preventDefault();
          const file = event.dataTransfer?.files[0];
          if (file) onFile(file);
        }}
      >
        <a class="cg-button cg-button--quiet" href={LIST}>
          <Icon name="back" />
          {t('library.back')}
        </a>
        <h1>{t('import.heading')}</h1>
        <p class="cg-import-what">{t('import.what')}</p>
        <FileButton label={t('import.choose')} accept=".json,.html,.htm,.csv,.zip,.txt" onFile={onFile} />
        <LiveRegion message={saidOf(state, language, t)} />
        <Outcome state={state} onTake={onTake} onLeave={onLeave} />
      </main>
    </div>
  );
}

/** How much of the taking in is told at a time to who hears it: each step of the number would be noise. */
const TOLD = 25;

/** What a step is told with to who does not see it; what was refused is an alert of its own. */
function saidOf(state: ImportState, language: Language, t: T<PageKey>): string {
  switch (state.step) {
    case 'choose':
    case 'refused':
      return '';
    case 'examining':
      return t('import.examining');
    case 'taking':
      return t('import.taking', { percent: Math.floor((state.share * 100) / TOLD) * TOLD });
    case 'done':
      return state.message;
    case 'reading-list':
      return t('import.addresses', { count: state.count });
    case 'backup':
      return backupIn(state, language, t);
  }
}

/** Of when a backup is, and how many of its articles are new, changed, the same, broken, without their pictures. */
function backupIn(
  { madeAt, rows }: Extract<ImportState, { step: 'backup' }>,
  language: Language,
  t: T<PageKey>,
): string {
  const counts = OUTCOMES.map((outcome) => ({
    outcome,
    count: rows.filter((row) => row.outcome === outcome).length,
  })).filter(({ count }) => count > 0);
  const lost = rows.filter((row) => row.lost).length;
  const said = [
    ...counts.map(({ outcome, count }) => t(`import.count.${outcome}`, { count })),
    ...(lost > 0 ? [t('import.count.lost', { count: lost })] : []),
  ].join(t('meta.separator'));
  return `${t('import.backup', { date: formatDate(madeAt.slice(0, 10), language) })} ${said}`;
}

function Outcome({ state, onTake, onLeave }: Pick<ImportViewProps, 'state' | 'onTake' | 'onLeave'>) {
  const { language, t } = usePageWords();
  switch (state.step) {
    case 'choose':
      return null;
    case 'examining':
      return <p class="cg-say">{t('import.examining')}</p>;
    case 'refused':
      return (
        <p class="cg-say" role="alert">
          {state.why} {t(state.partly ? 'import.partly' : 'import.unchanged')}
        </p>
      );
    case 'taking':
      return <p class="cg-say">{t('import.taking', { percent: Math.round(state.share * 100) })}</p>;
    case 'done':
      return (
        <p class="cg-say">
          {state.message} <a href={LIST}>{t('storage.back')}</a>
        </p>
      );
    case 'reading-list':
      return (
        <>
          <p class="cg-say">{t('import.addresses', { count: state.count })}</p>
          {state.skipped.length > 0 ? (
            <details>
              <summary>{t('import.skipped', { count: state.skipped.length })}</summary>
              <ul class="cg-import-skipped">
                {state.skipped.slice(0, 100).map(({ row, text }) => (
                  <li key={row}>
                    <Sentence text={t('import.skippedRow', { row, text: GAP })} part={text} />
                  </li>
                ))}
              </ul>
            </details>
          ) : null}
          <Acts able={state.count > 0} onTake={onTake} onLeave={onLeave} />
        </>
      );
    case 'backup': {
      const all = [...state.parts, ...state.rows];
      return (
        <>
          <p class="cg-say">{backupIn(state, language, t)}</p>
          <Acts
            able={all.some(({ outcome }) => outcome === 'new' || outcome === 'changed')}
            onTake={onTake}
            onLeave={onLeave}
          />
          <ChunkedList
            label={t('import.rows')}
            class="cg-import-rows"
            count={all.length}
            size={CHUNK}
            estimate={ROW}
            row={(index) => {
              const row = all[index];
              return row ? <Row row={row} /> : null;
            }}
            onShown={() => {}}
          />
        </>
      );
    }
  }
}

function Acts({ able, onTake, onLeave }: { able: boolean; onTake: () => void; onLeave: () => void }) {
  const { t } = usePageWords();
  return (
    <p class="cg-storage-acts">
      <Button kind="main" disabled={!able} onClick={onTake}>
        {t(able ? 'import.take' : 'import.nothing')}
      </Button>
      <Button kind="quiet" onClick={onLeave}>
        {t('import.leave')}
      </Button>
    </p>
  );
}

function Row({ row }: { row: ImportRow | ImportPart }) {
  const { t } = usePageWords();
  return (
    <p class={`cg-import-row cg-import-row--${row.outcome}`}>
      <span class="cg-import-title">
        {'name' in row ? (
          <Sentence text={row.title} part={row.name} />
        ) : row.title ? (
          <span lang="vi">{row.title}</span>
        ) : (
          t('import.untitled')
        )}
      </span>
      <span class="cg-import-outcome">
        {t(`import.outcome.${row.outcome}`)}
        {row.lost ? t('meta.separator') + t('import.lost', { count: row.lost }) : null}
        {row.reason === null ? null : <code> {row.reason}</code>}
      </span>
    </p>
  );
}
