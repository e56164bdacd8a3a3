/** The methods of an object that all answer later. */
export type Lazy<Whole> = {
  [Name in keyof Whole]: Whole[Name] extends (...given: infer Given) => Promise<infer Answer>
    ? (...given: Given) => Promise<Answer>
    : never;
};

/** Stands for an object whose code is loaded at its first call, as many pages of ours open without ever asking it. */
export function lazy<Whole extends object>(load: () => Promise<Whole>): Lazy<Whole> {
  let whole: Promise<Whole> | null = null;
  const methods = {
    get: (_: object, name: keyof Whole) => {
      return async (...given: unknown[]) => {
        whole ??= load().catch((error: unknown) => {
          // A failed load must not stand for good: the next call tries again.
          whole = null;
          throw error;
        });
        const loaded = await whole;
        return await (loaded[name] as (...given: unknown[]) => Promise<unknown>).apply(loaded, given);
      };
    },
  };
  return new Proxy({}, methods as ProxyHandler<object>) as Lazy<Whole>;
}
