import type { Article } from '@/lib/model/article';
import type { Extraction, Run } from '@/lib/model/extraction';
import type { Site } from '@/lib/model/family';
import type { TakenPage } from '@/lib/model/taken-page';
import type { Refusal, Removal } from '@/lib/model/verdict';
import { canonicalAddress } from './address';
import { judge } from './detect/judge';
import { assemble } from './extract';
import { headOf, metaOf } from './metadata/head';
import { NO_ORIGINS, type Origins, originsOf } from './origins';
import type { Composer } from './snapshot/compose';
import { hideByRules } from './snapshot/sheets';
import { type Snapshot, snapshotOf } from './snapshot/snapshot';
import { takePage } from './take';

/** Version of the extractor: raised whenever the same page may give another article. */
export const EXTRACTOR = 3;

export type PageResult = Omit<Extraction, 'runs'> & { origins: Origins };

const NOTHING: ReadonlySet<number> = new Set();
const UNKNOWN: Site = { outlet: null, family: null };

export interface ExtractOptions {
  /** What is known of the page by its address; the registries are too heavy for this folder, so the caller says. */
  site?: Site;
  /** Awaited between stretches of work, so that others have their turn. */
  pause?: () => Promise<void>;
  /** The reader asked for it: read what can be read, whatever the detector says. */
  force?: boolean;
  /** Ids of removals that the reader wants back: they stand in the body, at their places. */
  restore?: ReadonlySet<number>;
}

export interface ReadOptions extends ExtractOptions {
  /** The page's address; it decides outlet and base of links. */
  url: string;
}

const refused = (why: Refusal, { outlet }: Site): Extraction => ({
  verdict: { article: false, outlet, why },
  article: null,
  removals: [],
  runs: [],
});

/** The stretches of a block's text that stand in the page, by the page's own texts. */
function runsIn({ source }: Snapshot, composer: Composer | null): Run[] | null {
  if (!composer) return null;
  return composer.runs.flatMap((run) => {
    const node = source[run.node] ?? -1;
    return node < 0 ? [] : { ...run, node };
  });
}

/**
 * Recognises a Vietnamese news article in what was taken of a page, and extracts it. Never throws, whatever it is given;
 * a page that cannot be read has a verdict that says why.
 */
export async function extract(page: TakenPage, options: ExtractOptions = {}): Promise<Extraction> {
  const { site = UNKNOWN, restore = NOTHING, pause = async () => {} } = options;
  const { outlet, family } = site;
  const snapshot = snapshotOf(page);
  if (typeof snapshot === 'string') return refused(snapshot, site);
  await pause();
  hideByRules(snapshot, page.sheets);
  const head = headOf(page.head);
  await pause();
  const { url } = page;
  const found = await assemble(snapshot, head, { url, knownOutlet: outlet !== null, family, restore }, pause);
  if (!found) return refused('empty', site);
  const { why, confidence } = judge(found.evidence);
  if (why && !options.force) return refused(why, site);
  const article: Article = {
    url,
    canonicalUrl: canonicalAddress(url, head.canonical ?? metaOf(head, 'og:url')),
    outlet,
    ...found.facts,
    blocks: found.built.map(({ block }) => block),
    extractor: EXTRACTOR,
  };
  let removals: Removal[] | null = null;
  return {
    verdict: why ? { article: false, outlet, why } : { article: true, outlet, confidence },
    article,
    runs: found.built.map(({ composer }) => runsIn(snapshot, composer)),
    /** Put together at the first look. */
    get removals() {
      removals ??= found.removals();
      return removals;
    },
  };
}

/**
 * Reads a page where it is: takes it, extracts, and leads back. Changes nothing in the document. In browsers the page
 * only takes, and the rest is done in the background.
 */
export async function readPage(document: Document, options: ReadOptions): Promise<PageResult> {
  const taken = takePage(document, options.url);
  if (typeof taken === 'string') return { ...refused(taken, options.site ?? UNKNOWN), origins: NO_ORIGINS };
  await options.pause?.();
  const extraction = await extract(taken.page, options);
  return {
    verdict: extraction.verdict,
    article: extraction.article,
    origins: originsOf(extraction.runs, taken.texts),
    get removals() {
      return extraction.removals;
    },
  };
}
