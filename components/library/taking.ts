/** Kinds of files that articles can be taken along as, in the order of the menu. */
export const EXPORT_KINDS = ['markdown', 'html', 'epub', 'bibtex', 'ris', 'csl', 'marks'] as const;
export type ExportKind = (typeof EXPORT_KINDS)[number];
