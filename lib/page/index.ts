import type { Article } from '@/lib/model/article';
import type { Site } from '@/lib/model/family';
import type { Refusal, Removal, Verdict } from '@/lib/model/verdict';
import { canonicalAddress } from './address';
import { judge } from './detect/judge';
import { assemble } from './extract';
import { metaOf, readHead } from './metadata/head';
import { NO_ORIGINS, type Origins, originsOf } from './origins';
import { hideByRules } from './snapshot/sheets';
import { takeSnapshot } from './snapshot/snapshot';

export type { Origins } from './origins';

/** Version of the extractor: raised whenever the same page may give another article. */
export const EXTRACTOR = 3;

export interface PageResult {
  verdict: Verdict;
  article: Article | null;
  origins: Origins;
  /** What was left out of the article, in the order in which it was dropped; put together at the first look. */
  readonly removals: Removal[];
}

const NOTHING: ReadonlySet<number> = new Set();
const UNKNOWN: Site = { outlet: null, family: null };

export interface ReadOptions {
  /** The page's address; it decides outlet and base of links. */
  url: string;
  /** What is known of the page by its address; the registries are too heavy for page scripts, so the caller says. */
  site?: Site;
  /** Awaited between stretches of work, so that the page stays alive. */
  pause?: () => Promise<void>;
  /** The reader asked for it: read what can be read, whatever the detector says. */
  force?: boolean;
  /** Ids of removals that the reader wants back: they stand in the body, at their places. */
  restore?: ReadonlySet<number>;
}

/** What changes when a page turns to another article without being loaded anew. */
const showing = (document: Document) => `${document.URL} ${document.title}`;

/**
 * Reads a page: recognises a Vietnamese news article and extracts it. Changes nothing in the document; never throws,
 * a page that cannot be read has a verdict that says why.
 */
export async function readPage(document: Document, options: ReadOptions): Promise<PageResult> {
  const { outlet, family } = options.site ?? UNKNOWN;
  const refuse = (why: Refusal): PageResult => ({
    verdict: { article: false, outlet, why },
    article: null,
    origins: NO_ORIGINS,
    removals: [],
  });
  if (!/html/.test(document.contentType)) return refuse('not-html');
  const root = document.body ?? document.documentElement;
  if (!root) return refuse('empty');
  const pause = options.pause ?? (async () => {});
  const shown = showing(document);
  let snapshot = takeSnapshot(root);
  await pause();
  // A page that has turned to another article meanwhile would be given the head of one and the text of the other.
  if (showing(document) !== shown) snapshot = takeSnapshot(document.body ?? root);
  if (!snapshot) return refuse('too-large');
  hideByRules(snapshot, document);
  const head = readHead(document);
  await pause();
  const page = { url: options.url, knownOutlet: outlet !== null, family, restore: options.restore ?? NOTHING };
  const found = await assemble(snapshot, head, page, pause);
  if (!found) return refuse('empty');
  const { why, confidence } = judge(found.evidence);
  if (why && !options.force) return refuse(why);
  const declared = head.canonical ?? metaOf(head, 'og:url');
  const article: Article = {
    url: options.url,
    canonicalUrl: canonicalAddress(options.url, declared),
    outlet,
    ...found.facts,
    blocks: found.built.map((one) => one.block),
    extractor: EXTRACTOR,
  };
  let removals: Removal[] | null = null;
  return {
    verdict: why ? { article: false, outlet, why } : { article: true, outlet, confidence },
    article,
    origins: originsOf(
      found.built.map((one) => one.composer),
      snapshot.nodes,
    ),
    get removals() {
      removals ??= found.removals();
      return removals;
    },
  };
}
