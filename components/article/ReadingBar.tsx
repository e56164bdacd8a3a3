import { CITATION_STYLES, type CitationStyle } from '@/lib/model/citation';
import { Button } from '../base/Button';
import { Icon } from '../base/Icon';
import { Menu } from '../base/Menu';
import { useCopying } from '../base/useCopying';
import { EXPORT_KINDS, type ExportKind } from '../library/taking';
import { usePageWords } from '../pages/PageWords';
import type { SaveState } from '../panel/model';
import type { AloudAction } from './AloudBar';
import type { OwnState } from './own';

/** Sizes of the text in px, smallest first. */
export const READING_SIZES = [16, 17, 19, 21, 24, 28] as const;

export type BarAction =
  | { type: 'keep' }
  | { type: 'delete' }
  | { type: 'take-back' }
  | { type: 'favourite'; on: boolean }
  | { type: 'cite'; style: CitationStyle }
  | { type: 'export'; kind: ExportKind }
  | { type: 'print' }
  | { type: 'aloud'; act: AloudAction }
  | { type: 'open-table' }
  | { type: 'resize'; size: number };

export interface ReadingBarProps {
  /** One of `READING_SIZES`. */
  size: number;
  /** Address of the library; hidden while the article stands beside its list. */
  back: string;
  save: SaveState;
  /** Null of an article that is not kept. */
  own: OwnState | null;
  /** What the last act came to, in a sentence. */
  message: string;
  /** Copies title, key points and address; answers whether they reached the clipboard. */
  onCopy: () => Promise<boolean>;
  onAction: (action: BarAction) => void;
}

/** What is written on the button that copies, before and after. */
const COPY = { idle: 'panel.copy', done: 'panel.copied', failed: 'panel.copyFailed' } as const;

/** What one does with the article as a whole. */
export function ReadingBar({ size, back, save, own, message, onCopy, onAction }: ReadingBarProps) {
  const { t } = usePageWords();
  const copying = useCopying(onCopy);
  return (
    <div class="cg-reading-bar">
      <a class="cg-button cg-button--quiet cg-reading-back" href={back}>
        <Icon name="back" />
        {t('library.back')}
      </a>
      {own === null ? (
        <Button kind="main" disabled={save === 'saving'} onClick={() => onAction({ type: 'keep' })}>
          {t(save === 'saving' ? 'panel.keeping' : 'panel.keep')}
        </Button>
      ) : null}
      <Button onClick={copying.start}>{t(COPY[copying.state])}</Button>
      <Button onClick={() => onAction({ type: 'open-table' })}>{t('article.table')}</Button>
      <Button onClick={() => onAction({ type: 'aloud', act: { type: 'open' } })}>{t('aloud.listen')}</Button>
      {own === null ? null : <KeptActs own={own} onAction={onAction} />}
      <Sizes size={size} onAction={onAction} />
      <p class="cg-reading-message" role="status">
        {message}
      </p>
    </div>
  );
}

function KeptActs({ own, onAction }: { own: OwnState; onAction: (action: BarAction) => void }) {
  const { t } = usePageWords();
  return (
    <>
      <Menu
        label={t('article.cite')}
        items={CITATION_STYLES.map((id) => ({ id, label: t(`cite.${id}`) }))}
        onChoose={(style) => onAction({ type: 'cite', style })}
      />
      <Menu
        label={t('article.export')}
        items={[
          ...EXPORT_KINDS.map((id) => ({ id, label: t(`export.${id}`) })),
          { id: 'print' as const, label: t('article.print') },
        ]}
        onChoose={(kind) => onAction(kind === 'print' ? { type: 'print' } : { type: 'export', kind })}
      />
      <button
        type="button"
        class="cg-button cg-favourite"
        aria-pressed={own.favourite}
        onClick={() => onAction({ type: 'favourite', on: !own.favourite })}
      >
        {t('library.favourite')}
      </button>
      <Button kind="quiet" onClick={() => onAction({ type: own.inTrash ? 'take-back' : 'delete' })}>
        {t(own.inTrash ? 'library.restore' : 'library.delete')}
      </Button>
    </>
  );
}

function Sizes({ size, onAction }: { size: number; onAction: (action: BarAction) => void }) {
  const { t } = usePageWords();
  const step = READING_SIZES.indexOf(size as (typeof READING_SIZES)[number]);
  const sizes = { smaller: READING_SIZES[step - 1], larger: READING_SIZES[step + 1] };
  return (
    <span class="cg-reading-size">
      {(['smaller', 'larger'] as const).map((way) => {
        const next = sizes[way];
        return (
          <button
            key={way}
            type="button"
            class={`cg-size cg-size--${way}`}
            aria-label={t(`article.${way}`)}
            title={t(`article.${way}`)}
            aria-disabled={next === undefined}
            onClick={() => next !== undefined && onAction({ type: 'resize', size: next })}
          >
            A
          </button>
        );
      })}
    </span>
  );
}
