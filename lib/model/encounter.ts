import type { TermId } from './ids';

/** A term that the reader looked up or starred, and where it was met last. */
export interface Encounter {
  id: TermId;
  /** Its name then; an entry of one's own may be gone by now. */
  term: string;
  /** The sentence it stood in; `''` where it was typed in a look-up box. */
  sentence: string;
  /** Title and address of the article; `''` where there was none. */
  title: string;
  url: string;
  /** ISO. */
  at: string;
  lookedUp: boolean;
  starred: boolean;
}
