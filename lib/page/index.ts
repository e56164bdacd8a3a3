import type { Article } from '@/lib/model/article';
import type { Extraction, Runs } from '@/lib/model/extraction';
import type { Site } from '@/lib/model/family';
import type { TakenPage } from '@/lib/model/taken-page';
import type { Refusal } from '@/lib/model/verdict';
import { canonicalAddress, isOthersAddress } from './address';
import { judge } from './detect/judge';
import { assemble } from './extract';
import { declaredIn, headOf, ofSiteAlone } from './metadata/head';
import { NO_ORIGINS, type Origins, originsOf } from './origins';
import type { Composer } from './snapshot/compose';
import { ownStatements } from './snapshot/own-statements';
import { snapshotOf } from './snapshot/read';
import { hideByRules } from './snapshot/sheets';
import type { Snapshot } from './snapshot/snapshot';
import { takeFlat, takePage } from './take';

/** Version of the extractor: raised whenever the same page may give another article. */
const EXTRACTOR = 38;

/** What was found in a page, and the way between it and the page's text. */
export type PageResult = Omit<Extraction, 'runs' | 'elements'> & { origins: Origins };

const NOTHING: ReadonlySet<number> = new Set();
const UNKNOWN: Site = { outlet: null, family: null };

export interface ExtractOptions {
  /** What the address tells of the page, looked up by the caller: the registries are too heavy for this folder. */
  site?: Site;
  /** The reader asked for it: extract whatever can be, even if the detector says no. */
  force?: boolean;
  /** The address that the document was loaded from: scripts go on to another story, and keep the first head. */
  loaded?: string;
  /** Ids of removals to put back into the body, at their places. */
  restore?: ReadonlySet<number>;
}

export interface ReadOptions extends ExtractOptions {
  /** The page's address: it decides the outlet, and relative links start from it. */
  url: string;
}

const refused = (why: Refusal, { outlet }: Site): Extraction => ({
  verdict: { article: false, outlet, why },
  article: null,
  removals: [],
  runs: [],
  elements: 0,
});

/** Where the stretches of a block's text stand in the page, as spots of the page's own texts. */
function runsIn({ spot, offset }: Snapshot, composer: Composer | null): Runs | null {
  if (!composer) return null;
  return composer.runs.flatMap(({ at, length, node, raw, rawLength }) => {
    const place = spot[node] ?? -1;
    return place < 0 ? [] : [at, length, place, (offset[node] ?? 0) + raw, rawLength];
  });
}

/**
 * Decides whether a taken page is a Vietnamese news article, and extracts it. Never throws, whatever it is given; if it
 * cannot read a page, the verdict says why.
 */
export function extract(page: TakenPage, options: ExtractOptions = {}): Extraction {
  const { url } = page;
  const { site = UNKNOWN, loaded = url, restore = NOTHING } = options;
  const { outlet, family } = site;
  const snapshot = snapshotOf(page);
  if (typeof snapshot === 'string') return refused(snapshot, site);
  hideByRules(snapshot);
  const stated = headOf(ownStatements(snapshot));
  const declared = declaredIn(stated);
  const head = declared !== null && isOthersAddress(url, declared) ? ofSiteAlone(stated) : stated;
  const moved = loaded !== url && canonicalAddress(loaded) !== canonicalAddress(url);
  const found = assemble(snapshot, head, { url, moved, knownOutlet: outlet !== null, family, restore });
  if (!found) return refused('empty', site);
  const { why, confidence } = judge(found.evidence);
  if (why && !options.force) return refused(why, site);
  if (why && !found.built.some(({ block }) => block.kind !== 'title')) return refused('empty', site);
  const article: Article = {
    url,
    canonicalUrl: canonicalAddress(url, found.declared),
    outlet,
    ...found.facts,
    blocks: found.built.map(({ block }) => block),
    extractor: EXTRACTOR,
  };
  return {
    verdict: why ? { article: false, outlet, why } : { article: true, outlet, confidence },
    article,
    removals: found.removals(),
    runs: found.built.map(({ composer }) => runsIn(snapshot, composer)),
    elements: snapshot.elements,
  };
}

/** Takes and extracts a page in one process, without changing it; browsers do that in page and background. */
export function readPage(document: Document, options: ReadOptions): PageResult {
  const taken = takePage(document, options.url);
  if (typeof taken === 'string') {
    return { ...refused(taken, options.site ?? UNKNOWN), origins: NO_ORIGINS };
  }
  const first = extract(taken.page, options);
  const flat = takeFlat(document, options.url, first);
  const found = flat ? extract(flat.page, options) : first;
  return { ...found, origins: originsOf(found, (flat ?? taken).textsOf) };
}
