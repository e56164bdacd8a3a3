/** How many answers are kept at most, as each page asks about other names. */
const KEPT = 2000;

/** Memoizes a function: a page repeats the same names thousands of times. */
export function memoize<Key, Value extends NonNullable<unknown> | null>(
  answer: (key: Key) => Value,
): (key: Key) => Value {
  const known = new Map<Key, Value>();
  return (key) => {
    let found = known.get(key);
    if (found === undefined) {
      found = answer(key);
      if (known.size >= KEPT) known.clear();
      known.set(key, found);
    }
    return found;
  };
}
