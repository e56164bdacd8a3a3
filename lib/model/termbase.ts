/**
 * A termbase as files hold it: concepts, their terms by language, and what is said of each. It holds all that
 * TBX-Basic (ISO 30042:2019) can hold, so that a file imported and exported again has lost nothing, and what entries of
 * ours have besides.
 */
export interface Termbase {
  title: string;
  /** BCP 47; the language of what is said, where nothing else is given. */
  lang: string;
  /** Where it comes from, a paragraph each. */
  sources: string[];
  publication?: string[];
  encoding?: string[];
  /** What was changed in it and when, paragraphs of each change. */
  changes?: string[][];
  concepts: Concept[];
  /** People and works that statements point to. */
  references?: ReferenceSection[];
}

export interface Concept {
  /** Unique in its termbase. */
  id: string;
  statements: Statement[];
  languages: LanguageSection[];
}

export interface LanguageSection {
  /** BCP 47. */
  lang: string;
  statements: Statement[];
  /** The preferred first; never empty. */
  terms: TermbaseTerm[];
}

/** By its code, and by what people write in its place. */
export const isVietnamese = ({ lang }: Pick<LanguageSection, 'lang'>) =>
  /^(?:vi|vie|vn|vietnamese)(?:[-_]|$)/iu.test(lang);

export interface TermbaseTerm {
  text: string;
  inline?: InlineElement[];
  id?: string;
  statements: Statement[];
}

/** What entries of ours say beyond TBX-Basic; its files carry them as `lib/model/noted.ts` has it. */
export type OwnCategory =
  /** Of an equivalent: an `EquivalentStatus`. */
  | 'equivalentStatus'
  /** As `lib/model/legal-basis.ts` reads it. */
  | 'legalBasis'
  /** Of a concept: a `Level`. */
  | 'level';

export type Category = TbxCategory | OwnCategory;

/** Data categories of TBX-Basic, and the core's note, date. */
export type TbxCategory =
  | 'administrativeStatus'
  | 'context'
  | 'crossReference'
  | 'customerSubset'
  | 'date'
  | 'definition'
  | 'externalCrossReference'
  | 'geographicalUsage'
  | 'grammaticalGender'
  | 'note'
  | 'partOfSpeech'
  | 'projectSubset'
  | 'responsibility'
  | 'source'
  | 'subjectField'
  | 'termLocation'
  | 'termType'
  | 'transactionType'
  | 'xGraphic';

/** How deeply statements, and elements of a file, stand in each other at most: nothing that we read comes near. */
export const DEPTH = 64;

/** What is said of a concept, of a language's terms, of one term, or of another statement ("source of a definition"). */
export interface Statement<Of extends Category = Category> {
  category: Of;
  text: string;
  inline?: InlineElement[];
  /** Id within the termbase, or an address (http, https). */
  target?: string;
  lang?: string;
  id?: string;
  about?: Statement[];
}

/** Markup within a text: a range of it, UTF-16 offsets. Of `sc`, `ec` and `ph`, which have no content, an empty one. */
export interface InlineElement {
  start: number;
  end: number;
  tag: 'hi' | 'foreign' | 'sc' | 'ec' | 'ph';
  attributes: Record<string, string>;
}

/** References of one kind, such as `respPerson`. */
export interface ReferenceSection {
  type: string;
  objects: { id?: string; items: { type?: string; text: string }[] }[];
}
