import type { Language, PlaceId, TermId } from '@/lib/model/ids';
import type { MarkColour } from '@/lib/model/mark';
import type { PlaceMap } from '@/lib/model/place';
import type { Span } from '@/lib/model/span';
import type { Refusal } from '@/lib/model/verdict';

/** A key point, numbered from 1 in reading order. */
export interface PanelPoint {
  number: number;
  text: string;
  /** In the English interface: the equivalents of the terms and bodies in it. */
  equivalents: readonly string[];
  span: Span;
}

/** A fact of the article, once, however often it stands there. */
export interface PanelFact {
  kind: 'quantity' | 'date' | 'person' | 'body' | 'document';
  /** As people write it in the language of the interface: the figure, the date; a name as it is. */
  value: string;
  /** What it measures, what happens then, a person's office; empty where the text does not say. */
  label: string;
  /** Its English, in the English interface, where it is known. */
  english: string | null;
  /** Of a date that is resolved: ISO, so that rows can be put in the order of time. */
  when: string | null;
  /** All its places in reading order; never empty. */
  spans: readonly [Span, ...Span[]];
}

/** A term of the article, once, however often it occurs. */
export interface PanelTerm {
  id: TermId;
  term: string;
  /** Half a line of explanation in the language of the interface. */
  gist: string;
  /** In the English interface the first equivalent. */
  beside: string | null;
  /** Known to all: listed behind the others, on demand. */
  everyday: boolean;
  count: number;
  /** Its first occurrence. */
  span: Span;
}

/** A place of the article, once. */
export interface PanelPlace {
  id: PlaceId;
  name: string;
  gist: string;
  count: number;
  span: Span;
}

/** What a part was left out as: one of the site, what is noted apart, or the article's own text once more. */
export type RemovalReason = 'clutter' | 'byline' | 'duplicate';

/** A part of the page that was left out of the article. */
export interface PanelRemoval {
  text: string;
  reason: RemovalReason;
  restored: boolean;
}

/** Why an article was not kept; each has its sentence. */
export type SaveFailure = 'full' | 'blocked' | 'corrupt' | 'too-large' | 'unavailable' | 'unknown';

/** What became of a kept article's pictures: to be asked, left out, or so many of them kept. */
export type PicturesState = 'ask' | 'leave' | { kept: number; of: number };

/** A highlight of the reader's as the column lists it. */
export interface PanelMark {
  id: string;
  colour: MarkColour;
  quote: string;
  noted: boolean;
  /** Where it stands on the page; none of one whose place is gone. */
  spans: readonly Span[];
}

/** The reader's highlights in this article. */
export interface PanelOwn {
  marks: readonly PanelMark[];
  /** Whether they are painted on the page; `null`: the reader has yet to be asked. */
  shown: boolean | null;
}

/** `changed`: it is kept, but says something else by now, and can be kept as a further version. */
export type SaveState = 'unsaved' | 'changed' | 'saving' | 'saved' | { failed: SaveFailure };

/** What the reader is pointing at in the page, lit in the column too. */
export type PanelTarget =
  | { kind: 'point'; number: number }
  | { kind: 'term'; id: TermId }
  | { kind: 'place'; id: PlaceId };

export interface PanelContent {
  /** The outlet's name, or the host of an unknown one. */
  outlet: string;
  /** Names of the provinces that the story is about. */
  provinces: string[];
  /** As far as the page states it; null where it does not. */
  publishedAt: string | null;
  title: string;
  points: PanelPoint[];
  facts: PanelFact[];
  terms: PanelTerm[];
  places: PanelPlace[];
  /** Where the story happens; null where that is in no province. */
  map: PlaceMap | null;
  removed: PanelRemoval[];
  /** The article goes on at another page. */
  continues: boolean;
  save: SaveState;
  /** Null before a save, and of an article without any. */
  pictures: PicturesState | null;
  /** Null of an article that is not kept. */
  own: PanelOwn | null;
  /** Why the text of the page is not marked, where it is not. */
  unmarked: 'translated' | 'changed' | null;
}

/** `host` names the page where its outlet is not known. */
export type PanelState =
  | { status: 'loading'; outlet: string }
  | { status: 'refused'; host: string; why: Refusal }
  | { status: 'error'; host: string }
  /** The extension was updated under the page. */
  | { status: 'outdated'; host: string }
  | ({ status: 'ready' } & PanelContent);

/** What a reader does in panel or side panel. */
export type PanelAction =
  | { type: 'jump'; span: Span }
  /** The pointer or the focus came to rest on a row, or left it. */
  | { type: 'hover'; target: PanelTarget | null }
  /** `anchor`: the row, for the card to stand beside. */
  | { type: 'open-card'; target: Exclude<PanelTarget, { kind: 'point' }>; span: Span; anchor: HTMLElement }
  | { type: 'reload' }
  | { type: 'keep' }
  | { type: 'pictures'; take: boolean }
  | { type: 'open-kept' }
  | { type: 'open-reading-view' }
  | { type: 'collapse' }
  | { type: 'expand' }
  | { type: 'close' }
  | { type: 'retry' }
  /** Reads a page that does not look like an article. */
  | { type: 'read-anyway' }
  | { type: 'set-language'; language: Language }
  | { type: 'move-side' }
  /** `width` in CSS pixels; `done`: to be remembered. */
  | { type: 'resize-panel'; width: number; done: boolean }
  | { type: 'site-off' }
  | { type: 'open-table' }
  | { type: 'open-options' }
  /** Goes to a highlight and opens its note. */
  | { type: 'open-mark'; id: string }
  /** Whether highlights may be painted on web pages. */
  | { type: 'show-marks'; yes: boolean }
  /** `index` into `removed`. */
  | { type: 'restore'; index: number };

/** Whether two targets are the same thing. */
export function sameTarget(a: PanelTarget | null, b: PanelTarget): boolean {
  if (a?.kind === 'point') return b.kind === 'point' && a.number === b.number;
  return a !== null && b.kind === a.kind && 'id' in b && a.id === b.id;
}
