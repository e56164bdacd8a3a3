import type { CitationStyle } from '@/lib/model/citation';
import type { Language } from '@/lib/model/ids';

/** What the reader has chosen, as `lib/browser/settings` keeps it. */
export interface Chosen {
  language: Language;
  /** Of explanations. */
  gloss: Language | 'interface';
  /** What the card of a term begins with. */
  lead: 'explanation' | 'equivalents';
  theme: 'system' | 'light' | 'dark';
  /** Where notes stand; `side`: in the browser's own column. */
  dock: 'right' | 'left' | 'side';
  /** Where the panel opens by itself: on every article, as the reader left it at each outlet, nowhere. */
  autoOpen: 'every' | 'outlet' | 'never';
  /** Which terms are marked: every use of all, their first use, those not yet met. */
  explain: 'all' | 'first' | 'new';
  /** How many key points an article has. */
  points: number;
  /** Style of references; null: the one of the language. */
  citation: CitationStyle | null;
}

export type OptionsAction =
  | { type: 'choose'; changes: Partial<Chosen> }
  /** An address, a host or a pattern, as it was typed. */
  | { type: 'add-site'; typed: string }
  | { type: 'remove-site'; site: string }
  | { type: 'add-others' }
  | { type: 'remove-others' }
  | { type: 'site-on'; host: string }
  | { type: 'answer'; question: 'pictures' | 'marks'; yes: boolean }
  | { type: 'switch-termbase'; id: string; on: boolean }
  | { type: 'change-shortcuts' };

/** What an attempt to add a site came to; `others`: all outlets that are known by name were added. */
export type AddOutcome = { added: string } | 'others' | 'unclear' | 'refused';

/** All that the page shows. */
export interface OptionsState {
  chosen: Chosen;
  /** What this browser has; there is nothing to choose where it has not. */
  has: { sidePanel: boolean; shortcuts: boolean };
  /** Sites that the reader added, as people name them. */
  added: readonly string[];
  /** Whether the reader added all outlets that are known by name. */
  others: boolean;
  outcome: AddOutcome | null;
  /** Why something could not be read or done, in a sentence; `''` where nothing failed. */
  failure: string;
  /** Hosts where the reader switched it off. */
  off: readonly string[];
  termbases: readonly { id: string; name: string; on: boolean }[];
  /** Whether an article's pictures are kept with it; null before the reader was asked. */
  pictures: boolean | null;
  /** Whether highlights are painted on web pages; null before the reader was asked. */
  marks: boolean | null;
  /** Bytes of all that is stored; null where the browser does not tell. */
  bytes: number | null;
  about: {
    version: string;
    /** Entries of the built-in glossary. */
    terms: number;
    /** Outlets whose articles are recognised unasked. */
    outlets: number;
    /** Outlets known by name beside those. */
    others: number;
    documents: readonly { number: string; name: string; nameEn: string }[];
  };
}
