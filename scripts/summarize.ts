// Ranks the sentences of articles given as rows {id, title, body: [paragraph, …]}, for scoring against summary sets.
import * as v from 'valibot';
import { textOf } from '@/lib/model/article';
import { rankSentences } from '@/lib/reading/summary';
import { loadRanker, type Ranker } from '@/lib/reading/summary/model';
import { answerHelp, endWith, endWithUsage, linesOf, readGiven } from './arguments';
import { load } from './load';
import { articleOf } from './train/corpus';

const USAGE = 'npm run --silent summarize -- --json FILE.jsonl';

const RowSchema = v.object({ id: v.union([v.string(), v.number()]), title: v.string(), body: v.array(v.string()) });
type Row = v.InferOutput<typeof RowSchema>;

function rank(row: Row, ranker: Ranker): string {
  const article = articleOf(row);
  // The title is the first block.
  const ranked = rankSentences(article, ranker).map(({ span }) => [span.block - 1, textOf(article, span)]);
  return JSON.stringify({ id: row.id, ranked });
}

/** A row of a summary set; null where the line holds none. */
function rowIn(line: string): Row | null {
  try {
    return v.parse(RowSchema, JSON.parse(line));
  } catch {
    return null;
  }
}

answerHelp(USAGE);
const files = process.argv.slice(2).filter((argument) => argument !== '--json');
if (files.length !== 1 || !files[0]) endWithUsage(USAGE);
const [path] = files;
const rows = readGiven(path, linesOf);
const ranker = loadRanker(await load('data/ranker.bin'));
for (const [at, line] of rows.entries()) {
  if (!line.trim()) continue;
  const row = rowIn(line) ?? endWith(`${path}:${at + 1}: not a row of id, title and body`);
  console.log(rank(row, ranker));
}
