const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
/** What XML 1.0 cannot hold, not even as a character reference: control characters, lone surrogates, U+FFFE, U+FFFF. */
const NOT_XML =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** Text for content and attributes of HTML and XML alike. */
export function escapeHtml(text: string): string {
  return text.replace(NOT_XML, '').replace(/[&<>"']/gu, (sign) => ENTITIES[sign] ?? sign);
}

/**
 * A web address as every checker of links takes it (RFC 3986): what browsers let pass, such as `|`, `[` or a lone `%` in
 * a path, is encoded. Null for anything but http and https.
 */
export function webAddress(address: string): string | null {
  if (!URL.canParse(address)) return null;
  const { protocol, origin, pathname, search, hash } = new URL(address);
  if (protocol !== 'http:' && protocol !== 'https:') return null;
  const encoded = (pathname + search + hash)
    .replace(/%(?![0-9a-f]{2})/giu, '%25')
    .replace(/[^A-Za-z0-9\-._~:/?#@!$&'()*+,;=%]/gu, encodeURIComponent);
  // A second `#` may not stand in a fragment.
  const [path, ...fragment] = encoded.split('#');
  return origin + path + (fragment.length > 0 ? `#${fragment.join('%23')}` : '');
}
