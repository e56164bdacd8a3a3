import type { EntryView, TermLink } from '@/lib/model/entry';
import type { PlaceId, TermId } from '@/lib/model/ids';
import type { PlaceCard } from '@/lib/model/place';

/** One of several ways to read what the page says. */
export interface CardReading {
  id: TermId | PlaceId;
  title: string;
  gist: string;
}

/** What a card is about; `heading` is the text of the page where there is no entry to name it. */
export type CardContent =
  | { kind: 'failed'; heading: string }
  /** `parts`: entries within the text; `near`: those whose spelling comes nearest to it. */
  | { kind: 'missing'; heading: string; parts: TermLink[]; near: TermLink[] }
  | { kind: 'open'; heading: string; readings: CardReading[] }
  | ({ kind: 'term' } & EntryView)
  | {
      kind: 'place';
      place: PlaceCard;
      /** Name of the province it lies in; null of a province. */
      province: string | null;
    };

/** What a reader does in a card. */
export type CardAction =
  | { type: 'close' }
  /** One step back, to the entry this one was opened from. */
  | { type: 'back' }
  | { type: 'pin' }
  | { type: 'unpin' }
  /** Follows a link to another entry. */
  | { type: 'open'; id: TermId }
  /** Settles an open reading. */
  | { type: 'choose'; id: TermId | PlaceId }
  /** Into a termbase of one's own. */
  | { type: 'add' }
  /** Of an entry of one's own. */
  | { type: 'edit' }
  | { type: 'star'; starred: boolean }
  /** Writes to the editors that the entry is wrong. */
  | { type: 'letter' }
  | { type: 'know' }
  | { type: 'explain-again' }
  /** To the place before or after this one in the text. */
  | { type: 'previous' }
  | { type: 'next' };
