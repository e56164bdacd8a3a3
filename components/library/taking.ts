/** Kinds of files that articles can be taken along as, in the order of the menu. */
export const EXPORT_KINDS = ['markdown', 'html', 'epub', 'bibtex', 'ris', 'csl', 'marks'] as const;
export type ExportKind = (typeof EXPORT_KINDS)[number];

/** Styles of references, in the order of the menu. */
export const CITATION_STYLES = ['vietnamese', 'apa'] as const;
export type CitationStyle = (typeof CITATION_STYLES)[number];
