/**
 * Match patterns (https://developer.mozilla.org/docs/Mozilla/Add-ons/WebExtensions/Match_patterns) of the site that a
 * person names: by an address, a host, a host with `*.` before it for all below it, or a pattern. A host comes with and
 * without `www.`, as sites send their readers from one to the other. `null`: no site, or all there are.
 */
export function patternsOf(typed: string): string[] | null {
  const [, wildcard = '', rest = ''] =
    /^(?:(?:\*|https?):\/\/)?(\*\.)?([^*]+?)\/?(?:\/\*)?$/iu.exec(typed.trim()) ?? [];
  if (/^[a-z][\w+.-]*:(?!\d)/iu.test(rest)) return null;
  const host = URL.parse(`http://${rest}`)?.hostname.replace(/\.$/u, '') ?? '';
  if (!/^[^.]+(?:\.[^.]+)*\.[^.\d][^.]*$/u.test(host)) return null;
  if (wildcard) return [`*://*.${host}/*`];
  const bare = host.replace(/^www\./u, '');
  return [`*://${bare}/*`, `*://www.${bare}/*`];
}

/** The site that a pattern is for, as people name it: its host, without `www.`. */
export function siteOfPattern(pattern: string): string {
  return pattern.replace(/^[^:]+:\/\/(?:www\.)?/u, '').replace(/\/.*$/u, '');
}
