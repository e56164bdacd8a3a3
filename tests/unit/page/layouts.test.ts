import { describe, expect, it } from 'vitest';
import { random } from '@/scripts/train/boost';
import { samples } from '../../pages/samples';
import { layOut, type Texts } from './layouts';
import { extract } from './pages';

/** Layouts in this run; `LAYOUTS=20000 npx vitest run tests/unit/page/layouts` is the long one. */
const RUNS = Number(process.env.LAYOUTS ?? 300);
/** The first seed, so that several processes can share a long run. */
const FIRST = Number(process.env.LAYOUTS_FROM ?? 1);

/** Paragraphs that nothing but their place may tell from other things are shorter, in characters. */
const PARAGRAPH = 60;
/** A shorter headline behind an outlet's name may be a section's, in characters. */
const TITLE = 20;

/** The share of stories that are bulletins: a lead, and two paragraphs or three. */
const SHORT = 0.3;

/** Who speaks in an interview, whose first question leads nothing. */
const INTERVIEW = /^[^.,]{2,20}: /;

const stories: Texts[] = samples.flatMap(({ gold }) => {
  const paragraphs = (gold?.body ?? []).filter(
    (text) => text.length >= PARAGRAPH && !INTERVIEW.test(text) && /[.!?]$/.test(text),
  );
  return gold && gold.title.length >= TITLE && paragraphs.length >= 5 ? [{ title: gold.title, paragraphs }] : [];
});

/** One story to set out, and as many others as a layout lists. */
function rolled(seed: number): [Texts, ...Texts[]] {
  const roll = random(seed);
  const order = stories.map((story) => ({ story, at: roll() })).sort((a, b) => a.at - b.at);
  const [{ story: first }, ...others] = order as [(typeof order)[0], ...typeof order];
  const paragraphs = roll() < SHORT ? first.paragraphs.slice(0, 3 + Math.floor(roll() * 2)) : first.paragraphs;
  return [{ ...first, paragraphs }, ...others.map(({ story }) => story)];
}

describe('layouts put together at random', () => {
  it(`are read as they tell, ${RUNS} of them`, { timeout: 60_000 + RUNS * 1000 }, async () => {
    expect(stories.length).toBeGreaterThan(6);
    for (let seed = FIRST; seed < FIRST + RUNS; seed++) {
      const { html, told, forms } = layOut(seed, rolled(seed));
      const found = await extract(html, 'https://baosonha.chugiai.example/xa-hoi/chuyen-moi-cua-ban-nho-12345.html');
      const published = found.published?.slice(0, 16);
      expect({ ...found, published }, `layout ${seed} (${forms})`).toEqual(told);
    }
  });
});
