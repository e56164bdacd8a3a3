/** Why the reader is there: the detector found an article, or the person asked for this page. */
export type Occasion = 'found' | 'asked';

/** What can be done with a selection. */
export const SELECTION_ACTS = ['mark', 'note', 'explain', 'quote'] as const;
export type SelectionAct = (typeof SELECTION_ACTS)[number];

/**
 * What the background and the popup say to the reader in a tab. It comes from our own contexts alone: a web page can
 * send nothing to a content script.
 */
export type ToReader =
  | { to: 'reader'; name: 'open'; occasion: Occasion }
  | { to: 'reader'; name: 'keep' | 'next-term' | 'previous-term' | 'leave' | 'summary' | 'article' }
  /** What to do with the selection; `choose`: offer all that can be done, to the keyboard. */
  | { to: 'reader'; name: 'selection'; act: SelectionAct | 'choose' }
  /** The library has changed: these articles, all of them where none is named. */
  | { to: 'reader'; name: 'library'; articles: string[] }
  | { to: 'reader'; name: 'frame'; said: 'here' | 'done' };

export function isToReader(message: unknown): message is ToReader {
  return typeof message === 'object' && message !== null && 'to' in message && message.to === 'reader';
}
