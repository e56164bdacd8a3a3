/** The ways between our pages. */
export const PAGE_LINKS = [
  { page: 'library', href: 'library.html' },
  { page: 'options', href: 'options.html' },
] as const;
