import { useSignal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { formatDate } from '@/lib/i18n/format';
import { spokenLanguage } from '@/lib/i18n/spoken';
import type { CitationStyle } from '@/lib/model/citation';
import type { Language } from '@/lib/model/ids';
import { Button, IconButton } from '../base/Button';
import { onEscape } from '../base/keys';
import { LiveRegion } from '../base/LiveRegion';
import { Seal } from '../base/Seal';
import { useWords } from '../base/Words';
import type { PanelAction, PanelState, PanelTarget, PicturesState, SaveState } from './model';
import { PanelBody, sayingOf } from './PanelBody';
import { PANEL_WIDTH, PanelEdge } from './PanelEdge';
import { PanelFoot, useSave } from './PanelFoot';
import { PanelMenu } from './PanelMenu';
import { useEntering } from './useEntering';

export interface PanelProps {
  state: PanelState;
  /** What the reader points at in the page. */
  lit?: PanelTarget | null;
  side?: 'left' | 'right';
  /** Of the page; empty of a file. */
  host?: string;
  /** In CSS pixels. */
  width?: number;
  /** Counts how often the reader entered, by the keyboard or from its tab: it takes the focus then. */
  entered?: number;
  /** A card that the reader pinned; it stands above the notes. */
  pinned?: ComponentChildren;
  /** Copies title, key points and address; answers whether they reached the clipboard. */
  onCopy: () => Promise<boolean>;
  /** Copies the article's reference; answers whether it reached the clipboard. */
  onCite: (style: CitationStyle) => Promise<boolean>;
  onAction: (action: PanelAction) => void;
}

/** The column beside a page, docked by its own style; never wider than the window. */
export function Panel(props: PanelProps) {
  const {
    state,
    lit = null,
    side = 'right',
    host = '',
    width = PANEL_WIDTH.usual,
    entered = 0,
    pinned,
    onCopy,
    onCite,
    onAction,
  } = props;
  const { language, t } = useWords();
  const menuOpen = useSignal(false);
  const column = useEntering<HTMLElement>(entered);
  const { save, onDrawn } = useSave(state);
  const act = (action: PanelAction) => {
    menuOpen.value = false;
    onAction(action);
  };
  return (
    <aside
      ref={column}
      tabIndex={-1}
      class={`cg-surface cg-panel cg-panel--${side}`}
      style={{ '--cg-panel-width': `${width}px` }}
      lang={language}
      aria-label={t('app.name')}
      aria-busy={state.status === 'loading'}
      onKeyDown={onEscape(() => {
        if (menuOpen.value) menuOpen.value = false;
        else onAction({ type: 'collapse' });
      })}
    >
      <div class="cg-panel-head">
        <Seal size={16} />
        <div class="cg-panel-meta">
          <MetaLine state={state} />
        </div>
        <IconButton icon="collapse" label={t('panel.collapse')} onClick={() => onAction({ type: 'collapse' })} />
      </div>
      <div class="cg-panel-scroll">
        {titleOf(state) ? (
          <h2 class="cg-hidden" lang="vi">
            {titleOf(state)}
          </h2>
        ) : null}
        {pinned ? <div class="cg-panel-pinned">{pinned}</div> : null}
        <PanelBody state={state} lit={lit} onDrawn={onDrawn} onAction={onAction} />
      </div>
      {typeof save === 'object' && save ? <SaveFailure save={save} onAction={onAction} /> : null}
      {state.status === 'ready' && state.pictures ? <Pictures pictures={state.pictures} onAction={onAction} /> : null}
      {menuOpen.value ? <PanelMenu side={side} host={host} onCite={onCite} onAction={act} /> : null}
      <PanelFoot
        save={save}
        onCopy={onCopy}
        onAction={onAction}
        menu={{
          open: menuOpen.value,
          onToggle: () => {
            menuOpen.value = !menuOpen.value;
          },
        }}
      />
      <LiveRegion message={announcement(state, t)} />
      <PanelEdge
        side={side}
        width={width}
        onWidth={(to, done) => onAction({ type: 'resize-panel', width: to, done })}
      />
    </aside>
  );
}

interface MetaLineProps {
  state: PanelState;
}

/** Each part in its own voice: names are Vietnamese in whatever language the line is. */
function metaOf(
  state: PanelState,
  { language, t }: ReturnType<typeof useWords>,
): { text: string | null; lang?: Language | undefined }[] {
  if (state.status !== 'ready' && state.status !== 'loading') return [{ text: state.host }];
  const outlet = { text: state.outlet, lang: spokenLanguage(state.outlet) };
  if (state.status === 'loading') return [outlet, { text: t('panel.reading') }];
  const day = state.publishedAt && formatDate(state.publishedAt, language);
  return [outlet, { text: state.provinces.join(', '), lang: 'vi' }, { text: day }];
}

/** Outlet, provinces and date in one quiet line. */
export function MetaLine({ state }: MetaLineProps) {
  const words = useWords();
  return (
    <>
      {metaOf(state, words)
        .filter(({ text }) => text)
        .map(({ text, lang }, index) => (
          <span key={index} lang={lang}>
            {index > 0 ? words.t('meta.separator') : null}
            {text}
          </span>
        ))}
    </>
  );
}

interface SaveFailureProps {
  save: Extract<SaveState, object>;
  onAction: (action: PanelAction) => void;
}

/** Says why the article was not kept; the panel stays as it was. */
export function SaveFailure({ save, onAction }: SaveFailureProps) {
  const { t } = useWords();
  return (
    <div class="cg-panel-failure" role="alert">
      <p>{t(save.failed === 'unknown' ? 'keep.failed' : `keep.${save.failed}`)}</p>
      <Button kind="main" onClick={() => onAction({ type: 'keep' })}>
        {t('keep.retry')}
      </Button>
    </div>
  );
}

interface PicturesProps {
  pictures: PicturesState;
  onAction: (action: PanelAction) => void;
}

/** Asks once whether pictures are kept, and says afterwards what became of them. */
function Pictures({ pictures, onAction }: PicturesProps) {
  const { t } = useWords();
  const answer = (take: boolean) => () => onAction({ type: 'pictures', take });
  return (
    <div class="cg-panel-pictures">
      <p>{whatOfPictures(pictures, t)}</p>
      {pictures === 'ask' ? (
        <>
          <Button kind="main" onClick={answer(true)}>
            {t('pictures.take')}
          </Button>
          <Button onClick={answer(false)}>{t('pictures.leave')}</Button>
        </>
      ) : null}
    </div>
  );
}

function whatOfPictures(pictures: PicturesState, t: ReturnType<typeof useWords>['t']): string {
  if (typeof pictures === 'object') return t('pictures.kept', { ...pictures });
  return t(pictures === 'ask' ? 'pictures.ask' : 'pictures.left');
}

function titleOf(state: PanelState): string | null {
  return state.status === 'ready' && state.title ? state.title : null;
}

function announcement(state: PanelState, t: ReturnType<typeof useWords>['t']): string {
  if (state.status === 'loading') return t('panel.reading');
  if (state.status !== 'ready') return t(sayingOf(state));
  if (state.pictures) return whatOfPictures(state.pictures, t);
  return state.save === 'saved' ? t('panel.keptLong') : '';
}
