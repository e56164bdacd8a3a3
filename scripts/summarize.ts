// Ranks the sentences of articles given as rows {id, title, body: [paragraph, …]}, for scoring against summary sets.
import { existsSync, readFileSync } from 'node:fs';
import { textOf } from '@/lib/model/article';
import { rankSentences } from '@/lib/reading/summary';
import { loadRanker, type Ranker } from '@/lib/reading/summary/model';
import { answerHelp, callerPath, endWithUsage } from './arguments';
import { load } from './load';
import { articleOf, type Row } from './train/corpus';

const USAGE = 'npm run --silent summarize -- --json FILE.jsonl';

function rank(row: Row, ranker: Ranker): string {
  const article = articleOf(row);
  // The title is the first block.
  const ranked = rankSentences(article, ranker).map(({ span }) => [span.block - 1, textOf(article, span)]);
  return JSON.stringify({ id: row.id, ranked });
}

answerHelp(USAGE);
const files = process.argv.slice(2).filter((argument) => argument !== '--json');
if (files.length !== 1 || !files[0]) endWithUsage(USAGE);
const path = callerPath(files[0]);
if (!existsSync(path)) {
  console.error(`${path}: no such file`);
  process.exit(1);
}
const ranker = loadRanker(await load('data/ranker.bin'));
for (const line of readFileSync(path, 'utf8').split('\n')) {
  if (line.trim()) process.stdout.write(`${rank(JSON.parse(line) as Row, ranker)}\n`);
}
