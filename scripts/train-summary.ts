// Trains what ranks sentences and writes it to data/summary/ranker.json; same input, same bytes.
//
//   npm run train -- TRAIN.jsonl.gz
//
// Rows: {id, title, body: [paragraph, …], reference_summary}. The weights that ship were trained on the 30,994 rows of
// ../shared/summary/train.jsonl.gz: news articles with the sapo that their editors wrote.
import { writeFileSync } from 'node:fs';
import type { FeatureName } from '@/lib/reading/summary/features/index';
import type { Forest } from '@/lib/reading/summary/forest';
import { unpackLexicon } from '@/lib/reading/summary/lexicon';
import type { PackedForest, PackedModel, WordModel } from '@/lib/reading/summary/model';
import { analyse } from '@/lib/reading/summary/score';
import {
  chancesOf,
  PAIR_COLUMNS,
  pairFeatures,
  pairsOf,
  WORD_COLUMNS,
  wordFeatures,
} from '@/lib/reading/summary/words';
import { answerHelp, callerPath, endWithUsage } from './arguments';
import { boost, type Loss, type Matrix } from './train/boost';
import { type Example, exampleOf, type Row, readRows, rouge } from './train/corpus';
import { packLexicon } from './train/lexicon';
import { type Group, trainLinear } from './train/linear';

const SEED = 2026;
/** Rows for the word models; the ranker learns from the others, whose chances the word models have not seen. */
const WORD_ROWS = 8_000;
const FOREST = { trees: 60, depth: 4, rate: 0.25, minimum: 50, penalty: 1, columnShare: 0.8 };
const LINEAR = { temperature: 0.25, epochs: 16, batch: 64, rate: 2e-3, decay: 1e-4, seed: SEED };
/** What a sentence is worth: ROUGE-1 first, ROUGE-2 for wording. */
const WORTH = { rouge1: 1.7, rouge2: 0.3 };
const OUT = new URL('../data/summary/ranker.json', import.meta.url);

const say = (text: string) => console.error(`${(performance.now() / 1000).toFixed(0).padStart(4)} s  ${text}`);

/** Logistic loss for labels 0 and 1. */
function logistic(labels: Uint8Array): Loss {
  return (scores, gradient, hessian) => {
    for (let row = 0; row < scores.length; row++) {
      const p = 1 / (1 + Math.exp(-(scores[row] as number)));
      gradient[row] = p - (labels[row] as number);
      hessian[row] = p * (1 - p);
    }
  };
}

function stack(parts: Float32Array[], columns: number): Matrix {
  const values = new Float32Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    values.set(part, at);
    at += part.length;
  }
  return { rows: values.length / columns, columns, values };
}

function trainForest(parts: Float32Array[], columns: number, labels: number[], seed: number): Forest {
  const share = labels.reduce((sum, label) => sum + label, 0) / labels.length;
  const bias = Math.log(share / (1 - share));
  return boost(stack(parts, columns), logistic(Uint8Array.from(labels)), { ...FOREST, bias, seed });
}

/** Forests that say of a syllable, and of a pair of neighbours, how likely a summary is to hold it. */
function trainWords(examples: Example[], lexicon: WordModel['lexicon']): WordModel {
  const singles = examples.map(({ document }) => wordFeatures(document, lexicon));
  const singleLabels = examples.flatMap(({ document, summary }) => {
    const held = new Set(summary);
    return document.vocabulary.map((syllable) => Number(held.has(syllable)));
  });
  const words = trainForest(singles, WORD_COLUMNS, singleLabels, SEED);
  say('syllables done');
  const pairs = examples.map(({ document }) => pairsOf(document));
  const doubles = examples.map(({ document }, at) => {
    const chances = chancesOf(singles[at] as Float32Array, WORD_COLUMNS, words);
    return pairFeatures(document, pairs[at] as (typeof pairs)[number], chances, lexicon);
  });
  const doubleLabels = examples.flatMap(({ document, summary }, at) => {
    const held = new Set(summary.slice(1).map((second, before) => `${summary[before]} ${second}`));
    const { left, right } = pairs[at] as (typeof pairs)[number];
    return Array.from(left, (a, id) =>
      Number(held.has(`${document.vocabulary[a]} ${document.vocabulary[right[id] as number]}`)),
    );
  });
  const pairForest = trainForest(doubles, PAIR_COLUMNS, doubleLabels, SEED + 1);
  say('pairs done');
  return { lexicon, words, pairs: pairForest };
}

/** Weights of the sentences' features. */
function trainWeights(rows: Row[], model: WordModel): Record<FeatureName, number> {
  let names: FeatureName[] = [];
  const groups: Group[] = [];
  for (const row of rows) {
    const { document, summary } = exampleOf(row);
    if (document.sentences.length < 2) continue;
    const { features } = analyse(document, model);
    names = Object.keys(features[0] ?? {}) as FeatureName[];
    const rewards = document.sentences.map(({ ids }) => {
      const own = Array.from(ids, (id) => document.vocabulary[id] ?? '');
      return WORTH.rouge1 * rouge(own, summary, 1) + WORTH.rouge2 * rouge(own, summary, 2);
    });
    const values = Float32Array.from(features.flatMap((feature) => names.map((name) => feature[name])));
    groups.push({ rows: values, rewards: Float64Array.from(rewards) });
  }
  say(`${groups.length} articles, ${names.length} features`);
  const weights = trainLinear(groups, names.length, LINEAR);
  return Object.fromEntries(names.map((name, at) => [name, Number(weights[at]?.toPrecision(4))])) as Record<
    FeatureName,
    number
  >;
}

function base64(array: Uint8Array | Int8Array | Uint16Array | Float32Array): string {
  return Buffer.from(array.buffer, array.byteOffset, array.byteLength).toString('base64');
}

function packForest({ depth, bias, ...arrays }: Forest): PackedForest {
  return {
    depth,
    bias,
    features: base64(arrays.features),
    thresholds: base64(arrays.thresholds),
    nodes: base64(arrays.nodes),
    leaves: base64(arrays.leaves),
    scales: base64(arrays.scales),
  };
}

const file = process.argv[2];
const USAGE = 'npm run train -- TRAIN.jsonl.gz';
answerHelp(USAGE);
if (!file) endWithUsage(USAGE);
const rows = readRows(callerPath(file));
say(`${rows.length} rows`);
const lexicon = packLexicon(rows);
const words = trainWords(rows.slice(0, WORD_ROWS).map(exampleOf), unpackLexicon(lexicon));
const weights = trainWeights(rows.slice(WORD_ROWS), words);
const model: PackedModel = { lexicon, words: packForest(words.words), pairs: packForest(words.pairs), weights };
writeFileSync(OUT, `${JSON.stringify(model, null, 2)}\n`);
say(`written to ${OUT.pathname}`);
