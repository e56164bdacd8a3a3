import { compileGlossary } from '@/lib/glossary/compile';
import { Glossary } from '@/lib/glossary/glossary';
import type { Entry } from '@/lib/model/entry';
import { compileAutomaton } from '@/lib/text/automaton';
import { foldKey } from '@/lib/text/fold';
import { type Token, tokenize } from '@/lib/text/tokens';
import { readGlossarySource } from '@/scripts/glossary/source';

/** Milliseconds for 1,000 syllables and signs, and how many terms were found. */
export interface TermFigures {
  entries: number;
  forms: number;
  ours: number;
  regularExpression: number;
  mapTrie: number;
  /** Of ours, the part that folding takes. */
  folding: number;
  found: { ours: number; regularExpression: number; mapTrie: number };
  /** Bytes of our compiled file with all entries, and of the automaton alone, which matching walks where it lies. */
  compiled: number;
  automaton: number;
  /** Milliseconds until it can be asked, from its bytes. */
  loading: number;
}

const ROUNDS = 15;
/** Terms of a large termbase. */
const MANY = 50_000;

/** Runs the contestants in turns and gives each one's best round: what else the machine does only adds. */
function race(contestants: (() => number)[]): { ms: number; result: number }[] {
  const times = contestants.map(() => [] as number[]);
  const results: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    for (const [i, contestant] of contestants.entries()) {
      const before = performance.now();
      results[i] = contestant();
      times[i]?.push(performance.now() - before);
    }
  }
  return contestants.map((_, i) => ({ ms: Math.min(...(times[i] ?? [])), result: results[i] ?? 0 }));
}

interface Node {
  children: Map<string, Node>;
  end: boolean;
}

/** The plain trie: a `Map` at every node, the longest match from left to right. */
function mapTrie(phrases: readonly string[][]): (tokens: readonly Token[]) => number {
  const root: Node = { children: new Map(), end: false };
  for (const phrase of phrases) {
    let node = root;
    for (const word of phrase) {
      const next = node.children.get(word) ?? { children: new Map(), end: false };
      node.children.set(word, next);
      node = next;
    }
    node.end = true;
  }
  return (tokens) => {
    let count = 0;
    for (let from = 0; from < tokens.length; ) {
      let node: Node | undefined = root;
      let to = from;
      for (let i = from; node && i < tokens.length; i++) {
        node = node.children.get(tokens[i]?.key ?? '');
        if (node?.end) to = i + 1;
      }
      if (to > from) count++;
      from = Math.max(to, from + 1);
    }
    return count;
  };
}

/** One regular expression of all terms, the longest first, over folded text. */
function expressionOf(phrases: readonly string[]): RegExp {
  const sorted = [...new Set(phrases)].filter(Boolean).sort((a, b) => b.length - a.length);
  const all = sorted.map((phrase) => phrase.replace(/[.*+?^${}()|[\]\\/]/gu, '\\$&')).join('|');
  return new RegExp(`(?<![\\p{L}\\p{N}\\p{M}])(?:${all})(?![\\p{L}\\p{N}\\p{M}])`, 'gu');
}

/** Entries beside ours, of two to five syllables that ours are made of: as like to a text as a real termbase. */
function invented(entries: readonly Entry[], count: number): Entry[] {
  const [model] = entries;
  if (!model) return [];
  const words = entries.flatMap(({ term }) => term.split(/\s+/u)).filter((word) => /^\p{L}+$/u.test(word));
  let seed = 1;
  const random = (below: number) => {
    seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((seed / 2 ** 32) * below);
  };
  return Array.from({ length: count }, (_, i) => {
    const term = Array.from({ length: 2 + (i % 4) }, () => words[random(words.length)]).join(' ');
    return { ...model, id: `own-${i}`, term, variants: [], patterns: [] };
  });
}

/** Measures the matching of a text against entries. */
export function measure(entries: readonly Entry[], texts: readonly string[]): TermFigures {
  const bytes = compileGlossary(entries);
  const before = performance.now();
  const glossary = new Glossary(bytes);
  const loading = performance.now() - before;
  const phrases = glossary.forms.map(({ text }) => tokenize(text).map((token) => token.key));
  const trie = mapTrie(phrases);
  const expression = expressionOf(glossary.forms.map(({ text }) => foldKey(text)));
  const count = texts.reduce((sum, text) => sum + tokenize(text).length, 0);
  const sum = (find: (text: string) => number) => () => texts.reduce((all, text) => all + find(text), 0);
  const [ours, trieTime, regular, folding] = race([
    sum((text) => glossary.matches(tokenize(text)).length),
    sum((text) => trie(tokenize(text))),
    sum((text) => foldKey(text).match(expression)?.length ?? 0),
    sum((text) => tokenize(text).length),
  ]);
  const per1000 = (one: { ms: number } | undefined) => ((one?.ms ?? 0) / count) * 1000;
  return {
    entries: entries.length,
    forms: glossary.forms.length,
    ours: per1000(ours),
    regularExpression: per1000(regular),
    mapTrie: per1000(trieTime),
    folding: per1000(folding),
    found: {
      ours: ours?.result ?? 0,
      regularExpression: regular?.result ?? 0,
      mapTrie: trieTime?.result ?? 0,
    },
    compiled: bytes.length,
    automaton: compileAutomaton(phrases.map((tokens, value) => ({ tokens, value }))).length,
    loading,
  };
}

/** Our own explanations as the text, so that nothing beside the project is needed. */
export async function run(args: readonly string[] = []): Promise<void> {
  const { entries } = readGlossarySource('.');
  const texts = entries.flatMap(({ explanation, note }) => [explanation.vi, note?.vi ?? '']);
  const figures = [measure(entries, texts), measure([...entries, ...invented(entries, MANY)], texts)];
  if (args.includes('--json')) {
    console.log(JSON.stringify({ terms: figures }));
    return;
  }
  const ms = (value: number) => `${value.toFixed(3)} ms`;
  console.log('Terms, for 1,000 syllables (best of 15 rounds, folding included)');
  for (const one of figures) {
    const rate = Math.round(1000 / one.ours) * 1000;
    console.log(`  ${one.entries} entries, ${one.forms} forms: ${rate.toLocaleString('en')} syllables a second`);
    console.log(`    ours                   ${ms(one.ours)} (folding ${ms(one.folding)})`);
    console.log(`    plain Map trie         ${ms(one.mapTrie)}, ${(one.mapTrie / one.ours).toFixed(2)} × ours`);
    const times = (one.regularExpression / one.ours).toFixed(1);
    console.log(`    one regular expression ${ms(one.regularExpression)}, ${times} × ours`);
    const mb = (bytes: number) => `${(bytes / 1e6).toFixed(2)} MB`;
    const sizes = `automaton ${mb(one.automaton)}, with all entries ${mb(one.compiled)}`;
    console.log(`    ${sizes}, loaded in ${one.loading.toFixed(1)} ms`);
  }
}
