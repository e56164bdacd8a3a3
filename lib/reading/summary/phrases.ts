import { foldKey } from '@/lib/text/fold';

/** Phrases in Vietnamese, parted by `|`, as alternatives of a pattern for folded syllables. */
export function anyOf(phrases: string): string {
  return `(?:${phrases.split('|').map(foldKey).join('|')})`;
}

/** Matches folded text that opens with one of the phrases. */
export function opening(phrases: string): RegExp {
  return new RegExp(`^${anyOf(phrases)}(?= |$)`, 'u');
}

/** Matches folded text that holds one of the phrases. */
export function anywhere(phrases: string): RegExp {
  return new RegExp(`(?:^| )${anyOf(phrases)}(?= |$)`, 'u');
}
