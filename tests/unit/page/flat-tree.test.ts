import { describe, expect, it } from 'vitest';
import { readPage } from '@/lib/page';
import { detectPage } from '@/lib/page/detect';
import { parsePage } from '@/scripts/dom';
import { extract, pageOf, paragraphs, read, STORY, TITLE, URL_OF_STORY } from './pages';

const shadow = (inside: string) => `<template shadowrootmode="open">${inside}</template>`;
const LONG = [...STORY, ...STORY.map((text) => `${text} Bà con đã chờ con đường này hơn mười năm.`)];

/** Pages whose story stands in shadow roots, whole or in part; each reads as the same article. */
const pages: Record<string, string> = {
  'all of it': pageOf({
    title: '',
    body: `<div>${shadow(`<article><h1>${TITLE}</h1>${paragraphs(STORY)}</article>`)}</div>`,
  }),
  'the text alone, right in the root': pageOf({ body: `<news-body>${shadow(paragraphs(STORY))}</news-body>` }),
  'roots in roots': pageOf({
    body: `<news-page>${shadow(`<main><news-body>${shadow(`<style>p { color: red }</style>${paragraphs(STORY)}`)}</news-body></main>`)}</news-page>`,
  }),
  'a frame around slots': pageOf({
    title: '',
    body: `<news-page>${shadow(`<h1><slot name="title">Đang tải</slot></h1><section><p>${STORY[0]}</p><slot></slot><p>${STORY[3]}</p></section>`)}
      ${paragraphs(STORY.slice(1, 3))}<b slot="title">${TITLE}</b><p slot="none">Bản nháp của một tin khác không ai được thấy ở đây.</p></news-page>`,
  }),
  'a slot that nothing fills': pageOf({
    body: `<news-body>${shadow(`<slot name="body">${paragraphs(STORY)}</slot>`)}</news-body>`,
  }),
};

const open = (html: string) => parsePage(new TextEncoder().encode(html), URL_OF_STORY);

describe('a story in shadow roots', () => {
  it.each(Object.entries(pages))('is read: %s', async (_, html) => {
    expect(await extract(html)).toMatchObject({ title: TITLE, body: STORY });
  });

  it.each(Object.entries(pages))('leads back into the page: %s', (_, html) => {
    const { document } = open(html);
    const before = document.documentElement.outerHTML;
    const { article, origins } = readPage(document, { url: URL_OF_STORY });
    expect(article?.blocks).toHaveLength(STORY.length + 1);
    article?.blocks.forEach(({ text }, block) => {
      expect(origins.range({ block, start: 0, end: text.length })?.toString()).toBe(text);
    });
    expect(document.documentElement.outerHTML).toBe(before);
  });

  it.each(Object.entries(pages))('is seen by the detector: %s', (_, html) => {
    const { document } = open(html);
    expect(detectPage(document, URL_OF_STORY)).toMatchObject({ article: true });
  });

  it('has no mark over the border of two trees', async () => {
    const half = STORY[0]?.slice(0, 60) ?? '';
    const html = pageOf({
      body: `<p>${half}<news-rest>${shadow(STORY[0]?.slice(60) ?? '')}</news-rest></p>${paragraphs(STORY.slice(1))}`,
    });
    const { article, origins } = await read(html);
    expect(article?.blocks[1]?.text).toBe(STORY[0]);
    expect(origins.range({ block: 1, start: 0, end: 20 })?.toString()).toBe(half.slice(0, 20));
    expect(origins.range({ block: 1, start: 50, end: 80 })).toBeNull();
  });

  it('is not looked for where the page tells one without', async () => {
    const html = pageOf({ body: paragraphs(LONG), after: `<x-other>${shadow(paragraphs(STORY))}</x-other>` });
    expect((await extract(html)).body).toEqual(LONG);
  });

  it('is found in the root of the body itself', async () => {
    const html = pageOf({ before: shadow(`<h1>${TITLE}</h1>${paragraphs(STORY)}`), title: '', body: '' });
    expect(detectPage(open(html).document, URL_OF_STORY)).toMatchObject({ article: true });
    expect((await extract(html)).body).toEqual(STORY);
  });

  it('is not read where its root is closed', async () => {
    const html = pageOf({ body: `<div>${shadow(paragraphs(STORY)).replace('open', 'closed')}</div>` });
    expect((await read(html)).verdict.article).toBe(false);
  });
});
