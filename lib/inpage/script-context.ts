/** Where a running copy of a script leaves word for the next one; pages do not see the globals of our world. */
type World = Record<symbol, AbortController | undefined>;

/**
 * Stands in for WXT's context of a content script, which calls out the extension's id to the page by `postMessage` and
 * can be ended by it. This one ends, by its `signal`, where a newer copy of the script starts in the page, and says
 * nothing to anybody.
 */
export class ContentScriptContext {
  readonly signal: AbortSignal;

  constructor(name: string) {
    const world = globalThis as unknown as World;
    const key = Symbol.for(`chu-giai:${name}`);
    const life = new AbortController();
    world[key]?.abort();
    world[key] = life;
    this.signal = life.signal;
  }
}
