import { tidy } from '@/lib/text/characters';
import { withoutReferences } from '@/lib/text/references';
import type { HeadSource } from '../snapshot/statements';

/** What the head of a page states about it; of a name stated several times, the first. */
export interface Head {
  /** The document's `<title>`. */
  title: string;
  /** `<meta>` as they stand, by lower-case name, property or itemprop; `metaOf` reads them. */
  meta: ReadonlyMap<string, string>;
  canonical: string | null;
  /** The article among the page's JSON-LD, `null` where there is none. */
  article: LinkedArticle | null;
  /** Whether JSON-LD calls the page a product, a vacancy or a thread, and no article. */
  otherKind: boolean;
  /** Language of the root element, as stated. */
  lang: string | null;
}

/** The parts of a schema.org article that are used here. */
export interface LinkedArticle {
  type: string;
  headline: string | null;
  description: string | null;
  published: string | null;
  modified: string | null;
  authors: string[];
  publisher: string | null;
}

const ARTICLE_TYPE = /(?:article|blogposting|report)$/i;
const OTHER_KIND = /"@type"\s*:\s*"(?:Product|JobPosting|DiscussionForumPosting|QAPage)"/;

/** What a page states; some systems leave references in it, as they escape twice. */
const statedText = (text: string) => tidy(withoutReferences(text)) || null;

function string(value: unknown): string | null {
  if (typeof value === 'string') return statedText(value);
  return Array.isArray(value) ? string(value[0]) : null;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function names(value: unknown): string[] {
  const list = Array.isArray(value) ? value : [value];
  return list.flatMap((one) => {
    const name = isRecord(one) ? (one['@type'] === 'Organization' ? null : string(one.name)) : string(one);
    return name ? [name] : [];
  });
}

function findArticle(value: unknown, depth = 0): Record<string, unknown> | null {
  if (depth > 4) return null;
  if (Array.isArray(value)) {
    for (const one of value.slice(0, 50)) {
      const found = findArticle(one, depth + 1);
      if (found) return found;
    }
    return null;
  }
  if (!isRecord(value)) return null;
  const type = value['@type'];
  const types = Array.isArray(type) ? type : [type];
  if (types.some((one) => typeof one === 'string' && ARTICLE_TYPE.test(one))) return value;
  return findArticle(value['@graph'], depth + 1) ?? findArticle(value.mainEntity, depth + 1);
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    try {
      // Line feeds inside strings are the usual fault.
      return JSON.parse(json.replace(/[\u0000-\u001f]+/g, ' '));
    } catch {
      return null;
    }
  }
}

function linkedArticle(linked: readonly string[]): LinkedArticle | null {
  for (const json of linked) {
    if (!(json.includes('rticle') || json.includes('osting') || json.includes('eport'))) continue;
    const found = findArticle(parse(json));
    if (!found) continue;
    return {
      type: string(found['@type']) ?? '',
      headline: string(found.headline) ?? string(found.name),
      description: string(found.description),
      published: string(found.datePublished) ?? string(found.dateCreated),
      modified: string(found.dateModified),
      authors: names(found.author),
      publisher: isRecord(found.publisher) ? string(found.publisher.name) : null,
    };
  }
  return null;
}

/** What a page states, read. */
export function headOf({ title, lang, canonical, meta: stated, linked }: HeadSource): Head {
  const meta = new Map<string, string>();
  for (const [name, content] of stated) {
    const key = name.trim().toLowerCase();
    if (!meta.has(key)) meta.set(key, content);
  }
  const article = linkedArticle(linked);
  const otherKind = article === null && linked.some((json) => OTHER_KIND.test(json));
  return { title: tidy(title), meta, canonical, article, otherKind, lang };
}

/** The first of these `<meta>` names that has a value, tidied. */
export function metaOf(head: Head, ...keys: string[]): string | null {
  for (const key of keys) {
    const stated = head.meta.get(key);
    const value = stated && statedText(stated);
    if (value) return value;
  }
  return null;
}
