import { memoize } from './memo';
import { holdsAny } from './text';

/** A class name in kebab case, as sites write camelCase, underscores and capitals too. */
export const kebab = (name: string) =>
  name
    .replaceAll('_', '-')
    .replace(/([a-z\d])([A-Z])/g, '$1-$2')
    .toLowerCase();

/** What separates the words of class names. */
const WORD_BREAK = /[\s_-]+/;

/** The words by which sites name one kind of thing. A dozen regular expressions would take longer to compile. */
export class Naming {
  readonly #stems: readonly string[];
  readonly #words: ReadonlySet<string>;
  readonly #apart: RegExp;
  readonly #known = memoize((names: string) => this.#isIn(kebab(names)));

  /** `stems` count anywhere, `words` whole or two of them joined, all without hyphens; `apart` separates words. */
  constructor(stems: string, words: string, apart = WORD_BREAK) {
    this.#stems = stems ? stems.split(' ') : [];
    this.#words = new Set(words ? words.split(' ') : []);
    this.#apart = apart;
  }

  /** Whether a list of class names contains a name of the thing. */
  test(names: string): boolean {
    return names !== '' && this.#known(names);
  }

  #isIn(names: string): boolean {
    if (holdsAny(names.replaceAll('-', ''), this.#stems)) return true;
    // "title2" means what "title" does.
    const words = names.split(this.#apart).map((word) => word.replace(/\d+$/, ''));
    // Two words joined must not both be single letters: "p-head" counts, "col-a d-flex" does not.
    const isPair = (word: string, next = '') => word.length + next.length > 2 && this.#words.has(word + next);
    return words.some((word, i) => this.#words.has(word) || isPair(word, words[i + 1]));
  }
}
