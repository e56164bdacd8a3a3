/** What long work tells and asks: how far it is (0 to 1), and whether to go on. */
export interface Progress {
  signal?: AbortSignal;
  progress?(share: number): void;
}

/** The progress of one stretch of work, from one share of the whole to another. */
export function stretch({ signal, progress }: Progress, from: number, to: number): Progress {
  return {
    ...(signal && { signal }),
    progress: (share) => progress?.(from + share * (to - from)),
  };
}
