import type { House } from './house';

/** What extraction found that speaks for or against a news article. */
export interface Evidence {
  url: string;
  /** Whether the page shows the headline, rather than metadata alone stating one. */
  titleShown: boolean;
  /** Whether the headline links to another page, and is not the document's title. */
  titleLeads: boolean;
  title: string;
  /** What metadata say of the page; empty if they say nothing. */
  description: string;
  /** The texts of lead, body and captions, one string per block. */
  texts: readonly string[];
  pictures: number;
  /** The texts of the cells in the story's data tables; a document has its letterhead in one. */
  cells: readonly string[];
  /** How many lines at the story's place are only a link, or begin with a linked headline as entries of lists do. */
  linkedLines: number;
  /** Whether it is signed, dated by metadata, or dated in print by a known outlet or above the beginning of a story. */
  told: boolean;
  /** Whether the texts are separated by such lines as the entries of a list are. */
  entries: boolean;
  /** How many subheads are as long as headlines, and not numbered. */
  headlines: number;
  /** Whether a picture stands right above each of these, as on cards. */
  pictured: boolean;
  /** How many linked lines begin as the articles of a law do. */
  linkedClauses: number;
  /** How many lines at the story's place are only a date, or a headline with its date. */
  dateLines: number;
  /** A date is printed by the text. */
  printedDate: boolean;
  /** Metadata state a date of publication. */
  statedDate: boolean;
  authors: number;
  sapo: boolean;
  /** Whether the lead is all that is told and shown. */
  leadAlone: boolean;
  ogArticle: boolean;
  linkedArticle: boolean;
  /** Whether it is a product, a thread, a small ad, or the data sheet of a document or company. */
  offered: boolean;
  /** Whose site it is. */
  house: House;
  /** How many fields to fill in stand at the story's place, without those of dialogs elsewhere. */
  fields: number;
  knownOutlet: boolean;
}
