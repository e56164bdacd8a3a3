import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readPage } from '@/lib/page';
import { detectPage } from '@/lib/page/detect';
import { parsePage } from '@/scripts/dom';
import { random } from '@/scripts/train/boost';
import { URL_OF_STORY } from './pages';

/** Mutated pages in this run; `FUZZ=20000 npx vitest run tests/unit/page/fuzz` is the long one. */
const RUNS = Number(process.env.FUZZ ?? 200);
/** The first seed, so that several processes can share a long run. */
const FIRST = Number(process.env.FUZZ_FROM ?? 1);
/** Milliseconds of processor time that a page may take under jsdom; the browser's own budget is measured apart. */
const SLOWEST = 5000;
const OWN = 'tests/pages';
const REAL = '../shared/pages/pages';

const pages = [OWN, REAL]
  .filter((folder) => existsSync(folder))
  .flatMap((folder) => readdirSync(folder).map((name) => `${folder}/${name}`))
  .filter((file) => file.endsWith('.html'));

type Mutation = (element: Element, other: Element, roll: () => number) => void;

const mutations: Mutation[] = [
  (element) => element.remove(),
  (element) => element.after(element.cloneNode(true)),
  (element, other) => {
    if (!element.contains(other) && !other.contains(element)) other.after(element);
  },
  (element, other) => {
    if (!other.contains(element)) element.append(other.cloneNode(true));
  },
  (element) => element.replaceWith(...element.childNodes),
  (element) => {
    for (const name of element.getAttributeNames()) element.removeAttribute(name);
  },
  (element, _, roll) => {
    const text = element.textContent ?? '';
    element.textContent = text.slice(0, Math.floor(roll() * text.length));
  },
  (element, other) => {
    element.setAttribute('class', other.getAttribute('class') ?? 'related');
  },
  (element, _, roll) => {
    element.setAttribute(
      'style',
      ['display:none', 'text-align:center', 'float:left', 'font-weight:bold;display:block'][Math.floor(roll() * 4)] ??
        '',
    );
  },
  (element) => element.prepend('\u0301\u200b \u00ad\ufeff'),
];

/** A page after some mutations, and a string cut for good measure now and then. */
function mutated(seed: number): Document {
  const roll = random(seed);
  const file = pages[Math.floor(roll() * pages.length)] ?? '';
  const bytes = readFileSync(file);
  const cut = roll() < 0.2 ? bytes.subarray(0, Math.floor(roll() * bytes.length)) : bytes;
  const { document } = parsePage(cut, URL_OF_STORY);
  const elements = [...document.querySelectorAll('body, body *')];
  const pick = () => elements[Math.floor(roll() * elements.length)];
  for (let i = 0; i < 1 + roll() * 12; i++) {
    const element = pick();
    const other = pick();
    const mutate = mutations[Math.floor(roll() * mutations.length)];
    if (element && other && element.tagName !== 'BODY') mutate?.(element, other, roll);
  }
  return document;
}

describe('mutated pages', () => {
  it(`are read without fault, ${RUNS} of them`, { timeout: 60_000 + RUNS * 1000 }, async () => {
    expect(pages.length).toBeGreaterThan(0);
    for (let seed = FIRST; seed < FIRST + RUNS; seed++) {
      // What jsdom holds weakly is let go only between turns: without one, a long run fills the memory.
      await new Promise(setImmediate);
      const document = mutated(seed);
      const before = document.documentElement?.outerHTML;
      const started = process.threadCpuUsage();
      detectPage(document, URL_OF_STORY);
      const { article, origins } = readPage(document, { url: URL_OF_STORY, force: true });
      const { user, system } = process.threadCpuUsage(started);
      expect((user + system) / 1000, `time of seed ${seed}`).toBeLessThan(SLOWEST);
      expect(document.documentElement?.outerHTML === before, `document of seed ${seed} untouched`).toBe(true);
      article?.blocks.forEach((block, index) => {
        expect(block.text.normalize('NFC') === block.text, `text of seed ${seed} in NFC`).toBe(true);
        for (const part of [...(block.items ?? []), ...(block.cells ?? []), ...(block.marks ?? [])]) {
          expect(part.start <= part.end && part.end <= block.text.length, `ranges of seed ${seed}`).toBe(true);
        }
        origins.range({ block: index, start: 0, end: block.text.length });
      });
    }
  });
});
