import packed from '@/data/summary/ranker.json' with { type: 'json' };
import type { FeatureName } from './features/index';
import type { Forest } from './forest';
import { bytes, type Lexicon, type PackedLexicon, unpackLexicon } from './lexicon';

/** A forest as it is shipped: its arrays as base64 of little-endian bytes. */
export interface PackedForest {
  depth: number;
  bias: number;
  features: string;
  thresholds: string;
  nodes: string;
  leaves: string;
  scales: string;
}

/** What training leaves behind. */
export interface PackedModel {
  lexicon: PackedLexicon;
  words: PackedForest;
  pairs: PackedForest;
  /** Of the sentences' features, for a linear ranker. */
  weights: Record<FeatureName, number>;
}

/** What gives words their chances. */
export interface WordModel {
  lexicon: Lexicon;
  words: Forest;
  pairs: Forest;
}

/** Everything that ranking needs beside the article. */
export interface Model extends WordModel {
  weights: Record<FeatureName, number>;
}

function unpackForest({ depth, bias, ...arrays }: PackedForest): Forest {
  return {
    depth,
    bias,
    features: bytes(arrays.features),
    thresholds: new Float32Array(bytes(arrays.thresholds).buffer),
    nodes: new Uint16Array(bytes(arrays.nodes).buffer),
    leaves: new Int8Array(bytes(arrays.leaves).buffer),
    scales: new Float32Array(bytes(arrays.scales).buffer),
  };
}

export function unpackModel({ lexicon, words, pairs, weights }: PackedModel): Model {
  return {
    lexicon: unpackLexicon(lexicon),
    words: unpackForest(words),
    pairs: unpackForest(pairs),
    weights,
  };
}

let shipped: Model | undefined;

/** The trained model, unpacked at the first article: a worker that wakes for something else does not pay for it. */
export function shippedModel(): Model {
  shipped ??= unpackModel(packed);
  return shipped;
}
