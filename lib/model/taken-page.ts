/**
 * What is taken of a page to read it: plain data, all of one moment. Nothing in it was looked at, and nothing in it is
 * ever shown as markup.
 */
export interface TakenPage {
  url: string;
  /** The document as the browser writes it out, without some of what nothing is read of; `<!12>` for 12 elements. */
  markup: string;
  /** Of each `<noscript>` whether elements stand in it; those beyond hold text, written as it is where scripts run. */
  noscripts: boolean[];
}

/**
 * Larger pages are refused: no news article comes near, and reading them would hold up the browser. Characters are
 * UTF-16 units; what a head or sheet has beyond is left out.
 */
export const PAGE_LIMITS = {
  /** Elements and texts that are noted. */
  nodes: 60_000,
  /** Elements of a page, those too of which nothing is noted. */
  elements: 150_000,
  /** Elements around a node; what is nested deeper counts as side by side. Parsers nest no deeper than 512. */
  depth: 600,
  /** Characters of all text, and of one text node. */
  text: 2_000_000,
  node: 600_000,
  markup: 8_000_000,
  /** Characters of an address. */
  address: 8_000,
  noscripts: 10_000,
  /** `<meta>` elements, and characters of one. */
  meta: 300,
  statement: 20_000,
  /** Pieces of JSON-LD, and characters of one. */
  linked: 50,
  linkedText: 200_000,
  /** Style sheets, and characters of one: longer ones are a framework's, which hide states and not paragraphs. */
  sheets: 100,
  sheet: 60_000,
};
