import { effect } from '@preact/signals';
import type { PanelAction, PanelState, PanelTarget } from '@/components/panel/model';
import { onLine } from '@/lib/browser/page';
import type { PlaceCard } from '@/lib/model/place';
import { actOn } from './panel-actions';
import type { ReadingSession } from './session';

/** Name of the lines by which a side panel follows the reader of a tab. */
export const SIDE_LINE = 'side';

/** What a side panel shows of the session in a tab. */
export interface Mirror {
  /** `null`: the reader is there and shows nothing. */
  state: PanelState | null;
  lit: PanelTarget | null;
  places: PlaceCard[];
  /** Title, key points and address as plain text. */
  digest: string;
}

/** What a side panel has the session do; cards are its own affair. */
export type MirroredAction = Exclude<PanelAction, { type: 'open-card' }>;

/**
 * Lets side panels follow a session until the signal ends: they are told of every change, and their reader's actions
 * are done here. While one follows, nothing is drawn beside the page.
 */
export function mirror(session: ReadingSession, signal: AbortSignal): void {
  let followers = 0;
  onLine(
    SIDE_LINE,
    (send) => {
      session.mirrored.value = ++followers > 0;
      const stop = effect(() => send(mirrorOf(session)));
      return {
        onMessage: (action) => actOn(session, action as MirroredAction),
        onEnd() {
          stop();
          session.mirrored.value = --followers > 0;
          // To readers who chose the column, closing it is no wish for a panel in the page.
          if (session.settings.value?.dock === 'side') session.place.value = 'away';
        },
      };
    },
    signal,
  );
}

function mirrorOf(session: ReadingSession): Mirror {
  const { value: state } = session.state;
  return { state, lit: session.text.lit.value, places: session.current?.answer.places ?? [], digest: session.digest };
}
