/** So many answers are kept of what pages say in ever other words, as their class names. */
export const KEPT = 2000;

/**
 * A function that keeps its answers as long as it is kept itself, no more of them than `most`: a page says the same
 * names thousands of times. It never answers `undefined`.
 */
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
