/** The ways between our pages. */
export const PAGE_LINKS = [
  { page: 'library', href: 'library.html' },
  { page: 'concordance', href: 'library.html#kwic=' },
  { page: 'glossary', href: 'glossary.html' },
  { page: 'desk', href: 'desk.html' },
  { page: 'options', href: 'options.html' },
  { page: 'help', href: 'help.html' },
] as const;
