import { useId } from 'preact/hooks';
import type { TermId } from '@/lib/model/ids';
import { isOverridable, type Refusal } from '@/lib/model/verdict';
import { Button } from '../base/Button';
import { LookUp, type LookUpResult } from '../lookup/LookUp';
import { usePageWords } from '../pages/PageWords';
import { BaseSwitches } from '../termbases/BaseSwitches';

export type PopupState =
  /** `loading`: the page is not all there yet. */
  | { status: 'checking'; loading?: boolean }
  /** Of a file there is no outlet, and its host is empty. `read`: what its panel holds, once it has been read. */
  | {
      status: 'article';
      host: string;
      outlet: string | null;
      read: { points: number; terms: number } | null;
      kept: boolean;
    }
  | { status: 'not-article'; why: Refusal }
  | { status: 'off'; host: string }
  | { status: 'unreadable'; why: keyof typeof UNREADABLE };

export type PopupAction =
  | { type: 'read' }
  | { type: 'keep' }
  | { type: 'site-off' }
  | { type: 'site-on' }
  | { type: 'switch-termbase'; id: string; on: boolean }
  | { type: 'open-side-panel' }
  | { type: 'open-page'; page: (typeof PAGES | typeof QUIET_PAGES)[number] }
  | { type: 'open-article'; id: string }
  | { type: 'open-term'; id: TermId };

/** Our pages that lie a press away; those of every day stand out. */
const PAGES = ['library', 'glossary', 'desk'] as const;
const QUIET_PAGES = ['options', 'help'] as const;

export interface PopupViewProps {
  state: PopupState;
  query: string;
  results: readonly LookUpResult[] | null;
  /** Kept lately, the newest first; a handful. */
  recent: readonly { id: string; title: string }[];
  /** The reader's own termbases, in the order in which they win. */
  termbases?: readonly { id: string; name: string; on: boolean }[];
  /** Whether the browser has a column of its own for the notes. */
  sidePanel?: boolean;
  onQuery: (query: string) => void;
  /** Copies the English of a term; answers whether it reached the clipboard. */
  onCopyTerm: (text: string) => Promise<boolean>;
  onAction: (action: PopupAction) => void;
}

/** The toolbar's window: the state of this tab in a line, the act that follows from it, a term to look up. */
export function PopupView(props: PopupViewProps) {
  const { state, query, results, recent, termbases = [], sidePanel = false, onQuery, onCopyTerm, onAction } = props;
  const { language, t } = usePageWords();
  const looking = query.trim() !== '';
  return (
    <main class="cg-surface cg-popup" lang={language}>
      <h1 class="cg-hidden" lang="vi">
        {t('app.name')}
      </h1>
      {looking ? null : <TabState state={state} onAction={onAction} />}
      <LookUp
        query={query}
        results={results}
        focus={state.status === 'unreadable'}
        onQuery={onQuery}
        onOpen={(id) => onAction({ type: 'open-term', id })}
        onCopy={onCopyTerm}
      />
      {looking || termbases.length === 0 ? null : (
        <fieldset class="cg-popup-termbases">
          <legend>{t('popup.termbases')}</legend>
          <BaseSwitches termbases={termbases} onSwitch={(id, on) => onAction({ type: 'switch-termbase', id, on })} />
        </fieldset>
      )}
      {looking || recent.length === 0 ? null : (
        <section class="cg-recent">
          <h2 class="cg-popup-heading">{t('popup.recent')}</h2>
          <ul lang="vi">
            {recent.map(({ id, title }) => (
              <li key={id}>
                <button
                  type="button"
                  class="cg-recent-title"
                  title={title}
                  onClick={() => onAction({ type: 'open-article', id })}
                >
                  {title}
                </button>
              </li>
            ))}
          </ul>
        </section>
      )}
      <footer class="cg-popup-foot">
        {PAGES.map((page) => (
          <Button key={page} onClick={() => onAction({ type: 'open-page', page })}>
            {t(`page.${page}`)}
          </Button>
        ))}
        {sidePanel ? (
          <Button kind="quiet" onClick={() => onAction({ type: 'open-side-panel' })}>
            {t('popup.sidePanel')}
          </Button>
        ) : null}
        {QUIET_PAGES.map((page) => (
          <Button key={page} kind="quiet" onClick={() => onAction({ type: 'open-page', page })}>
            {t(`page.${page}`)}
          </Button>
        ))}
      </footer>
    </main>
  );
}

interface TabStateProps {
  state: PopupState;
  onAction: (action: PopupAction) => void;
}

function TabState({ state, onAction }: TabStateProps) {
  const { t } = usePageWords();
  // Whoever hears the button, which has the focus from the start, hears what page it is for.
  const said = useId();
  const act = (action: PopupAction) => () => onAction(action);
  switch (state.status) {
    case 'checking':
      return (
        <>
          <p class="cg-popup-state" id={said}>
            {t(state.loading ? 'popup.loading' : 'popup.checking')}
          </p>
          <Button kind="stamp" disabled>
            {t('popup.read')}
          </Button>
        </>
      );
    case 'article': {
      const { host, read, kept } = state;
      const of = state.outlet === null ? t('popup.aFile') : t('popup.articleOf', { outlet: state.outlet });
      return (
        <>
          <p class="cg-popup-state" id={said}>
            {read
              ? t('popup.articleRead', {
                  article: of,
                  points: t('popup.points', { count: read.points }),
                  terms: t('popup.terms', { count: read.terms }),
                })
              : t('popup.article', { article: of })}
          </p>
          <Button kind="stamp" focus describedBy={said} onClick={act({ type: 'read' })}>
            {t('popup.read')}
          </Button>
          <p class="cg-popup-acts">
            <Button disabled={kept} onClick={act({ type: 'keep' })}>
              {t(kept ? 'popup.kept' : 'popup.keep')}
            </Button>
            {host === '' ? null : <Button onClick={act({ type: 'site-off' })}>{t('panel.siteOff', { host })}</Button>}
          </p>
        </>
      );
    }
    case 'not-article':
      return (
        <>
          <p class="cg-popup-state" id={said}>
            {t(state.why === 'not-an-article' ? 'popup.notArticle' : `refusal.${state.why}`)}
          </p>
          {state.why === 'not-an-article' ? null : <p class="cg-hint">{t(`refusal.${state.why}.hint`)}</p>}
          <Button kind="stamp" focus describedBy={said} onClick={act({ type: 'read' })}>
            {t(isOverridable(state.why) ? 'panel.readAnyway' : 'popup.read')}
          </Button>
        </>
      );
    case 'off':
      return (
        <>
          <p class="cg-popup-state" id={said}>
            {t('popup.off', { host: state.host })}
          </p>
          <Button kind="stamp" focus describedBy={said} onClick={act({ type: 'site-on' })}>
            {t('popup.turnOn')}
          </Button>
          <p class="cg-popup-acts">
            <Button onClick={act({ type: 'read' })}>{t('popup.readOnce')}</Button>
          </p>
        </>
      );
    case 'unreadable':
      return (
        <p class="cg-popup-state" id={said}>
          {t(UNREADABLE[state.why])}
        </p>
      );
  }
}

const UNREADABLE = {
  store: 'popup.store',
  'browser-page': 'popup.browserPage',
  own: 'popup.ownPage',
  pdf: 'popup.pdf',
  'not-html': 'refusal.not-html.hint',
  file: 'popup.file',
  unknown: 'popup.unknown',
} as const;
