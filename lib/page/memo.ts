/** How many answers are kept for questions that pages ask in ever new words, such as about class names. */
export const KEPT = 2000;

/** Memoizes a function, keeping at most `most` answers: a page repeats the same names thousands of times. */
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
