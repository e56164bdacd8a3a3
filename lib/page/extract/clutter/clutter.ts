import { type Measured, proseIn } from '../../snapshot/measures';
import { endOf } from '../../snapshot/snapshot';

/** Which elements are left out with all that is inside them, and by which rule. */
export class Clutter {
  readonly rules = new Map<number, string>();
  /** The headline's element, as far as it is known before the text: what is found by a rule does not hold it. */
  readonly titleAt: number | null;
  readonly snapshot: Measured;
  readonly #covered: Uint8Array;

  constructor(snapshot: Measured, titleAt: number | null) {
    this.snapshot = snapshot;
    this.titleAt = titleAt;
    this.#covered = new Uint8Array(snapshot.size);
  }

  add(at: number, rule: string): void {
    if (this.has(at)) return;
    this.rules.set(at, rule);
    this.#covered.fill(1, at, endOf(this.snapshot, at));
  }

  /** Whether a node is left out, itself or with what it stands in. */
  has(at: number): boolean {
    return this.#covered[at] === 1;
  }

  /** The element that is left out by this rule and holds a node; `null` where there is none. */
  holderOf(at: number, rule: string): number | null {
    for (let up = at; this.has(up); up = this.snapshot.parent[up] ?? -1) {
      if (this.rules.get(up) === rule) return up;
    }
    return null;
  }

  /** How much of the story is told before a node, in characters of prose. */
  toldBefore(at: number): number {
    return proseIn(this.snapshot, this.titleAt ?? 0, at);
  }

  /** Whether the story has begun before a node: only behind it stand comments, and other stories. */
  hasBegun(at: number): boolean {
    return this.toldBefore(at) >= TOLD;
  }

  /** Whether the headline stands in `[from, to)`, an element unless said otherwise. */
  holdsTitle(from: number, to = endOf(this.snapshot, from)): boolean {
    return this.titleAt !== null && this.titleAt >= from && this.titleAt < to;
  }
}

/** Before what readers say of a story, or another story, at least so much is told, in characters of prose. */
export const TOLD = 120;
