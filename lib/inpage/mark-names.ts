import type { Ground } from './background';

export const GROUNDS: readonly Ground[] = ['light', 'dark'];
/** The kind of what is lit for a moment, such as a key point's sentence. */
export const LIT = 'lit';

/** The name of a highlight, which its style goes by. */
export const nameOf = (kind: string, ground: Ground) => `chu-giai-${kind}-${ground}`;
