import { formatDate } from '@/lib/i18n/format';
import type { BlockChange, ChangePiece } from '@/lib/model/change';
import { Button } from '../base/Button';
import { usePageWords } from '../pages/PageWords';

export interface VersionsProps {
  /** Oldest first; two or more. `savedAt` is an ISO instant. */
  versions: readonly { version: number; savedAt: string }[];
  /** The version that is shown. */
  shown: number;
  /** What changed to the shown version from the one before it, while one looks at that. */
  changes: readonly BlockChange[] | null;
  onShow: (version: number) => void;
  onCompare: (on: boolean) => void;
}

/** The page has changed since it was kept: which versions there are, and what changed. */
export function Versions({ versions, shown, changes, onShow, onCompare }: VersionsProps) {
  const { language, t } = usePageWords();
  const hasBefore = versions.some(({ version }) => version < shown);
  return (
    <section class="cg-versions" aria-label={t('versions.title')}>
      <p class="cg-versions-line">
        {t('versions.changed', { count: versions.length })}
        {versions.map(({ version, savedAt }) => (
          <button
            key={version}
            type="button"
            class="cg-filter"
            aria-pressed={version === shown}
            onClick={() => onShow(version)}
          >
            <span class="cg-filter-word">{formatDate(savedAt.slice(0, 10), language)}</span>
            <span class="cg-hidden"> {t('versions.number', { number: version })}</span>
          </button>
        ))}
        {hasBefore ? (
          <Button kind="quiet" expanded={changes !== null} onClick={() => onCompare(changes === null)}>
            {t(changes === null ? 'versions.compare' : 'versions.hide')}
          </Button>
        ) : null}
      </p>
      {changes === null ? null : <Changes changes={changes} />}
    </section>
  );
}

/** What changed, block by block; what stayed is left out. */
function Changes({ changes }: { changes: readonly BlockChange[] }) {
  const { t } = usePageWords();
  const changed = changes.filter(({ kind }) => kind !== 'same');
  if (changed.length === 0) return <p class="cg-hint">{t('versions.same')}</p>;
  return (
    <div class="cg-changes" lang="vi">
      {changed.map(({ pieces }, index) => (
        <p key={index}>
          {pieces.map((piece, at) => (
            <Piece key={at} {...piece} />
          ))}
        </p>
      ))}
    </div>
  );
}

/** The line through or under a piece ends with its last letter, not with the space behind it. */
function Piece({ kind, text }: ChangePiece) {
  if (kind === 'same') return <span>{text}</span>;
  const Changed = kind === 'added' ? 'ins' : 'del';
  const words = text.trimEnd();
  return (
    <>
      <Changed>{words}</Changed>
      {text.slice(words.length)}
    </>
  );
}
