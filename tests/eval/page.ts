import { readFileSync } from 'node:fs';
import { defuddle, ours, readability } from './page/extractors';
import { type Page, readCorpus } from './page/gold';
import { type Extracted, missing, type Scores, score } from './page/scores';

const NAMES = ['Chú Giải', 'Readability', 'Defuddle'] as const;
type Name = (typeof NAMES)[number];
const NOTHING: Extracted = { title: '', sapo: null, authors: [], published: null, body: [], captions: [] };

interface Result {
  page: Page;
  scores: Record<Name, Scores>;
  lost: string[];
  added: string[];
  made: Extracted;
}

const mean = (values: readonly number[]) => values.reduce((a, b) => a + b, 0) / Math.max(1, values.length);
const mark = (right: boolean) => (right ? '+' : '–');
const fixed = (value: number) => value.toFixed(3);

async function scoresOf(page: Page, made: Extracted, bytes: Uint8Array): Promise<Result | null> {
  const { gold } = page;
  if (!gold) return null;
  const peer = async (extract: typeof readability) => {
    try {
      return (await extract(bytes, page.url)) ?? NOTHING;
    } catch {
      return NOTHING;
    }
  };
  const scores = {
    'Chú Giải': score(gold, made),
    Readability: score(gold, await peer(readability)),
    Defuddle: score(gold, await peer(defuddle)),
  };
  const told = [...gold.body, ...gold.captions, gold.sapo ?? '', gold.title];
  return { page, scores, lost: missing(gold.body, made.body), added: missing(made.body, told), made };
}

function printPage({ page, scores, lost, added, made }: Result, losses: boolean): void {
  const own = scores['Chú Giải'];
  const marks = `${mark(own.title)}${mark(own.sapo)}${mark(own.authors)}${mark(own.published)}`;
  const peers = NAMES.slice(1).map((name) => fixed(scores[name].body));
  console.log(
    `${fixed(own.body)} ${peers.join(' ')}  ${marks} ${fixed(own.captions)}  ${lost.length}/${added.length}  ${page.name}`,
  );
  if (!losses) return;
  const { gold } = page;
  if (!own.title) console.log(`    title      ${made.title}\n      gold     ${gold?.title}`);
  if (!own.sapo) console.log(`    sapo       ${made.sapo}\n      gold     ${gold?.sapo}`);
  if (!own.authors)
    console.log(`    authors    ${made.authors?.join(' | ')}\n      gold     ${gold?.authors.join(' | ')}`);
  if (!own.published) console.log(`    published  ${made.published}\n      gold     ${gold?.published}`);
  for (const text of lost) console.log(`    lost       ${text}`);
  for (const text of added) console.log(`    added      ${text}`);
  for (const text of missing(gold?.captions ?? [], made.captions ?? [])) console.log(`    caption lost   ${text}`);
  for (const text of missing(made.captions ?? [], gold?.captions ?? [])) console.log(`    caption added  ${text}`);
}

function printMeans(results: readonly Result[]): void {
  console.log('\nmean          body  worst  title  sapo  authors  published  captions');
  for (const name of NAMES) {
    const all = results.map((result) => result.scores[name]);
    const share = (key: 'title' | 'sapo' | 'authors' | 'published') =>
      mean(all.map((one) => (one[key] ? 1 : 0))).toFixed(2);
    const bodies = all.map((one) => one.body);
    const row = [
      fixed(mean(bodies)),
      fixed(Math.min(...bodies)),
      share('title'),
      share('sapo'),
      share('authors'),
      share('published'),
    ];
    console.log(`${name.padEnd(13)} ${row.join('  ')}  ${fixed(mean(all.map((one) => one.captions)))}`);
  }
}

/**
 * Scores extraction and recognition on a corpus of saved pages, ours beside Readability's and Defuddle's.
 * `--losses` lists what was lost and added, `--only NAME` takes pages whose name contains it.
 */
export async function run(folder: string, flags: string[]): Promise<void> {
  const only = flags.includes('--only') ? flags[flags.indexOf('--only') + 1] : undefined;
  const losses = flags.includes('--losses');
  const pages = readCorpus(folder).filter((page) => !only || page.name.includes(only));
  const results: Result[] = [];
  const wrong: string[] = [];
  console.log(
    'body F1: ours, Readability, Defuddle · title sapo authors published · captions F1 · paragraphs lost/added',
  );
  for (const page of pages) {
    const bytes = readFileSync(page.file);
    const { recognised, made } = await ours(bytes, page.url);
    if (recognised !== (page.type === 'article')) wrong.push(`${page.type}: ${page.name}`);
    const result = await scoresOf(page, made ?? NOTHING, bytes);
    if (!result) continue;
    results.push(result);
    printPage(result, losses);
  }
  if (results.length) printMeans(results);
  const articles = pages.filter((page) => page.type === 'article').length;
  const missed = wrong.filter((one) => one.startsWith('article:')).length;
  console.log(
    `\nrecognised ${articles - missed} of ${articles}, taken for articles ${wrong.length - missed} of ${pages.length - articles}`,
  );
  for (const one of wrong) console.log(`  wrong  ${one}`);
}
