import type { ComponentChildren } from 'preact';
import type { TermId } from '@/lib/model/ids';
import { Button } from '../base/Button';
import { LiveRegion } from '../base/LiveRegion';
import { LookUp, type LookUpResult } from '../lookup/LookUp';
import { usePageWords } from '../pages/PageWords';
import { CiteButtons, type CiteButtonsProps } from '../panel/CiteButtons';
import type { PanelAction, PanelState, PanelTarget } from '../panel/model';
import { MetaLine, SaveFailure } from '../panel/Panel';
import { PanelBody } from '../panel/PanelBody';
import { PanelFoot, useSave } from '../panel/PanelFoot';

/** `shortcut`: the keys that give access, as the browser names them; null where none is set. */
export type SidePanelState = PanelState | { status: 'no-access'; shortcut: string | null };

export interface SidePanelViewProps {
  /** `null`: there is nothing to say of the tab, such as one of our own pages. */
  state: SidePanelState | null;
  lit?: PanelTarget | null;
  query: string;
  results: readonly LookUpResult[] | null;
  /** The card of a term that was opened or pinned; it stands above the notes. */
  pinned?: ComponentChildren;
  onQuery: (query: string) => void;
  onOpenTerm: (id: TermId) => void;
  /** Copies the English of a term; answers whether it reached the clipboard. */
  onCopyTerm: (text: string) => Promise<boolean>;
  onCopy: () => Promise<boolean>;
  onCite: CiteButtonsProps['onCite'];
  onAction: (action: PanelAction) => void;
}

/** The panel's notes in the browser's own column, where one may also type. */
export function SidePanelView(props: SidePanelViewProps) {
  const { state, lit = null, query, results, pinned } = props;
  const { onQuery, onOpenTerm, onCopyTerm, onCopy, onCite, onAction } = props;
  const { language, t } = usePageWords();
  const { save, onDrawn } = useSave(state);
  return (
    <main class="cg-surface cg-side" lang={language}>
      <h1 class="cg-hidden" lang="vi">
        {t('app.name')}
      </h1>
      <div class="cg-panel-scroll">
        <div class="cg-side-lookup">
          <LookUp query={query} results={results} onQuery={onQuery} onOpen={onOpenTerm} onCopy={onCopyTerm} />
        </div>
        {pinned ? <div class="cg-panel-pinned">{pinned}</div> : null}
        {state === null ? null : state.status === 'no-access' ? (
          <div class="cg-panel-apology">
            <p class="cg-say">{t('side.noAccess')}</p>
            <p class="cg-hint">
              {state.shortcut ? t('side.press', { shortcut: state.shortcut }) : t('side.pressSeal')}
            </p>
          </div>
        ) : (
          <>
            <header class="cg-side-head">
              {state.status === 'ready' ? (
                <h2 class="cg-side-title" lang="vi">
                  {state.title}
                </h2>
              ) : null}
              <p class="cg-panel-meta">
                <MetaLine state={state} />
              </p>
            </header>
            <PanelBody state={state} lit={lit} onDrawn={onDrawn} onAction={onAction}>
              <p class="cg-side-cite">
                <Button onClick={() => onAction({ type: 'open-table' })}>{t('panel.table')}</Button>
                <CiteButtons onCite={onCite} />
              </p>
            </PanelBody>
          </>
        )}
      </div>
      {typeof save === 'object' && save ? <SaveFailure save={save} onAction={onAction} /> : null}
      {state?.status === 'ready' ? <PanelFoot save={save} onCopy={onCopy} onAction={onAction} /> : null}
      <LiveRegion message={save === 'saved' ? t('panel.keptLong') : ''} />
    </main>
  );
}
