import { type Token, tokenize } from '@/lib/text/tokens';

/** A syllable or sign of a text with what names are told by. */
export interface Word extends Token {
  text: string;
  /** Lower case, as written: what literal words are compared with (`key` is folded). */
  lower: string;
  /** Begins with a capital letter. */
  capital: boolean;
  /** Two and more letters, all of them capitals: "UBND". */
  shout: boolean;
  /** White space stands before it. */
  spaced: boolean;
}

/** Cuts a text into words; offsets are UTF-16 units. */
export function wordsOf(text: string): Word[] {
  let last = 0;
  return tokenize(text).map((token) => {
    const word = text.slice(token.start, token.end);
    const spaced = token.start > last;
    last = token.end;
    return {
      ...token,
      text: word,
      lower: word.toLowerCase(),
      spaced,
      capital: token.word && /^\p{Lu}/u.test(word),
      shout: token.word && /^\p{Lu}[\p{Lu}\d]+$/u.test(word),
    };
  });
}

/** The word at `at` in lower case; empty before the first and behind the last. */
export const lowerAt = (words: readonly Word[], at: number): string => words[at]?.lower ?? '';

/** The words of a list that may run over several lines. */
export function wordSet(list: string): Set<string> {
  return new Set(list.split(/\s+/u).filter(Boolean));
}

/** What phrases go on with, word by word, and the value of the one that ends here. */
interface Branch<Value> {
  next: Map<string, Branch<Value>>;
  value?: Value;
}

/** Phrases, compared as folded; of a phrase that is added twice the first value stays. */
export class Phrases<Value> {
  readonly #root: Branch<Value> = { next: new Map() };
  /** What is still to be folded: the background's start waits for none of them. */
  readonly #added: [phrases: string, value: Value][] = [];

  add(phrases: string, value: Value): this {
    this.#added.push([phrases, value]);
    return this;
  }

  #fold(phrases: string, value: Value): void {
    for (const phrase of phrases.split(/[|\n]/u)) {
      let branch = this.#root;
      for (const { key } of tokenize(phrase)) {
        const next = branch.next.get(key) ?? { next: new Map() };
        branch.next.set(key, next);
        branch = next;
      }
      if (branch !== this.#root) branch.value ??= value;
    }
  }

  /** The longest phrase that begins at word `at`, `null` where there is none. */
  at(words: readonly Pick<Token, 'key'>[], at: number): { to: number; value: Value } | null {
    if (this.#added.length > 0) for (const [phrases, value] of this.#added.splice(0)) this.#fold(phrases, value);
    let found: { to: number; value: Value } | null = null;
    let branch: Branch<Value> | undefined = this.#root;
    for (let to = at; branch; to++) {
      if (branch.value !== undefined) found = { to, value: branch.value };
      branch = branch.next.get(words[to]?.key ?? '');
    }
    return found;
  }
}

/** Phrases that say no more than that they are there. */
export const phraseSet = (phrases: string): Phrases<true> => new Phrases<true>().add(phrases, true);
