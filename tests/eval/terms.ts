import { readdirSync, readFileSync } from 'node:fs';
import { compileGlossary } from '@/lib/glossary/compile';
import { Glossary } from '@/lib/glossary/glossary';
import type { Article } from '@/lib/model/article';
import { outletOf } from '@/lib/outlets';
import { loadPlaces } from '@/lib/places';
import { findPlaces } from '@/lib/reading/places';
import { findTerms } from '@/lib/reading/terms';
import { foldKey } from '@/lib/text/fold';
import { tokenize } from '@/lib/text/tokens';
import { compilePlaces } from '@/scripts/compile-places';
import { readGlossarySource } from '@/scripts/glossary/source';
import { readCorpus } from './page/gold';
import { articleOfGold } from './provinces';

/**
 * What one reader of a page decided, over its whole text. A row is a term as printed, its entry (`null` where the
 * glossary had none), and how often it stands there.
 */
interface List {
  /** What a reader would want explained. */
  wanted: [text: string, entry: string | null, count: number][];
  /** Marks that are right, though nobody misses them. */
  fine: [text: string, entry: string][];
  /** Everyday terms, listed but not marked, that mean something else here. */
  wrongEveryday?: [text: string, entry: string, count: number][];
}

/** A term found: its folded text with a space to either side, and its entries. */
interface Found {
  key: string;
  text: string;
  entries: readonly string[];
  marked: boolean;
  judged: boolean;
}

const LISTS = new URL('./terms/', import.meta.url);

const keyOf = (text: string) => ` ${foldKey(text)} `;
const share = (part: number, whole: number) => (whole === 0 ? 1 : part / whole).toFixed(3);

class Score {
  right = 0;
  marked = 0;
  found = 0;
  wanted = 0;
  foundTerms = 0;
  wantedTerms = 0;
  everyday = 0;
  wrongEveryday = 0;
  readonly notes: string[] = [];

  page(list: List, hits: Found[]): void {
    const marked = hits.filter((hit) => hit.marked);
    // Longer texts first, so that "bàn giao mặt bằng" is not taken for "mặt bằng".
    for (const [text, entry, count] of [...list.wanted].sort((a, b) => b[0].length - a[0].length)) {
      const fits = marked.filter(
        (hit) => !hit.judged && hit.key.includes(keyOf(text)) && (entry === null || hit.entries.includes(entry)),
      );
      const taken = fits.slice(0, count);
      for (const hit of taken) hit.judged = true;
      this.right += taken.length;
      this.found += taken.length;
      this.wanted += count;
      this.wantedTerms++;
      if (taken.length > 0) this.foundTerms++;
      if (taken.length < count) this.notes.push(`  missed ${count - taken.length} × ${text}`);
    }
    for (const [text, entry] of list.fine) {
      for (const hit of marked) {
        if (hit.judged || !hit.key.includes(keyOf(text)) || !hit.entries.includes(entry)) continue;
        hit.judged = true;
        this.right++;
      }
    }
    this.marked += marked.length;
    this.everyday += hits.length - marked.length;
    for (const hit of marked) if (!hit.judged) this.notes.push(`  wrong ${hit.text} → ${hit.entries.join(' ')}`);
    for (const [text, entry, count] of list.wrongEveryday ?? []) {
      const same = hits.filter((hit) => !hit.marked && hit.key === keyOf(text) && hit.entries.includes(entry));
      this.wrongEveryday += Math.min(count, same.length);
    }
  }
}

function hitsIn(article: Article, glossary: Glossary, places: ReturnType<typeof loadPlaces>): Found[] {
  const hits = findTerms(article, glossary, findPlaces(article, outletOf(article.url), places));
  return hits.map(({ span, entries }) => {
    const text = article.blocks[span.block]?.text.slice(span.start, span.end) ?? '';
    const marked = entries.some((id) => glossary.entry(id)?.level !== 'everyday');
    return { key: keyOf(text), text, entries, marked, judged: false };
  });
}

/** Terms on the pages that have a hand-checked list: precision of the marks, recall of what a reader would want. */
export async function run(folder: string, flags: string[]): Promise<void> {
  const verbose = flags.includes('--verbose');
  const { entries } = readGlossarySource('.');
  const glossary = new Glossary(compileGlossary(entries));
  const places = loadPlaces(compilePlaces('.'));
  const pages = new Map(readCorpus(folder).map((page) => [page.name, page]));
  const score = new Score();
  let syllables = 0;
  let pagesRead = 0;
  for (const file of readdirSync(LISTS).sort()) {
    const name = file.replace(/\.json$/u, '');
    const page = pages.get(name);
    if (!page?.gold) {
      console.log(`${name}: not in this corpus`);
      continue;
    }
    const list = JSON.parse(readFileSync(new URL(file, LISTS), 'utf8')) as List;
    const article = articleOfGold(page.gold, page.url ?? 'https://example.com/');
    syllables += article.blocks.reduce((sum, block) => sum + tokenize(block.text).length, 0);
    pagesRead++;
    score.notes.push(name);
    score.page(list, hitsIn(article, glossary, places));
  }
  if (verbose) console.log(score.notes.join('\n'));
  console.log(`${glossary.size} entries; ${pagesRead} pages, ${syllables} syllables and signs`);
  console.log(`precision of marks     ${share(score.right, score.marked)}  (${score.right} of ${score.marked})`);
  console.log(`recall, occurrences    ${share(score.found, score.wanted)}  (${score.found} of ${score.wanted})`);
  console.log(
    `recall, terms of pages ${share(score.foundTerms, score.wantedTerms)}  (${score.foundTerms} of ${score.wantedTerms})`,
  );
  const right = score.everyday - score.wrongEveryday;
  console.log(
    `precision of listed    ${share(right, score.everyday)}  (${right} of ${score.everyday}, everyday terms)`,
  );
}
