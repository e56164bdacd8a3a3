import { tidy } from '@/lib/text/characters';
import { withoutReferences } from '@/lib/text/references';
import type { HeadSource } from '../snapshot/statements';
import { holdsAny, phrases, wordsKey } from '../text';

/** What the head of a page states about it; of a name stated several times, the first. */
export interface Head {
  /** The document's `<title>`. */
  title: string;
  /** The contents of `<meta>` by lower-case name, property or itemprop, as they stand; `metaOf` cleans them. */
  meta: ReadonlyMap<string, string>;
  canonical: string | null;
  /** The authors by `<meta>`, each as stated: more often an outlet than people. */
  authors: string[];
  /** The article in the page's JSON-LD; `null` if there is none. */
  article: LinkedArticle | null;
  /** Whether metadata call the page a product, a person, a work, a vacancy or a thread, and no article. */
  otherKind: boolean;
  /** The language of the root element, as stated. */
  lang: string | null;
}

/** The parts of a schema.org article that are used. */
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
/** Types in `og:type` and JSON-LD of pages that sell, that are about a work or a person, or where people talk. */
const OTHER_TYPE = /product|^(?:music|books?|profile|video\.(?:movie|episode|tv_show))(?:\.|$)/i;
const OTHER_KIND = /"@type"\s*:\s*"(?:Product|JobPosting|DiscussionForumPosting|QAPage)"/;

/** A stated text, cleaned; some systems leave character references in it, as they escape twice. */
const statedText = (text: string) => tidy(withoutReferences(text)) || null;

