import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Article, Block } from '@/lib/model/article';
import { outletOf } from '@/lib/outlets';
import { loadPlaces, type Places } from '@/lib/places';
import { findPlaces, focusProvinces } from '@/lib/reading/places';
import { tokenize } from '@/lib/text/tokens';
import { compilePlaces } from '@/scripts/compile-places';

interface PageGold {
  title: string;
  sapo: string | null;
  body: string[];
  published: string | null;
  province_focus: string[];
  notes?: string;
}

interface Row {
  url: string | null;
  gold: string | null;
}

function readJson<T>(file: string): T {
  return JSON.parse(readFileSync(file, 'utf8').normalize('NFC')) as T;
}

/** An article as an extractor without fault would give it. */
export function articleOfGold(gold: Pick<PageGold, 'title' | 'sapo' | 'body' | 'published'>, url: string): Article {
  const blocks: Block[] = [
    { kind: 'title', text: gold.title },
    ...(gold.sapo ? [{ kind: 'sapo' as const, text: gold.sapo }] : []),
    ...gold.body.map((text) => ({ kind: 'paragraph' as const, text })),
  ];
  return {
    url,
    canonicalUrl: url,
    outlet: outletOf(url)?.id ?? null,
    siteName: null,
    authors: [],
    section: null,
    publishedAt: gold.published,
    modifiedAt: null,
    lang: 'vi',
    blocks,
    extractor: 0,
  };
}

/** Slug of a province as the press calls it, "TP.HCM" included. */
export function slugOf(name: string, places: Places): string {
  const units = places.scan(tokenize(name)).flatMap(({ values }) => values.map((value) => places.unit(value)));
  return units.find((unit) => unit.level === 'province')?.id ?? name;
}

/**
 * Scores the provinces of a story against `pages/gold` (exact sets, doubtful rows apart). `root`: the folder that
 * holds them.
 *
 * @returns share of stories whose provinces are exactly right.
 */
export function run(root: string): number {
  const places = loadPlaces(compilePlaces('.'));
  const rows = readFileSync(join(root, 'pages/manifest.jsonl'), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Row);
  const sum = { stories: 0, exact: 0 };
  for (const { gold: file, url } of rows) {
    if (!file) continue;
    const gold = readJson<PageGold>(join(root, 'pages', file));
    const article = articleOfGold(gold, url ?? '');
    const outlet = outletOf(article.url);
    const hits = findPlaces(article, outlet, places);
    const want = gold.province_focus.map((name) => slugOf(name, places)).sort();
    const focus = focusProvinces(article, outlet, hits, places);
    const got = focus.map(({ province }) => province).sort();
    const doubtful = /focus doubtful|doubtful focus|inferred/u.test(gold.notes ?? '');
    const exact = want.join() === got.join();
    if (!doubtful) sum.stories++;
    if (!doubtful && exact) sum.exact++;
    if (!exact)
      console.log(`${doubtful ? '(doubtful) ' : ''}${file}: ${got.join(', ') || '–'}; gold: ${want.join(', ') || '–'}`);
  }
  const percent = (part: number, whole: number) => `${((100 * part) / whole).toFixed(1)} %`;
  console.log(`provinces of the story, exact: ${sum.exact}/${sum.stories} = ${percent(sum.exact, sum.stories)}`);
  return sum.exact / sum.stories;
}
