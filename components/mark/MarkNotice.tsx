import type { ReaderKey } from '@/lib/i18n/translator';
import type { T } from '@/lib/i18n/types';
import { Button, IconButton } from '../base/Button';
import { useWords } from '../base/Words';
import type { SaveFailure } from '../panel/model';

/** What an act on a selection came to. `kept`: the article was kept along with the highlight. */
export type MarkCame = 'marked' | 'kept' | 'failed' | 'copied' | 'uncopied' | { unkept: SaveFailure };

export interface MarkNoticeProps {
  came: MarkCame;
  /** Whether highlights are painted on web pages; `null`: it is asked here. */
  shown: boolean | null;
  onShow: (yes: boolean) => void;
  onOpenKept: () => void;
  onClose: () => void;
}

/** Says what it came to, and asks once whether highlights may be seen on the page. */
export function MarkNotice({ came, shown, onShow, onOpenKept, onClose }: MarkNoticeProps) {
  const { language, t } = useWords();
  const marked = came === 'marked' || came === 'kept';
  return (
    <div class="cg-surface cg-mark-notice" lang={language}>
      <p>{sayOf(came, t)}</p>
      {!marked || shown ? null : <AskToShow shown={shown} onShow={onShow} onOpenKept={onOpenKept} />}
      <IconButton icon="close" label={t('panel.close')} onClick={onClose} />
    </div>
  );
}

const CAME = {
  marked: 'mark.done',
  kept: 'mark.doneKept',
  failed: 'mark.failed',
  copied: 'panel.copied',
  uncopied: 'panel.copyFailed',
} as const;

/** What it came to, in a sentence. */
export function sayOf(came: MarkCame, t: T<ReaderKey>): string {
  if (typeof came === 'string') return t(CAME[came]);
  return t(came.unkept === 'unknown' ? 'keep.failed' : `keep.${came.unkept}`);
}

type AskToShowProps = Pick<MarkNoticeProps, 'shown' | 'onShow' | 'onOpenKept'>;

/** The one question, or where highlights are to be seen otherwise. */
export function AskToShow({ shown, onShow, onOpenKept }: AskToShowProps) {
  const { t } = useWords();
  if (shown === false) return <Button onClick={onOpenKept}>{t('mark.openKept')}</Button>;
  return (
    <>
      <p class="cg-mark-ask">{t('mark.ask')}</p>
      <p class="cg-mark-answers">
        <Button kind="main" onClick={() => onShow(true)}>
          {t('mark.show')}
        </Button>
        <Button onClick={() => onShow(false)}>{t('mark.hide')}</Button>
      </p>
    </>
  );
}
