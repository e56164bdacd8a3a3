/** What has changed in the library, so that surfaces know what to ask for again. */
export interface Change {
  /** `articles`: heads, texts, states, or the highlights in them; `reading-list`: what is to be read. */
  kind: 'articles' | 'reading-list';
  /** Ids of the articles concerned; empty stands for all of them. */
  articles: string[];
}

type Listener = (change: Change) => unknown;

/** Changes of one library, told in this context and to every other of the same origin. */
export class Changes {
  readonly #channel: BroadcastChannel | null;
  readonly #listeners = new Set<Listener>();
  readonly #onOwn: Listener | undefined;

  /** `onOwn` is called after changes made here, and not after those made elsewhere. */
  constructor(name: string, onOwn?: Listener) {
    this.#onOwn = onOwn;
    this.#channel = typeof BroadcastChannel === 'undefined' ? null : new BroadcastChannel(`library:${name}`);
    this.#channel?.addEventListener('message', (event: MessageEvent<Change>) => this.#tell(event.data));
  }

  /** Call after the transaction: who hears of a change must be able to read it. */
  announce(change: Change): void {
    this.#tell(change);
    this.#channel?.postMessage(change);
    this.#onOwn?.(change);
  }

  subscribe(listener: Listener): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  close(): void {
    this.#listeners.clear();
    this.#channel?.close();
  }

  #tell(change: Change): void {
    for (const listener of [...this.#listeners]) listener(change);
  }
}
