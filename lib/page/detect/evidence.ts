import type { House } from './house';

/** What extraction found, as far as it speaks for or against a news article. */
export interface Evidence {
  url: string;
  /** Whether the page itself shows the headline, and metadata or an `h1` agree. */
  titleShown: boolean;
  /** Whether it links to another page, and the document is not called by it. */
  titleLeads: boolean;
  title: string;
  /** Text of lead, body and captions, one string a block. */
  texts: readonly string[];
  pictures: number;
  /** What the cells of tables of data in the story say; a document has its letterhead in one. */
  cells: readonly string[];
  /** How many lines of the story's place were nothing but a link, or begin with a linked headline as entries of lists do. */
  linkedLines: number;
  /** Whether it is signed, metadata date it, or it is dated in print by a known outlet or above a story's beginning. */
  told: boolean;
  /** Whether lines part them as the entries of a list. */
  entries: boolean;
  /** How many sub-heads are as long as headlines, and not numbered. */
  headlines: number;
  /** Whether a picture stands right above each of them, as on cards. */
  pictured: boolean;
  /** How many linked lines begin as articles of a law do. */
  linkedClauses: number;
  /** How many lines of the story's place were nothing but a date, or a headline with its date behind it. */
  dateLines: number;
  /** The date is printed by the text. */
  printedDate: boolean;
  /** Metadata state a date of publication. */
  statedDate: boolean;
  authors: number;
  sapo: boolean;
  ogArticle: boolean;
  linkedArticle: boolean;
  /** It is a product, a thread, a small ad, or the sheet of a document or a company. */
  offered: boolean;
  /** Whose site it is. */
  house: House;
  /** Fields to fill in where the story is; dialogs for accounts and comments stand elsewhere. */
  fields: number;
  knownOutlet: boolean;
}
