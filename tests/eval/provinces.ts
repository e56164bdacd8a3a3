import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Article, Block } from '@/lib/model/article';
import { outletOf } from '@/lib/outlets';
import { loadPlaces, type Places } from '@/lib/places';
import { findPlaces, focusProvinces } from '@/lib/reading/places';
import { tokenize } from '@/lib/text/tokens';
import { compilePlaces } from '@/scripts/compile-places';
import { readRows } from '@/scripts/train/corpus';
import { readTsv } from '@/scripts/tsv';

interface PageGold {
  title: string;
  sapo: string | null;
  body: string[];
  published: string | null;
  province_focus: string[];
  notes?: string;
}

interface Page {
  url: string | null;
  gold: string | null;
}

/** A story and the provinces that it is about, by slug. */
interface Story {
  name: string;
  article: Article;
  provinces: string[];
  doubtful: boolean;
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

/** The saved pages of the corpus. */
function pagesOf(root: string, places: Places): Story[] {
  const lines = readFileSync(join(root, 'pages/manifest.jsonl'), 'utf8').trim().split('\n');
  return lines.flatMap((line) => {
    const { gold: file, url } = JSON.parse(line) as Page;
    if (!file) return [];
    const gold = readJson<PageGold>(join(root, 'pages', file));
    const provinces = gold.province_focus.map((name) => slugOf(name, places));
    const doubtful = /focus doubtful|doubtful focus|inferred/u.test(gold.notes ?? '');
    return { name: file, article: articleOfGold(gold, url ?? ''), provinces, doubtful };
  });
}

/** A day within the years that the texts of the training set are of. */
const DAY = '2018-06-01';

/**
 * Texts of `summary/train.jsonl.gz`, with what one reader each says of them in `provinces/stories.tsv`; `host`: where a
 * text could stand, if anywhere. The first paragraph stands for the lead.
 */
function textsOf(root: string): Story[] {
  const gold = readTsv('tests/eval/provinces/stories.tsv', ['id', 'host', 'provinces', 'doubtful']);
  const rows = readRows(readFileSync(join(root, 'summary/train.jsonl.gz')));
  const byId = new Map(rows.map((row) => [row.id, row]));
  return gold.flatMap(({ id, host, provinces, doubtful }) => {
    const row = byId.get(id);
    if (!row) return [];
    const [title = '', sapo = null, ...body] = [row.title, ...row.body].map((text) => text.normalize('NFC'));
    const url = `https://${host || 'bao-thu.example'}/${id}`;
    const article = articleOfGold({ title, sapo, body, published: DAY }, url);
    return { name: id, article, provinces: provinces.split(' ').filter(Boolean), doubtful: doubtful !== '' };
  });
}

/** Scores stories by exact sets, doubtful ones apart, and prints where ours differ. */
function score(label: string, stories: readonly Story[], places: Places): void {
  let [sure, right] = [0, 0];
  for (const { name, article, provinces, doubtful } of stories) {
    const outlet = outletOf(article.url);
    const focus = focusProvinces(article, outlet, findPlaces(article, outlet, places), places);
    const got = focus.map(({ province }) => province).sort();
    const exact = got.join() === [...provinces].sort().join();
    if (!doubtful) sure++;
    if (!doubtful && exact) right++;
    if (exact) continue;
    console.log(
      `${doubtful ? '(doubtful) ' : ''}${name}: ${got.join(', ') || '–'}; gold: ${provinces.join(', ') || '–'}`,
    );
  }
  console.log(`provinces of ${label}, exact: ${right}/${sure} = ${((100 * right) / sure).toFixed(1)} %`);
}

/**
 * Scores the provinces of stories against `pages/gold` and against our own reading of texts for summaries. `root`: the
 * folder that holds both.
 */
export function run(root: string): void {
  const places = loadPlaces(compilePlaces('.'));
  score('texts', textsOf(root), places);
  score('pages', pagesOf(root, places), places);
}
