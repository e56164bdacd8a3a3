/** So many answers are kept of what pages say in ever other words, as their class names. */
export const KEPT = 2000;

/** A function that keeps its answers, `most` at a time, as a page says the same names thousands of times. */
export function keeping<Key, Value extends NonNullable<unknown> | null>(
  answer: (key: Key) => Value,
  most = Number.POSITIVE_INFINITY,
): (key: Key) => Value {
  const known = new Map<Key, Value>();
  return (key) => {
    let found = known.get(key);
    if (found === undefined) {
      found = answer(key);
      if (known.size >= most) known.clear();
      known.set(key, found);
    }
    return found;
  };
}
