/** Whether the browser has put its translation in place of the page's own words, as it says itself. */
export function isTranslated({ documentElement: root }: Document): boolean {
  return root !== null && (/\btranslated-(?:ltr|rtl)\b/u.test(root.className) || root.hasAttribute('_msttexthash'));
}