function string(value: unknown): string | null {
  if (typeof value === 'string') return statedText(value);
  return Array.isArray(value) ? string(value[0]) : null;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A stated moment, which may be a number of seconds or milliseconds, or a value with its type. */
function moment(value: unknown): string | null {
  const stated = isRecord(value) ? value['@value'] : value;
  return string(typeof stated === 'number' ? String(stated) : stated);
}

type Nodes = ReadonlyMap<unknown, Record<string, unknown>>;

const nameOf = (value: unknown) => (isRecord(value) ? value.name : value);

/** The people that a value names, itself or by the `@id` of a node; some systems make nodes of names too. */
function names(value: unknown, nodes: Nodes): string[] {
  const list = Array.isArray(value) ? value : [value];
  const people = list
    .map((one) => (isRecord(one) && !one.name && nodes.get(one['@id'])) || one)
    .filter((one) => !isRecord(one) || one['@type'] !== 'Organization');
  return people.flatMap((one) => string(nameOf(nameOf(one))) || []);
}

function articlesIn(value: unknown, depth = 0): Record<string, unknown>[] {
  if (depth > 4) return [];
  if (Array.isArray(value)) return value.slice(0, 50).flatMap((one) => articlesIn(one, depth + 1));
  if (!isRecord(value)) return [];
  const type = value['@type'];
  const types = Array.isArray(type) ? type : [type];
  if (types.some((one) => typeof one === 'string' && ARTICLE_TYPE.test(one))) return [value];
  return [value['@graph'], value.mainEntity].flatMap((one) => articlesIn(one, depth + 1));
}

/** JSON without the usual faults: line feeds in strings, an XHTML section around it, a trailing comma. */
const mended = (json: string) =>
  json
    .replace(/[\u0000-\u001f]+/g, ' ')
    .replace(/^[\s/*]*<!\[CDATA\[[\s/*]*|(?<![\s/*])[\s/*]*\]\]>[\s/*]*$/g, '')
    .replace(/, *(?=[}\]])/g, '');

function parse(json: string): unknown {
  for (const text of [json, mended(json)]) {
    try {
      return JSON.parse(text);
    } catch {}
  }
  return null;
}

/** Whether a text is the same as one of the page's titles, or one contains the other. */
function isCalled(text: string, titles: readonly (string | null)[]): boolean {
  const key = wordsKey(text);
  const isSame = (other: string) => other !== '' && (other.includes(key) || key.includes(other));
  return titles.some((title) => title && isSame(wordsKey(title)));
}

/** The article with the page's title; if none has it, the only one. */
function linkedArticle(linked: readonly string[], titles: readonly (string | null)[]): LinkedArticle | null {
  const parsed = linked.filter((json) => holdsAny(json, ['rticle', 'osting', 'eport'])).map(parse);
  const articles = parsed.flatMap((one) => articlesIn(one));
  const found = articles.map((article) => ({ article, headline: string(article.headline) ?? string(article.name) }));
  const own =
    found.find(({ headline }) => headline && isCalled(headline, titles)) ?? (found.length === 1 ? found[0] : undefined);
  if (!own) return null;
  const { article, headline } = own;
  const graphs = parsed.flatMap((one) => (isRecord(one) ? (one['@graph'] ?? []) : one));
  const nodes: Nodes = new Map(graphs.filter(isRecord).map((node) => [node['@id'], node]));
  return {
    type: string(article['@type']) ?? '',
    headline,
    description: string(article.description),
    published: moment(article.datePublished) ?? moment(article.dateCreated),
    modified: moment(article.dateModified),
    authors: names(article.author, nodes),
    publisher: isRecord(article.publisher) ? string(article.publisher.name) : null,
  };
}

/** The names of `<meta>` that state authors, several times for several authors. */
const AUTHORS = phrases(
  'author, authors, article:author, byl, dc.creator, dcterms.creator, parsely-author, sailthru.author',
);
/** How a system labels the first line of its card if that names the author. */
const BY_LABEL = /viết bởi|written by/i;

/** The number of unread messages, which scripts write before the title. */
const UNREAD = /^\(\d{1,2}\) /;

export function headOf({ title, lang, canonical, meta: stated, linked }: HeadSource): Head {
  const meta = new Map<string, string>();
  const authors: string[] = [];
  for (const [name, content] of stated) {
    const key = name.trim().toLowerCase();
    if (!meta.has(key)) meta.set(key, content);
    const isOfCard = key === 'twitter:data1' && BY_LABEL.test(meta.get('twitter:label1') ?? '');
    if (AUTHORS.has(key) || isOfCard) authors.push(statedText(content) ?? '');
  }
  const article = linkedArticle(linked, [title, meta.get('og:title') ?? null]);
  const otherKind =
    OTHER_TYPE.test(meta.get('og:type') ?? '') || (article === null && linked.some((json) => OTHER_KIND.test(json)));
  return { title: tidy(title).replace(UNREAD, ''), meta, canonical, authors, article, otherKind, lang };
}

/** The first of these `<meta>` names that has a value, cleaned. */
export function metaOf(head: Head, ...keys: string[]): string | null {
  for (const key of keys) {
    const stated = head.meta.get(key);
    const value = stated && statedText(stated);
    if (value) return value;
  }
  return null;
}

/** Whether `<meta>` state the publication's date, by names that mean nothing else. */
export const statesDate = (head: Head) =>
  metaOf(head, 'article:published_time', 'datepublished', 'pubdate', 'dc.date.created') !== null;

export const declaredIn = (head: Head): string | null => head.canonical ?? metaOf(head, 'og:url');

/** The head with only what it says of the site, and its title: all else belongs to another page. */
export function ofSiteAlone({ title, lang, meta }: Head): Head {
  const ofSite = new Map([...meta].filter(([name]) => name === 'og:site_name'));
  return { title, lang, meta: ofSite, canonical: null, authors: [], article: null, otherKind: false };
}

/** The head without another story's article, or with the site's statements alone if the page `moved` on by script. */
export function withoutOtherStory(head: Head, headline: string, moved: boolean): Head {
  const called = head.article?.headline;
  const named = metaOf(head, 'og:title') ?? called;
  if (moved && named && !isCalled(named, [headline])) return ofSiteAlone(head);
  const isOther = called && !isCalled(called, [headline, head.title, metaOf(head, 'og:title')]);
  return isOther ? { ...head, article: null } : head;
}
