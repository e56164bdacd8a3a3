// @vitest-environment node

import { setTimeout as sleep } from 'node:timers/promises';
import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { type Article, type Block, sapoOf, titleOf } from '@/lib/model/article';
import { outletOf } from '@/lib/outlets';
import { siteOf } from '@/lib/outlets/families';
import { readPage } from '@/lib/page';
import { loadPlaces } from '@/lib/places';
import { findPlaces, focusProvinces } from '@/lib/reading/places';
import { compilePlaces } from '@/scripts/compile-places';
import { parsePage } from '@/scripts/dom';
import { readSample, type Sample, samples } from '@/tests/pages/samples';

const places = loadPlaces(compilePlaces('.'));
const INVISIBLE = /[\u00ad\u200b-\u200d\u2060\ufeff]/gu;

function tidy(text: string): string {
  return text.normalize('NFC').replace(INVISIBLE, '').replace(/\s+/gu, ' ').trim();
}

/** Bylines are often set in capitals. */
const lower = (name: string) => tidy(name).toLocaleLowerCase('vi');

/** The document that a reader has before them: as parsed, or as the page's own scripts left it. */
async function documentOf(sample: Sample): Promise<{ document: Document; url: string }> {
  const bytes = readSample(sample);
  if (!sample.scripted) return parsePage(bytes, sample.url);
  const { click, milliseconds } = sample.scripted;
  const { window } = new JSDOM(bytes.toString(), { url: sample.url, runScripts: 'dangerously' });
  if (click) window.document.querySelector<HTMLElement>(click)?.click();
  await sleep(milliseconds);
  return { document: window.document, url: window.location.href };
}

async function read(sample: Sample) {
  const { document, url } = await documentOf(sample);
  return readPage(document, { url, site: siteOf(url) });
}

const isPicture = (block: Block) => block.kind === 'image' || block.kind === 'embed';

function bodyOf(article: Article): string[] {
  return article.blocks
    .filter((block) => !isPicture(block) && block.kind !== 'title' && block.kind !== 'sapo')
    .flatMap((block) => (block.kind === 'list' || block.kind === 'table' ? block.text.split('\n') : [block.text]))
    .map(tidy);
}

function captionsOf(article: Article): string[] {
  return article.blocks
    .filter(isPicture)
    .map((block) => tidy(`${block.text} ${block.credit ?? ''}`))
    .filter(Boolean);
}

/** Letters and digits only: the signs between caption and credit do not count. */
const spoken = (text: string) => text.replace(/[^\p{L}\p{N}]+/gu, ' ').trim();

describe.each(
  samples.filter((sample) => sample.article).map((sample) => [`${sample.file} (${sample.family})`, sample] as const),
)('%s', (_, sample) => {
  const page = read(sample);
  const gold = sample.gold;
  if (!gold) throw new Error(`${sample.file} has no gold`);

  async function article(): Promise<Article> {
    const found = (await page).article;
    if (!found) throw new Error('Not read as an article');
    return found;
  }

  test('is an article', async () => {
    expect((await page).verdict).toMatchObject({ article: true });
  });

  test('has its title and sapo', async () => {
    const found = await article();
    expect(tidy(titleOf(found))).toBe(gold.title);
    expect(tidy(sapoOf(found) ?? '')).toBe(gold.sapo ?? '');
  });

  test('has its authors and its date', async () => {
    const found = await article();
    expect(found.authors.map(lower).sort()).toEqual(gold.authors.map(lower).sort());
    expect(found.publishedAt?.slice(0, 16) ?? null).toBe(gold.publishedAt);
  });

  test('has its body, all of it and nothing else', async () => {
    expect(bodyOf(await article())).toEqual(gold.body);
  });

  test('has its sub-heads', async () => {
    const headings = (await article()).blocks
      .filter((block) => block.kind === 'heading')
      .map((block) => tidy(block.text));
    expect(headings).toEqual(gold.headings ?? []);
  });

  test('has its captions', async () => {
    expect(captionsOf(await article()).map(spoken)).toEqual(gold.captions.map(spoken));
  });

  test('is about its provinces', async () => {
    const found = await article();
    const outlet = outletOf(found.url);
    const focus = focusProvinces(found, outlet, findPlaces(found, outlet, places), places);
    expect(focus.map(({ province }) => province).sort()).toEqual([...gold.provinces].sort());
  });

  test('leaves out what is not its own', async () => {
    const text = tidy((await article()).blocks.map((block) => block.text).join(' '));
    expect(gold.notInArticle.filter((foreign) => text.includes(foreign))).toEqual([]);
  });
});

test.each(samples.filter((sample) => !sample.article).map((sample) => [sample.file, sample] as const))(
  '%s is no article',
  async (_, sample) => {
    expect(await read(sample)).toMatchObject({ verdict: { article: false }, article: null });
  },
);
