import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { textOf } from '@/lib/model/article';
import { rankSentences } from '@/lib/reading/summary';
import { loadRanker, type Ranker } from '@/lib/reading/summary/model';
import { sentences } from '@/lib/text/sentences';
import { syllables } from '@/lib/text/tokens';
import { load } from '@/scripts/load';
import { articleOf, type Row, readRows, rouge } from '@/scripts/train/corpus';
import { textRank } from './summary/textrank';

/** A row of the dev set; `votes` are those of five people, per paragraph. */
interface DevRow extends Row {
  source: string;
  tags?: string[];
  votes?: number[];
}

/** A ranked sentence: the paragraph it stands in, and its text. */
type Ranked = [paragraph: number, text: string];
type Method = (row: DevRow, ranker: Ranker) => Ranked[];

function sentencesOf(row: DevRow): Ranked[] {
  return row.body.flatMap((text, paragraph) =>
    sentences(text).map(({ start, end }): Ranked => [paragraph, text.slice(start, end)]),
  );
}

const METHODS: Record<string, Method> = {
  ours(row, ranker) {
    const article = articleOf(row);
    return rankSentences(article, ranker).map(({ span }) => [span.block - 1, textOf(article, span)]);
  },
  'first sentences': sentencesOf,
  TextRank(row) {
    const all = sentencesOf(row);
    return textRank(all.map(([, text]) => text)).map((at) => all[at] ?? [0, '']);
  },
};

/** The first `count` sentences, or the first `length` syllables of a ranking. */
function head(ranked: Ranked[], { count = Number.POSITIVE_INFINITY, length = Number.POSITIVE_INFINITY }): string[] {
  return ranked
    .slice(0, count)
    .flatMap(([, text]) => syllables(text))
    .slice(0, length);
}

/** Share of the first three paragraphs picked that at least three of five people marked. */
function votesWon(ranked: Ranked[], votes: number[]): number {
  const picked = [...new Set(ranked.map(([paragraph]) => paragraph))].slice(0, 3);
  return picked.filter((paragraph) => (votes[paragraph] ?? 0) >= 3).length / Math.max(1, picked.length);
}

/** The measures of one row under the headings of the table. */
function measure(row: DevRow, ranked: Ranked[]): Record<string, number> {
  if (row.votes) return { 'votes P@3': votesWon(ranked, row.votes) };
  const summary = syllables(row.reference_summary);
  const out: Record<string, number> = {};
  const add = (name: string, tokens: string[]) => {
    out[`${name} R1`] = rouge(tokens, summary, 1);
    out[`${name} R2`] = rouge(tokens, summary, 2);
  };
  if (row.source === 'vietnews-val') {
    add('news, 1 sentence', head(ranked, { count: 1 }));
    add('news, 60 syllables', head(ranked, { length: 60 }));
    add('news, 3 sentences', head(ranked, { count: 3 }));
  }
  if (row.tags?.includes('gov')) add('administration, 1 sentence', head(ranked, { count: 1 }));
  return out;
}

/**
 * `npm run eval -- summary DIR`: ROUGE F1 × 100 and human votes on DIR/dev.jsonl, beside the first sentences and
 * TextRank, with each method's time per article. A quick look; the paired intervals come from DIR/score.mjs.
 */
export async function run(dir: string): Promise<void> {
  const ranker = loadRanker(await load('data/ranker.bin'));
  const rows = readRows(readFileSync(join(dir, 'dev.jsonl'))) as DevRow[];
  const table: Record<string, Record<string, string>> = {};
  for (const [name, method] of Object.entries(METHODS)) {
    const sums = new Map<string, { sum: number; count: number }>();
    let time = 0;
    for (const row of rows) {
      const start = performance.now();
      const ranked = method(row, ranker);
      time += performance.now() - start;
      for (const [heading, value] of Object.entries(measure(row, ranked))) {
        const entry = sums.get(heading) ?? { sum: 0, count: 0 };
        sums.set(heading, { sum: entry.sum + value, count: entry.count + 1 });
      }
    }
    for (const [heading, { sum, count }] of sums) {
      table[heading] = { ...table[heading], [name]: ((100 * sum) / count).toFixed(1) };
    }
    table['ms an article'] = { ...table['ms an article'], [name]: (time / rows.length).toFixed(2) };
  }
  console.table(table);
}
