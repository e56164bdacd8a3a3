import { ByteReader, ByteWriter } from './bytes';
import { byUnits } from './order';
import type { Token } from './tokens';

/** A phrase to be found: its folded tokens (`tokenize(…).map((t) => t.key)`) and what finding it means. */
export interface Phrase {
  tokens: string[];
  value: number;
}

/** A phrase found: tokens `[from, to)`, and the values of all phrases that read so, ascending. */
export interface Match {
  from: number;
  to: number;
  values: number[];
}

interface Node {
  children: Map<string, Node>;
  values: Set<number>;
}

function buildTrie(phrases: Iterable<Phrase>): Node {
  const root: Node = { children: new Map(), values: new Set() };
  for (const { tokens, value } of phrases) {
    let node = root;
    for (const token of tokens) {
      let next = node.children.get(token);
      if (!next) {
        next = { children: new Map(), values: new Set() };
        node.children.set(token, next);
      }
      node = next;
    }
    if (node !== root) node.values.add(value);
  }
  return root;
}

/**
 * Compiles phrases into the bytes that an `Automaton` reads: a trie over folded syllables, its nodes numbered breadth
 * first, so that the children of one node are neighbours and need no pointers. Same phrases, same bytes.
 */
export function compileAutomaton(phrases: Iterable<Phrase>): Uint8Array {
  const root = buildTrie(phrases);
  const nodes = [root];
  const labels = [''];
  const firstChild: number[] = [];
  for (let i = 0; i < nodes.length; i++) {
    firstChild.push(nodes.length);
    const children = [...(nodes[i]?.children ?? [])].sort(([a], [b]) => byUnits(a, b));
    for (const [label, child] of children) {
      labels.push(label);
      nodes.push(child);
    }
  }
  firstChild.push(nodes.length);

  const syllables = [...new Set(labels)].sort();
  const numberOf = new Map(syllables.map((syllable, i) => [syllable, i]));
  const firstValue = [0];
  const values: number[] = [];
  for (const node of nodes) {
    values.push(...[...node.values].sort((a, b) => a - b));
    firstValue.push(values.length);
  }

  const writer = new ByteWriter();
  writer.strings(syllables);
  writer.numbers(labels.map((label) => numberOf.get(label) ?? 0));
  writer.numbers(firstChild);
  writer.numbers(firstValue);
  writer.numbers(values);
  return writer.bytes();
}

/**
 * Finds phrases in tokens, the longest at every place. Loading builds one map of the distinct syllables; the trie
 * itself is read where it lies.
 */
export class Automaton {
  readonly #syllables: Map<string, number>;
  readonly #labels: Uint32Array;
  readonly #firstChild: Uint32Array;
  readonly #firstValue: Uint32Array;
  readonly #values: Uint32Array;
  /** Child of the root by syllable number; 0, the root itself, stands for none. */
  readonly #roots: Uint32Array;

  /** @throws RangeError where the bytes are cut short. */
  constructor(bytes: Uint8Array) {
    const reader = new ByteReader(bytes);
    this.#syllables = new Map(reader.strings().map((syllable, i) => [syllable, i]));
    this.#labels = reader.numbers();
    this.#firstChild = reader.numbers();
    this.#firstValue = reader.numbers();
    this.#values = reader.numbers();
    this.#roots = new Uint32Array(this.#syllables.size);
    for (let child = this.#at(this.#firstChild, 0); child < this.#at(this.#firstChild, 1); child++) {
      this.#roots[this.#at(this.#labels, child)] = child;
    }
  }

  /** Longest matches from left to right, none overlapping another. */
  scan(tokens: readonly Token[]): Match[] {
    const numbers = this.#numbers(tokens);
    const matches: Match[] = [];
    for (let from = 0; from < numbers.length; ) {
      const match = this.#longest(numbers, from);
      if (match) matches.push(match);
      from = match ? match.to : from + 1;
    }
    return matches;
  }

  /** The longest match at every place, so that they may overlap; in the order of the text. */
  matches(tokens: readonly Token[]): Match[] {
    const numbers = this.#numbers(tokens);
    const matches: Match[] = [];
    for (let from = 0; from < numbers.length; from++) {
      const match = this.#longest(numbers, from);
      if (match) matches.push(match);
    }
    return matches;
  }

  /** The values of exactly this phrase, empty where there is none. */
  lookUp(tokens: readonly Token[]): number[] {
    const numbers = this.#numbers(tokens);
    const match = numbers.length > 0 ? this.#longest(numbers, 0) : null;
    return match && match.to === tokens.length ? match.values : [];
  }

  /** Numbers of the tokens' syllables, −1 for one that no phrase has. */
  #numbers(tokens: readonly Token[]): Int32Array {
    const numbers = new Int32Array(tokens.length);
    tokens.forEach((token, i) => {
      numbers[i] = this.#syllables.get(token.key) ?? -1;
    });
    return numbers;
  }

  #longest(numbers: Int32Array, from: number): Match | null {
    let node = 0;
    let found = 0;
    let to = from;
    for (let i = from; i < numbers.length; i++) {
      const syllable = this.#at(numbers, i);
      if (syllable < 0) break;
      node = i === from ? this.#at(this.#roots, syllable) : this.#child(node, syllable);
      if (node === 0) break;
      if (this.#at(this.#firstValue, node) < this.#at(this.#firstValue, node + 1)) {
        found = node;
        to = i + 1;
      }
    }
    if (found === 0) return null;
    const values: number[] = [];
    const end = this.#at(this.#firstValue, found + 1);
    for (let i = this.#at(this.#firstValue, found); i < end; i++) values.push(this.#at(this.#values, i));
    return { from, to, values };
  }

  #child(node: number, syllable: number): number {
    let low = this.#at(this.#firstChild, node);
    let high = this.#at(this.#firstChild, node + 1) - 1;
    while (low <= high) {
      const middle = (low + high) >> 1;
      const label = this.#at(this.#labels, middle);
      if (label === syllable) return middle;
      if (label < syllable) low = middle + 1;
      else high = middle - 1;
    }
    return 0;
  }

  #at(array: Uint32Array | Int32Array, index: number): number {
    return array[index] ?? 0;
  }
}
