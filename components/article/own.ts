import type { MarkColour } from '@/lib/model/mark';

/** A highlight of the reader's as the margin shows it. */
export interface OwnMark {
  id: string;
  quote: string;
  colour: MarkColour;
  note: string | null;
  /** Its place is not found in the text any more. */
  orphan: boolean;
}

/** What the reader made of a kept article. */
export interface OwnState {
  /** ISO day on which it was kept. */
  keptAt: string;
  favourite: boolean;
  tags: readonly string[];
  note: string | null;
  inTrash: boolean;
  marks: readonly OwnMark[];
}

export type OwnAction =
  | { type: 'favourite'; on: boolean }
  | { type: 'add-tag'; tag: string }
  | { type: 'remove-tag'; tag: string }
  | { type: 'note'; text: string }
  | { type: 'mark-colour'; id: string; colour: MarkColour }
  | { type: 'mark-note'; id: string; text: string }
  | { type: 'mark-remove'; id: string }
  | { type: 'mark-show'; id: string };
