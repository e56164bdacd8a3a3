import type { OutletId } from './ids';

/** Why a page is not read as an article; each has its sentence in the catalogues. */
export type Refusal =
  | 'not-html'
  | 'empty'
  | 'not-vietnamese'
  | 'translated'
  | 'list-page'
  | 'not-an-article'
  | 'too-large';

/** Whether the person who asks for it all the same gets a reading. */
export function isOverridable(why: Refusal): boolean {
  return why === 'not-an-article' || why === 'list-page';
}

/** What a tab shows, at a glance: an article, a PDF file, or why it is none. */
export type PageKind = 'article' | 'pdf' | Refusal;

/** What the detector says of a page. */
export type Verdict =
  | { article: true; outlet: OutletId | null; confidence: number }
  | { article: false; outlet: OutletId | null; why: Refusal };

/** A part of the page that was left out of the article, for "Vì sao bỏ?". */
export interface Removal {
  /** What it is asked back by: the same for the same text, 32 bits. */
  id: number;
  /** Stage and rule that dropped it, such as `clutter:related`. */
  reason: string;
  /** The first 200 UTF-16 units of its text. */
  text: string;
}
