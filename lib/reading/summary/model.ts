import { ByteReader } from '@/lib/text/bytes';
import type { FeatureName } from './features/index';
import type { Forest } from './forest';
import { type Lexicon, lexiconOf } from './lexicon';
import { LAYERS, type LayerName, type Network, TABLES, type Table, type TableName } from './network';

/** What gives words their first chances. */
export interface WordForests {
  lexicon: Lexicon;
  words: Forest;
  pairs: Forest;
}

/** What gives words their chances. */
export interface WordModel extends WordForests {
  /** Of the syllables. */
  network: Network;
}

/** Everything that ranking needs beside the article. */
export interface Ranker extends WordModel {
  /** Of the sentences' features, for a linear ranker. */
  weights: Record<FeatureName, number>;
}

function signed(bytes: Uint8Array): Int8Array {
  return new Int8Array(bytes.buffer, bytes.byteOffset, bytes.length);
}

function floats(bytes: Uint8Array): Float32Array {
  return new Float32Array(bytes.buffer, bytes.byteOffset, bytes.length / 4);
}

function readForest(reader: ByteReader): Forest {
  const [depth = 0] = reader.numbers();
  const [bias = 0] = floats(reader.blob());
  const features = reader.blob();
  const thresholds = floats(reader.blob());
  const nodes = reader.blob();
  return {
    depth,
    bias,
    features,
    thresholds,
    nodes: new Uint16Array(nodes.buffer, nodes.byteOffset, nodes.length / 2),
    leaves: signed(reader.blob()),
    scales: floats(reader.blob()),
  };
}

function readNetwork(reader: ByteReader): Network {
  const [hidden = 0] = reader.numbers();
  const units = floats(reader.blob());
  const tables = TABLES.map((name, at): [TableName, Table] => {
    return [name, { values: signed(reader.blob()), unit: units[at] ?? 0 }];
  });
  const layers = LAYERS.map((name): [LayerName, Float32Array] => [name, floats(reader.blob())]);
  return {
    hidden,
    ...(Object.fromEntries(tables) as Record<TableName, Table>),
    ...(Object.fromEntries(layers) as Record<LayerName, Float32Array>),
  };
}

/** The ranker in the bytes that training left (`scripts/train/pack.ts`); nothing is copied. Throws RangeError if cut short. */
export function loadRanker(bytes: Uint8Array): Ranker {
  const reader = new ByteReader(bytes);
  const lexicon = lexiconOf({ syllables: reader.strings(), idf: reader.blob(), prior: signed(reader.blob()) });
  const [words, pairs] = [readForest(reader), readForest(reader)];
  const network = readNetwork(reader);
  const names = reader.strings();
  const values = floats(reader.blob());
  const weights = Object.fromEntries(names.map((name, at) => [name, values[at] ?? 0])) as Record<FeatureName, number>;
  return { lexicon, words, pairs, network, weights };
}
