import type { Forest } from '@/lib/reading/summary/forest';
import type { LexiconTable } from '@/lib/reading/summary/lexicon';
import type { Ranker } from '@/lib/reading/summary/model';
import { LAYERS, type Network, TABLES } from '@/lib/reading/summary/network';
import { ByteWriter } from '@/lib/text/bytes';

function bytes(array: Int8Array | Uint16Array | Float32Array): Uint8Array {
  return new Uint8Array(array.buffer, array.byteOffset, array.byteLength);
}

function floats(values: Iterable<number>): Uint8Array {
  return bytes(Float32Array.from(values));
}

function writeForest(writer: ByteWriter, forest: Forest): void {
  writer.numbers([forest.depth]);
  writer.blob(floats([forest.bias]));
  writer.blob(forest.features);
  writer.blob(bytes(forest.thresholds));
  writer.blob(bytes(forest.nodes));
  writer.blob(bytes(forest.leaves));
  writer.blob(bytes(forest.scales));
}

function writeNetwork(writer: ByteWriter, network: Network): void {
  writer.numbers([network.hidden]);
  writer.blob(floats(TABLES.map((name) => network[name].unit)));
  for (const name of TABLES) writer.blob(bytes(Int8Array.from(network[name].values)));
  for (const name of LAYERS) writer.blob(bytes(network[name]));
}

/** A ranker, its network quantised, in the bytes that `loadRanker` reads. */
export function packRanker(lexicon: LexiconTable, ranker: Omit<Ranker, 'lexicon'>): Uint8Array {
  const writer = new ByteWriter();
  writer.strings(lexicon.syllables);
  writer.blob(lexicon.idf);
  writer.blob(bytes(lexicon.prior));
  writeForest(writer, ranker.words);
  writeForest(writer, ranker.pairs);
  writeNetwork(writer, ranker.network);
  writer.strings(Object.keys(ranker.weights));
  writer.blob(floats(Object.values(ranker.weights)));
  return writer.bytes();
}
