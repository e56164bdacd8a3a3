import type { BrowserName } from './binaries';

/**
 * Browsers for what asks of them nothing but to lay our pages out: one in `npm test`, which the other would make longer
 * by as much again, and both with `BROWSERS=both`.
 */
export const EITHER: readonly BrowserName[] = process.env.BROWSERS === 'both' ? ['chromium', 'firefox'] : ['chromium'];
