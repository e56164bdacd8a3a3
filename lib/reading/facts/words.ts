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

/** The words of a list that may run over several lines. */
export function wordSet(list: string): Set<string> {
  return new Set(list.split(/\s+/u).filter(Boolean));
}

/** Phrases, compared as folded; of a phrase that is added twice the first value stays. */
export class Phrases<Value> {
  readonly #values = new Map<string, Value>();
  readonly #firsts = new Map<string, number>();
  /** What is still to be folded: the background's start waits for none of them. */
  #added: [phrases: string, value: Value][] = [];

  add(phrases: string, value: Value): this {
    this.#added.push([phrases, value]);
    return this;
  }

  #fold(phrases: string, value: Value): void {
    for (const phrase of phrases.split(/[|\n]/u)) {
      const keys = tokenize(phrase).map((token) => token.key);
      const [first] = keys;
      if (first === undefined) continue;
      const key = keys.join(' ');
      if (!this.#values.has(key)) this.#values.set(key, value);
      this.#firsts.set(first, Math.max(this.#firsts.get(first) ?? 0, keys.length));
    }
  }

  /** The longest phrase that begins at word `at`, `null` where there is none. */
  at(words: readonly Word[], at: number): { to: number; value: Value } | null {
    const first = words[at];
    if (!first) return null;
    for (const [phrases, value] of this.#added.splice(0)) this.#fold(phrases, value);
    const longest = this.#firsts.get(first.key) ?? 0;
    for (let length = Math.min(longest, words.length - at); length > 0; length--) {
      let key = first.key;
      for (let i = at + 1; i < at + length; i++) key += ` ${words[i]?.key ?? ''}`;
      const value = this.#values.get(key);
      if (value !== undefined) return { to: at + length, value };
    }
    return null;
  }
}
