/** What a long import tells and asks: how far it is (0 to 1), and whether to go on. */
export interface Work {
  signal?: AbortSignal;
  progress?(share: number): void;
}

/** Lets the page breathe between two steps. @throws the signal's reason once it is aborted. */
export async function breathe({ signal, progress }: Work, share: number): Promise<void> {
  signal?.throwIfAborted();
  progress?.(share);
  await new Promise((resolve) => setTimeout(resolve));
  signal?.throwIfAborted();
}
