import { syllables } from '@/lib/text/tokens';

const DAMPING = 0.85;
const ROUNDS = 100;
const STOP = new Set(
  syllables(
    'là và của có được cho trong với các những một này đó khi đã đang sẽ không cũng để từ theo về tại vào ra trên dưới ' +
      'đến như thì mà bị do sau trước nhiều hơn rất lại còn nên vì bởi ở cùng hay hoặc nếu người ông bà anh chị tôi họ',
  ),
);

/** TextRank (Mihalcea & Tarau 2004): sentences by their PageRank in the graph of shared words; indices, best first. */
export function textRank(sentences: string[]): number[] {
  const lengths = sentences.map((text) => syllables(text).length);
  const words = sentences.map((text) => new Set(syllables(text).filter((syllable) => !STOP.has(syllable))));
  const weights = words.map((a, i) =>
    words.map((b, j) => {
      const size = Math.log(lengths[i] ?? 1) + Math.log(lengths[j] ?? 1);
      return i === j || size <= 0 ? 0 : [...a].filter((word) => b.has(word)).length / size;
    }),
  );
  const totals = weights.map((row) => row.reduce((sum, weight) => sum + weight, 0));
  let ranks = words.map(() => 1 / words.length);
  for (let round = 0; round < ROUNDS; round++) {
    ranks = ranks.map((_, j) => {
      let incoming = 0;
      for (let i = 0; i < ranks.length; i++) {
        const total = totals[i] ?? 0;
        if (total > 0) incoming += ((ranks[i] ?? 0) * (weights[i]?.[j] ?? 0)) / total;
      }
      return (1 - DAMPING) / ranks.length + DAMPING * incoming;
    });
  }
  return [...ranks.keys()].sort((a, b) => (ranks[b] ?? 0) - (ranks[a] ?? 0) || a - b);
}
