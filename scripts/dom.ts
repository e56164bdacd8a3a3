import { JSDOM } from 'jsdom';
import { boundNesting } from './nesting';

const window = new JSDOM('').window;

/** Unicode by its byte order mark. */
function marked(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  return bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : null;
}

/** The character set that the head of a page names. */
function declared(bytes: Uint8Array): string | null {
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, 4096));
  const name =
    /<meta[^>]+charset\s*=\s*["']?\s*([\w-]+)/i.exec(start)?.[1] ?? /^<\?xml[^>]+encoding="([\w-]+)"/i.exec(start)?.[1];
  if (!name) return null;
  try {
    return new TextDecoder(name).encoding;
  } catch {
    return null;
  }
}

function decode(bytes: Uint8Array): string {
  const known = marked(bytes);
  if (known) return new TextDecoder(known).decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    const named = declared(bytes);
    // Broken UTF-8 stays UTF-8; a page that names no character set and is no UTF-8 is an old Vietnamese one.
    return new TextDecoder(named ?? 'windows-1258').decode(bytes);
  }
}

/** The address that a saved page gives as its own. */
function ownAddress(document: Document): string | null {
  const link = document.querySelector('link[rel="canonical"]')?.getAttribute('href');
  const meta = document.querySelector('meta[property="og:url"]')?.getAttribute('content');
  return [link, meta].find((address) => address && /^https?:\/\//.test(address)) ?? null;
}

/** Gives elements the shadow roots that a page declares (https://html.spec.whatwg.org/#attr-template-shadowrootmode). */
function attachDeclared(root: ParentNode): void {
  for (const template of root.querySelectorAll('template')) {
    const host = template.parentElement;
    const mode = template.getAttribute('shadowrootmode');
    if (!host || host.shadowRoot || (mode !== 'open' && mode !== 'closed')) continue;
    try {
      const shadow = host.attachShadow({ mode });
      shadow.append(template.content);
      template.remove();
      attachDeclared(shadow);
    } catch {
      // An element that can have none: the template stays one.
    }
  }
}

/**
 * Parses a saved page as a browser without scripts would. Without `url` the page's own canonical address is used, or
 * `about:blank`.
 */
export function parsePage(bytes: Uint8Array, url: string | null): { document: Document; url: string } {
  const document = new window.DOMParser().parseFromString(boundNesting(decode(bytes)), 'text/html');
  attachDeclared(document);
  return { document, url: url ?? ownAddress(document) ?? 'about:blank' };
}
