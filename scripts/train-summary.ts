// Trains what ranks sentences and writes it to data/summary/ranker.bin; same input, same bytes.
//
//   npm run train -- TRAIN.jsonl.gz
//
// Rows: {id, title, body: [paragraph, …], reference_summary}. The weights that ship were trained on the 30,994 rows of
// ../shared/summary/train.jsonl.gz: news articles with the sapo that their editors wrote.
import { writeFileSync } from 'node:fs';
import { networkInput } from '@/lib/reading/summary/chances';
import type { FeatureName } from '@/lib/reading/summary/features/index';
import { type Forest, probability } from '@/lib/reading/summary/forest';
import { lexiconOf, OPEN_ROWS } from '@/lib/reading/summary/lexicon';
import type { Ranker, WordForests, WordModel } from '@/lib/reading/summary/model';
import type { Network } from '@/lib/reading/summary/network';
import { analyse, scorePoints } from '@/lib/reading/summary/score';
import { order } from '@/lib/reading/summary/select';
import {
  oddsOf,
  PAIR_COLUMNS,
  type Pairs,
  pairFeatures,
  pairsOf,
  WORD_COLUMNS,
  wordFeatures,
} from '@/lib/reading/summary/words';
import { answerHelp, endWithUsage, readGiven } from './arguments';
import { boost, type Loss, type Matrix } from './train/boost';
import { type Example, exampleOf, type Row, readRows, rouge } from './train/corpus';
import { countLexicon } from './train/lexicon';
import { type Group, trainLinear } from './train/linear';
import { type Labelled, quantise, trainNetwork } from './train/network';
import { packRanker } from './train/pack';

const SEED = 2026;
/** Rows for the forests, which are small enough not to remember them: the network learns from these and more. */
const FOREST_ROWS = 8_000;
const NETWORK_ROWS = 18_000;
/** The ranker learns from rows that the network has not seen, and the last rows only say what it is all worth. */
const HELD_OUT_ROWS = 3_994;
const FOREST = { trees: 60, depth: 4, rate: 0.25, minimum: 50, penalty: 1, columnShare: 0.8 };
const NETWORK = {
  hidden: 24,
  inner: 8,
  epochs: 2,
  batch: 16,
  tableRate: 0.02,
  layerRate: 2e-3,
  decay: 1e-4,
  dropout: 0.25,
};
const LINEAR = { temperature: 0.25, epochs: 16, batch: 64, rate: 2e-3, decay: 1e-4, seed: SEED };
/** What a sentence is worth: ROUGE-1 first, ROUGE-2 for wording. */
const WORTH = { rouge1: 1.7, rouge2: 0.3 };
const OUT = new URL('../data/summary/ranker.bin', import.meta.url);

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

function trainForest(parts: Float32Array[], columns: number, labelsOf: Uint8Array[], seed: number): Forest {
  const labels = Uint8Array.from(labelsOf.flatMap((part) => [...part]));
  const share = labels.reduce((sum, label) => sum + label, 0) / labels.length;
  const bias = Math.log(share / (1 - share));
  return boost(stack(parts, columns), logistic(labels), { ...FOREST, bias, seed });
}

/** Of each syllable of an article, whether the summary holds it. */
function wordLabels({ document, summary }: Example): Uint8Array {
  const held = new Set(summary);
  return Uint8Array.from(document.vocabulary, (syllable) => Number(held.has(syllable)));
}

/** Of each pair of neighbours, whether they are neighbours in the summary. */
function pairLabels({ document: { vocabulary }, summary }: Example, { left, right }: Pairs): Uint8Array {
  const held = new Set(summary.slice(1).map((second, before) => `${summary[before]} ${second}`));
  return Uint8Array.from(left, (a, id) => Number(held.has(`${vocabulary[a]} ${vocabulary[right[id] as number]}`)));
}

/** Forests that say of a syllable, and of a pair of neighbours, how likely a summary is to hold it. */
function trainForests(examples: Example[], lexicon: WordForests['lexicon']): WordForests {
  const singles = examples.map(({ document }) => wordFeatures(document, lexicon));
  const words = trainForest(singles, WORD_COLUMNS, examples.map(wordLabels), SEED);
  say('forest of syllables done');
  const pairs = examples.map(({ document }) => pairsOf(document));
  const doubles = examples.map(({ document }, at) => {
    const chances = oddsOf(singles[at] as Float32Array, WORD_COLUMNS, words).map(probability);
    return pairFeatures(document, pairs[at] as Pairs, chances, lexicon);
  });
  const labels = examples.map((example, at) => pairLabels(example, pairs[at] as Pairs));
  const pairForest = trainForest(doubles, PAIR_COLUMNS, labels, SEED + 1);
  say('forest of pairs done');
  return { lexicon, words, pairs: pairForest };
}

/** A network that amends what the forest says of syllables. */
function trainAmendment(rows: Row[], size: number, forests: WordForests): Network {
  const examples = rows.map(exampleOf).map((example): Labelled => {
    return { input: networkInput(example.document, forests), labels: wordLabels(example) };
  });
  say(`${rows.length} articles read for the network`);
  const network = quantise(trainNetwork(examples, { ...NETWORK, rows: size, seed: SEED + 2 }));
  say('network done');
  return network;
}

/** Weights of the sentences' features. */
function trainWeights(rows: Row[], model: WordModel): Record<FeatureName, number> {
  let names: FeatureName[] = [];
  const groups: Group[] = [];
  for (const row of rows) {
    const { document, summary } = exampleOf(row);
    if (document.sentences.length < 2) continue;
    const { points, features } = analyse(document, model);
    names = Object.keys(features[0] ?? {}) as FeatureName[];
    const rewards = points.document.sentences.map(({ ids }) => {
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

/** Says how the model's sentences overlap with summaries that it has not seen. */
function report(rows: Row[], ranker: Ranker): void {
  const sums = [0, 0, 0];
  for (const row of rows) {
    const { document, summary } = exampleOf(row);
    const points = scorePoints(document, ranker);
    const chosen = order(points).map((at) =>
      Array.from(points.document.sentences[at]?.ids ?? [], (id) => document.vocabulary[id] ?? ''),
    );
    const one = chosen[0] ?? [];
    [rouge(one, summary, 1), rouge(one, summary, 2), rouge(chosen.slice(0, 3).flat(), summary, 1)].forEach((f1, at) => {
      sums[at] = (sums[at] as number) + f1;
    });
  }
  const [one, two, three] = sums.map((sum) => ((100 * sum) / rows.length).toFixed(2));
  say(`held out: 1 sentence R1 ${one}, R2 ${two}; 3 sentences R1 ${three}`);
}

const file = process.argv[2];
const USAGE = 'npm run train -- TRAIN.jsonl.gz';
answerHelp(USAGE, 1);
if (!file) endWithUsage(USAGE);
const rows = readGiven(file, readRows);
say(`${rows.length} rows`);
const lexicon = countLexicon(rows);
const forests = trainForests(rows.slice(0, FOREST_ROWS).map(exampleOf), lexiconOf(lexicon));
const network = trainAmendment(rows.slice(0, NETWORK_ROWS), lexicon.syllables.length + OPEN_ROWS, forests);
const words: WordModel = { ...forests, network };
const heldOut = rows.splice(-HELD_OUT_ROWS);
const ranker: Ranker = { ...words, weights: trainWeights(rows.slice(NETWORK_ROWS), words) };
report(heldOut, ranker);
writeFileSync(OUT, packRanker(lexicon, ranker));
say(`written to ${OUT.pathname}`);
