/** The methods of an object that all answer later. */
export type Lazy<Whole> = {
  [Name in keyof Whole]: Whole[Name] extends (...given: infer Given) => Promise<infer Answer>
    ? (...given: Given) => Promise<Answer>
    : never;
};

/** What is loaded at its first question, and once; where that failed, the next question tries again. */
export function once<Value>(load: () => Promise<Value>): () => Promise<Value> {
  let loading: Promise<Value> | null = null;
  return () => {
    loading ??= load().catch((error: unknown) => {
      loading = null;
      throw error;
    });
    return loading;
  };
}

/** Stands for an object whose code is loaded at its first call, as many pages of ours open without ever asking it. */
export function lazy<Whole extends object>(load: () => Promise<Whole>): Lazy<Whole> {
  const whole = once(load);
  const methods = {
    get: (_: object, name: keyof Whole) => {
      return async (...given: unknown[]) => {
        const loaded = await whole();
        return await (loaded[name] as (...given: unknown[]) => Promise<unknown>).apply(loaded, given);
      };
    },
  };
  return new Proxy({}, methods as ProxyHandler<object>) as Lazy<Whole>;
}
