import type { ComponentChild } from 'preact';
import { isOverridable } from '@/lib/model/verdict';
import { Button } from '../base/Button';
import { Staged } from '../base/Staged';
import { useWords } from '../base/Words';
import { PlaceList, TermList } from './Entries';
import { FiguresAndDates, NamedFacts } from './Facts';
import { KeyPoints } from './KeyPoints';
import type { PanelAction, PanelContent, PanelState, PanelTarget } from './model';
import { OwnMarks } from './OwnMarks';
import { RemovedParts } from './RemovedParts';

export interface PanelBodyProps {
  state: PanelState;
  lit: PanelTarget | null;
  /** Stands below the notes. */
  children?: ComponentChild;
  /** Told when all notes stand there, and when they go; what is done with them comes after them. */
  onDrawn?: (areDrawn: boolean) => void;
  onAction: (action: PanelAction) => void;
}

/** The column itself, in any state: what panel and side panel share. */
export function PanelBody({ state, lit, children = null, onDrawn, onAction }: PanelBodyProps) {
  const { t } = useWords();
  if (state.status === 'loading') {
    return (
      <Staged>
        <RuledLines />
      </Staged>
    );
  }
  if (state.status !== 'ready') return <Apology state={state} onAction={onAction} />;
  return (
    <Staged onDrawn={onDrawn}>
      <Opening content={state} lit={lit} onAction={onAction} />
      {state.own ? <OwnMarks own={state.own} onAction={onAction} /> : null}
      <FiguresAndDates facts={state.facts} published={state.publishedAt} onAction={onAction} />
      <NamedFacts facts={state.facts} onAction={onAction} />
      <TermList terms={state.terms} lit={lit} onAction={onAction} />
      {state.terms.length === 0 ? <p class="cg-panel-none">{t('panel.noTerms')}</p> : null}
      <PlaceList places={state.places} map={state.map} lit={lit} onAction={onAction} />
      {state.continues ? <p class="cg-panel-none">{t('panel.continues')}</p> : null}
      <RemovedParts removed={state.removed} onAction={onAction} />
      {children}
    </Staged>
  );
}

interface OpeningProps {
  content: PanelContent;
  lit: PanelTarget | null;
  onAction: (action: PanelAction) => void;
}

/** The key points, below what there is to say of the text first. */
function Opening({ content, lit, onAction }: OpeningProps) {
  const { t } = useWords();
  return (
    <>
      {content.unmarked ? (
        <div class="cg-panel-notice">
          {t(content.unmarked === 'translated' ? 'panel.translated' : 'panel.unmarked')}
          {content.unmarked === 'changed' ? (
            <Button onClick={() => onAction({ type: 'retry' })}>{t('panel.retry')}</Button>
          ) : null}
        </div>
      ) : null}
      <KeyPoints points={content.points} lit={lit} onAction={onAction} />
    </>
  );
}

/** Lengths of the ruled lines in per cent: three sentences as they usually run. */
const RULES = [
  [98, 94, 90, 46],
  [96, 99, 90, 86],
  [95, 90, 97, 32],
];

/** The layout of what is to come, in hairlines, so that nothing jumps when it comes. */
function RuledLines() {
  return (
    <ol class="cg-points" aria-hidden="true">
      {RULES.map((lines, index) => (
        <li key={index} class="cg-point">
          <span class="cg-point-number">{index + 1}</span>
          {lines.map((percent) => (
            <i key={percent} class="cg-rule" style={{ width: `${percent}%` }} />
          ))}
        </li>
      ))}
    </ol>
  );
}

interface ApologyProps {
  state: Extract<PanelState, { status: 'refused' | 'error' | 'outdated' }>;
  onAction: (action: PanelAction) => void;
}

/** One full sentence, then what to do. */
function Apology({ state, onAction }: ApologyProps) {
  const { t } = useWords();
  const offer = offerOf(state);
  const said = sayingOf(state);
  return (
    <div class="cg-panel-apology">
      <p class="cg-say">{t(said)}</p>
      <p class="cg-hint">{t(`${said}.hint`)}</p>
      {offer ? (
        <Button kind="main" onClick={() => onAction({ type: offer })}>
          {t(OFFERS[offer])}
        </Button>
      ) : null}
    </div>
  );
}

const OFFERS = { retry: 'panel.retry', 'read-anyway': 'panel.readAnyway', reload: 'panel.reload' } as const;

function offerOf(state: ApologyProps['state']): keyof typeof OFFERS | null {
  if (state.status === 'outdated') return 'reload';
  if (state.status === 'error' || state.why === 'empty' || state.why === 'translated') return 'retry';
  return isOverridable(state.why) ? 'read-anyway' : null;
}

/** The sentence that says why there is nothing; its hint stands under the same key with `.hint`. */
export function sayingOf(state: ApologyProps['state']) {
  return state.status === 'refused' ? (`refusal.${state.why}` as const) : (`state.${state.status}` as const);
}
