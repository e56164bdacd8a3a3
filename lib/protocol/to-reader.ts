import type { Site } from '@/lib/model/family';

/** Why the reader is there: the detector found an article, or the person asked for this page. */
export type Occasion = 'found' | 'asked';

/**
 * What the background and the popup say to the reader in a tab. It comes from our own contexts alone: a web page can
 * send nothing to a content script.
 */
export type ToReader =
  | { to: 'reader'; name: 'open'; occasion: Occasion; site: Site }
  | { to: 'reader'; name: 'keep' | 'next-term' | 'previous-term' | 'leave' | 'summary' };

export function isToReader(message: unknown): message is ToReader {
  return typeof message === 'object' && message !== null && 'to' in message && message.to === 'reader';
}
