import { type Measured, proseIn } from '../../snapshot/measures';
import { endOf } from '../../snapshot/snapshot';
import { BEGUN } from '../../text';

/** The elements that are left out with all they hold, each with the rule that did it. */
export class Clutter {
  readonly rules = new Map<number, string>();
  /** The headline's element, as far as it is known before the text: no rule drops what holds it. */
  readonly titleAt: number | null;
  readonly snapshot: Measured;
  readonly #covered: Uint8Array;

  constructor(snapshot: Measured, titleAt: number | null) {
    this.snapshot = snapshot;
    this.titleAt = titleAt;
    this.#covered = new Uint8Array(snapshot.size);
  }

  add(at: number, rule: string): void {
    if (this.has(at) || this.holdsTitle(at)) return;
    this.rules.set(at, rule);
    this.#covered.fill(1, at, endOf(this.snapshot, at));
  }

  /** Whether a node is left out, itself or with an element around it. */
  has(at: number): boolean {
    return this.#covered[at] === 1;
  }

  /** The element around a node that this rule leaves out; `null` if there is none. */
  holderOf(at: number, rule: string): number | null {
    for (let up = at; this.has(up); up = this.snapshot.parent[up] ?? -1) {
      if (this.rules.get(up) === rule) return up;
    }
    return null;
  }

  /** How much of the story stands before a node, in characters of prose. */
  toldBefore(at: number): number {
    return proseIn(this.snapshot, this.titleAt ?? 0, at);
  }

  /** Whether the story has begun before a node: comments and other stories only stand behind that. */
  hasBegun(at: number): boolean {
    return this.toldBefore(at) >= BEGUN;
  }

  /** Whether the headline stands in `[from, to)`, by default an element. */
  holdsTitle(from: number, to = endOf(this.snapshot, from)): boolean {
    return this.titleAt !== null && this.titleAt >= from && this.titleAt < to;
  }
}
