import type { ReadonlySignal } from '@preact/signals';
import { LiveRegion } from '@/components/base/LiveRegion';
import { Words } from '@/components/base/Words';
import type { PanelAction } from '@/components/panel/model';
import { Panel } from '@/components/panel/Panel';
import { PanelTab } from '@/components/panel/PanelTab';
import { glossOf } from '@/lib/browser/settings';
import type { ReaderKey } from '@/lib/i18n/translator';
import type { Words as WordsOf } from '@/lib/i18n/types';
import { CardBeside, PinnedCard } from '@/lib/surface/CardBeside';
import { MarkBeside } from '@/lib/surface/MarkBeside';
import { NoteFrame } from '@/lib/surface/NoteFrame';
import { actOn } from '@/lib/surface/panel-actions';
import type { ReadingSession } from '@/lib/surface/session';

export interface SurfaceProps {
  session: ReadingSession;
  words: ReadonlySignal<WordsOf<ReaderKey> | null>;
  /** Answers whether the text reached the clipboard. */
  onCopy: (text: string) => Promise<boolean>;
}

/** All that we draw into a page: the panel or its tab, and a card beside a word. */
export function Surface({ session, words, onCopy }: SurfaceProps) {
  const settings = session.settings.value;
  const state = session.state.value;
  if (!settings || !state || !words.value) return null;
  const { dock, theme } = settings;
  // Esc goes one step back: a card that is merely looked at goes before the panel does; one with the focus sees to itself.
  const dismissCard = (event: KeyboardEvent) => {
    const inCard = event.target instanceof Element && event.target.closest('[role="dialog"]');
    if (event.key !== 'Escape' || inCard || !session.text.isBeside) return;
    event.stopPropagation();
    session.text.stepBack();
  };
  const side: 'left' | 'right' = dock === 'left' ? 'left' : 'right';
  const shared = {
    lit: session.text.lit.value,
    side,
    entered: session.entered.value,
    onAction: (action: PanelAction) => actOn(session, action),
  };
  const panel =
    session.place.value !== 'open' && state.status === 'ready' ? (
      <PanelTab {...shared} points={state.points} />
    ) : (
      <Panel
        {...shared}
        state={state}
        width={settings.width}
        host={location.hostname}
        pinned={session.cards.pinned.value && <PinnedCard cards={session.cards} onCopy={onCopy} />}
        onCopy={() => onCopy(session.digest)}
        onCite={(style) => session.cite(style)}
      />
    );
  return (
    <Words.Provider
      value={{ ...words.value, gloss: glossOf(settings), equivalentsFirst: settings.lead === 'equivalents' }}
    >
      <div data-theme={theme === 'system' ? undefined : theme} onKeyDownCapture={dismissCard}>
        {session.mirrored.value || session.place.value === 'away' ? null : panel}
        <MarkBeside own={session.own} onOpenKept={() => session.openKept()} />
        <NoteFrame own={session.own} />
        <CardBeside
          cards={session.cards}
          pinnable={session.place.value === 'open' && !session.mirrored.value}
          onCopy={onCopy}
        />
        <LiveRegion lang={words.value.language} message={session.cards.spoken.value} />
      </div>
    </Words.Provider>
  );
}
