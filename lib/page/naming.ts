import { KEPT, keeping } from './memo';
import { holdsAny } from './text';

/** Splits camelCase, has hyphens for underscores and lowers, so that one list serves all habits of naming. */
export function kebab(name: string): string {
  const words = name.includes('_') ? name.replaceAll('_', '-') : name;
  const lower = words.toLowerCase();
  return lower === words ? words : words.replace(/([a-z\d])([A-Z])/g, '$1-$2').toLowerCase();
}

/** Between the words of class names. */
const WORD_BREAK = /[\s_-]+/;

/** A word without the number behind it: "title2" names what "title" does. */
const unnumbered = (word: string) => word.replace(/\d+$/, '');

/** What class names of a thing share. Lists: a dozen expressions take longer to compile than the page to read. */
export class Naming {
  readonly #stems: readonly string[];
  readonly #words: ReadonlySet<string>;
  readonly #apart: RegExp;
  readonly #known = keeping((names: string) => this.#isIn(kebab(names)), KEPT);

  /** `stems` count anywhere, `words` whole or two together, all without hyphens. `apart` is what parts words. */
  constructor(stems: string, words: string, apart = WORD_BREAK) {
    this.#stems = stems ? stems.split(' ') : [];
    this.#words = new Set(words ? words.split(' ') : []);
    this.#apart = apart;
  }

  /** Whether one of the class names names the thing. */
  test(names: string): boolean {
    return names !== '' && this.#known(names);
  }

  #isIn(names: string): boolean {
    if (holdsAny(names.replaceAll('-', ''), this.#stems)) return true;
    const words = names.split(this.#apart).map(unnumbered);
    // Of two words that make one, one at least is no letter alone: "p-head", and not "col-a d-flex".
    const isPair = (word: string, next = '') => word.length + next.length > 2 && this.#words.has(word + next);
    return words.some((word, i) => this.#words.has(word) || isPair(word, words[i + 1]));
  }
}
