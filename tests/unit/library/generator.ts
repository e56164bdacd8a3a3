import type { Article, Block } from '@/lib/model/article';

const ONSETS = 'b c ch d đ g gh gi h k kh l m n ng ngh nh p ph qu r s t th tr v x'.split(' ');
const RIMES =
  'a ă â e ê i o ô ơ u ư ai ao au ay âu ây eo êu ia iê iêu oa oai oi ôi ơi ua uê ui uy ưa ươi an ăn ân en ên in on ôn ơn un iên uôn ươn ang ăng âng eng ing ong ông ung ưng iêng uông ương anh inh ênh am ăm âm em êm im om ôm ơm um iêm ươm'.split(
    ' ',
  );
const TONES = ['', '\u0300', '\u0301', '\u0303', '\u0309', '\u0323'];

/** Numbers in [0, 1), the same row for the same seed (mulberry32). */
function randomNumbers(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** Some 8,000 syllables in the shape of Vietnamese ones, shuffled. */
function vocabulary(seed = 1): string[] {
  const random = randomNumbers(seed);
  const all = ONSETS.flatMap((onset) =>
    RIMES.flatMap((rime) =>
      TONES.map((tone) => (onset + rime.replace(/([^aeiouyăâêôơư]*)$/u, `${tone}$1`)).normalize('NFC')),
    ),
  );
  for (let i = all.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    [all[i], all[j]] = [all[j] ?? '', all[i] ?? ''];
  }
  return all;
}

/**
 * Articles of about `length` syllables, drawn by Zipf's law; each has a subject whose few words come again and again, as
 * they do in news.
 */
export function* articles(count: number, length = 600, seed = 7): Generator<Article> {
  const words = vocabulary();
  const random = randomNumbers(seed);
  const zipf = () => words[Math.min(words.length - 1, Math.floor(words.length ** random() - 1))] ?? '';
  const rare = () => words[Math.floor(random() * words.length)] ?? '';
  for (let n = 0; n < count; n++) {
    const subject = Array.from({ length: 12 }, rare);
    const word = () => (random() < 0.15 ? (subject[Math.floor(random() * subject.length)] ?? '') : zipf());
    const sentence = (size: number) => `${Array.from({ length: size }, word).join(' ')}.`;
    const blocks: Block[] = [
      { kind: 'title', text: sentence(12) },
      { kind: 'sapo', text: sentence(34) },
    ];
    for (let left = length - 46; left > 0; left -= 80) {
      const sizes = [27, 27, 26].filter((_, i) => i * 27 < left);
      blocks.push({ kind: 'paragraph', text: sizes.map(sentence).join(' ') });
    }
    const url = `https://bao${n % 60}.example/tin/${n}.html`;
    yield {
      url,
      canonicalUrl: url,
      outlet: `bao${n % 60}.example`,
      siteName: `Báo ${n % 60}`,
      authors: [],
      section: null,
      publishedAt: new Date(Date.UTC(2024, 0, 1) + n * 3_600_000).toISOString().slice(0, 16),
      modifiedAt: null,
      lang: 'vi',
      blocks,
      extractor: 1,
    };
  }
}
