/** Styles of references, in the order of menus. */
export const CITATION_STYLES = ['vietnamese', 'apa', 'mla', 'chicago'] as const;
export type CitationStyle = (typeof CITATION_STYLES)[number];

/** A text in the clipboard's two forms. */
export interface RichText {
  text: string;
  html: string;
}
