import type { Language, TermId } from './ids';

export type Field =
  | 'defence'
  | 'border'
  | 'party'
  | 'state-bodies'
  | 'justice'
  | 'administration'
  | 'economy-and-trade'
  | 'planning-and-investment'
  | 'land-and-environment'
  | 'agriculture-and-new-countryside'
  | 'social-policy'
  | 'health'
  | 'education'
  | 'culture-and-tourism'
  | 'ethnic-and-religious-affairs'
  | 'foreign-affairs'
  | 'press'
  | 'abbreviations'
  | 'slogans-and-set-phrases'
  /** Of a law or another document that entries rest on. */
  | 'documents'
  /** Of an entry of the reader's own: whatever they say it is. */
  | 'own';

/** How a term of the reader's own may be used, as TBX-Basic's `administrativeStatus` says it. */
export type Usage =
  | 'preferredTerm-admn-sts'
  | 'admittedTerm-admn-sts'
  | 'deprecatedTerm-admn-sts'
  | 'supersededTerm-admn-sts';

/** How far a term is from everyday speech: everyday terms are listed but not marked in the text. */
export type Level = 'everyday' | 'newspaper' | 'specialist';

/** Whose word an equivalent is; `own` is the reader's own termbase. */
export type EquivalentStatus = 'official' | 'established' | 'ours' | 'own';

/** The same text in both languages of the interface. */
export type Bilingual = Record<Language, string>;

export interface Variant {
  text: string;
  kind: 'spelling' | 'abbreviation' | 'full' | 'older';
  /** Neighbouring words that decide for this reading where the form has several. */
  near?: string[];
}

export interface Equivalent {
  text: string;
  status: EquivalentStatus;
  /** The source's name for people, absent for our own. */
  source?: string;
}

/** A composed form: `{place}` in both stands for the name as printed. */
export interface Pattern {
  vi: string;
  en: string;
}

/** A place in a law, with what is known of the law's force. */
export interface LegalBasis {
  number: string;
  name: string;
  nameEn: string;
  /** The day it was passed (ISO), where known. */
  issued?: string;
  article: string;
  clause?: string;
  /** As found on the day `checked` (ISO). */
  inForce: boolean | null;
  checked: string;
  replacedBy?: string;
  /** What to mind, in sentences: an amendment that the text we read may not hold yet. */
  caution?: Bilingual;
}

/** One entry of a glossary, complete, as the card shows it. */
export interface Entry {
  id: TermId;
  term: string;
  field: Field;
  level: Level;
  variants: Variant[];
  /** Neighbouring words without which the term itself means something else ("tiêu cực"). */
  near?: string[];
  /** Phrases that contain a form of the entry and mean something else ("một cửa hàng"). */
  except?: string[];
  explanation: Bilingual;
  note?: Bilingual;
  equivalents: Equivalent[];
  patterns: Pattern[];
  /** Empty: the explanation is the editors' own, and rests on `restsOn`. */
  basis: LegalBasis[];
  restsOn: Bilingual[];
  broader: TermId[];
  related: TermId[];
  ended?: Bilingual & { date: string; successor?: TermId };
  reviewed: string;
  /** Of an entry of the reader's own: the termbase it stands in, and its subject as the reader wrote it. */
  own?: { termbase: string; subject: string; usage?: Usage };
}

/** Another entry, by the name people know it by. */
export interface TermLink {
  id: TermId;
  term: string;
}

/** An entry that a stretch of a text names, in UTF-16 units. */
export interface TermWithin {
  id: TermId;
  start: number;
  end: number;
}

/** A term as the page composes it with a name: "UBND tỉnh Lai Châu". */
export interface ComposedForm {
  heading: string;
  equivalent: Equivalent;
}

/** An entry with all that its card says. */
export interface EntryView {
  entry: Entry;
  /** The text of the page composed with the place it names; `null` where it names none. */
  composed: ComposedForm | null;
  /** Terms within the explanation in each language, in order, none overlapping. */
  inside: { vi: TermWithin[]; en: TermWithin[] };
  broader: TermLink[];
  related: TermLink[];
  /** What came after an entry that has ended. */
  successor: TermLink | null;
  /** Other glossaries that have the same term, in order of precedence; `termbase` is `null` of the built-in one. */
  also: { id: TermId; termbase: string | null }[];
  /** Whether the reader gave it a star, to learn it. */
  starred: boolean;
}

/** What the panel's list needs of an entry. */
export interface EntryHead {
  id: TermId;
  term: string;
  field: Field;
  level: Level;
  explanation: Bilingual;
  /** The first equivalent. */
  equivalent: Equivalent | null;
}
