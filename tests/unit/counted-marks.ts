import type { InlineMark } from '@/lib/model/article';

/** Marks of one letter each, with one between, that count how often it is asked where one begins. */
export function countedMarks(count: number, kind: InlineMark['kind']) {
  let looks = 0;
  const marks = Array.from({ length: count }, (_, i) => ({
    kind,
    get start() {
      looks++;
      return 2 * i;
    },
    end: 2 * i + 1,
  }));
  return { text: 'a '.repeat(count), marks, looks: () => looks };
}
