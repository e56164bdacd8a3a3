import type { EquivalentStatus } from '@/lib/model/entry';
import type { TermId } from '@/lib/model/ids';

/** A line of the table. */
export interface DeskLine {
  key: string;
  id: TermId | null;
  vietnamese: string;
  english: string | null;
  status: EquivalentStatus | null;
  source: string | null;
  /** How often it is named. */
  count: number;
}

/** A paragraph of the text, and what of it is in the table: ranges in its UTF-16 units, in order, none overlapping. */
export interface DeskParagraph {
  text: string;
  marks: { start: number; end: number }[];
}

export type DeskState =
  | { status: 'empty'; failure: 'too-large' | 'failed' | null }
  | { status: 'reading' }
  | { status: 'ready'; paragraphs: DeskParagraph[]; lines: DeskLine[] };

export type DeskAction =
  | { type: 'read'; text: string }
  | { type: 'clear' }
  | { type: 'save'; as: 'csv' | 'tbx' }
  /** `anchor`: what the card stands beside. */
  | { type: 'open'; id: TermId; text: string; anchor: HTMLElement };
