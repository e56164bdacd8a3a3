/**
 * A function that keeps its answers as long as it is kept itself: a page says the same names thousands of times. It
 * never answers `undefined`.
 */
export function keeping<Key, Value extends NonNullable<unknown>>(answer: (key: Key) => Value): (key: Key) => Value {
  const known = new Map<Key, Value>();
  return (key) => {
    let found = known.get(key);
    if (found === undefined) {
      found = answer(key);
      known.set(key, found);
    }
    return found;
  };
}
