import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { siteOf } from '@/lib/outlets/families';
import { readPage } from '@/lib/page';
import { parsePage } from '@/scripts/dom';
import { readCorpus } from '../../eval/page/gold';
import { readSample, samples } from '../../pages/samples';

const REAL = '../shared/pages';

/** Texts in which all kinds of spaces are shown alike. */
function textsOf(document: Document): Text[] {
  const elements = document.body.querySelectorAll(
    '*:not(script, style, template, noscript, textarea, pre, svg, svg *)',
  );
  const nodes = [...elements].flatMap((element) => [...element.childNodes]);
  return nodes.filter((node): node is Text => node.nodeType === node.TEXT_NODE);
}

const changing = (change: (text: string) => string) => (document: Document) => {
  for (const text of textsOf(document)) text.data = change(text.data);
};

/** What an editor's system or a browser may write otherwise and nobody sees. */
const changes: Record<string, (document: Document) => void> = {
  'lines broken and indented': changing((text) =>
    text.replace(/ (?=\S)/g, (_, at: number) => (at % 7 === 0 ? '\n          ' : ' ')),
  ),
  'non-breaking spaces among others': changing((text) =>
    text.replace(/(?<=\S) (?=\S)/g, (_, at: number) => (at % 5 === 0 ? '\u00a0' : ' ')).replace(/[.!?]$/, '$&\u00a0'),
  ),
  'letters with their marks apart (NFD)': changing((text) => text.normalize('NFD')),
  'soft hyphens and zero-width spaces in words': changing((text) =>
    text.replace(/(?<=\p{L}{3})(?=\p{L}{2})/gu, '\u00ad').replace(/(?<=,) /g, ' \u200b'),
  ),
  'comments between and within texts': (document) => {
    for (const text of textsOf(document)) {
      if (text.data.length > 20) text.splitText(text.data.length >> 1).before(document.createComment(' x '));
    }
  },
  'texts in spans of their own': (document) => {
    for (const text of textsOf(document)) {
      if (!text.data.trim()) continue;
      const span = document.createElement('span');
      text.replaceWith(span);
      span.append(text);
    }
  },
  'a form and divs around all': (document) => {
    for (const tag of ['div', 'div', 'form']) {
      const around = document.createElement(tag);
      around.append(...document.body.childNodes);
      document.body.append(around);
    }
  },
  'empty elements between all others': (document) => {
    for (const element of [...document.body.querySelectorAll('p, div, h1, h2, ul')])
      element.after(document.createElement('div'));
  },
};

const own = samples.filter(({ gold, scripted }) => gold && !scripted);
const real = existsSync(REAL) ? readCorpus(REAL).filter(({ gold }) => gold) : [];
const pages = [
  ...own.map((sample) => ({ name: sample.file, url: sample.url, bytes: readSample(sample) })),
  ...real.map(({ name, url, file }) => ({ name, url, bytes: readFileSync(file) })),
];

function articleOf(bytes: Uint8Array, url: string | null, change?: (document: Document) => void) {
  const page = parsePage(bytes, url);
  change?.(page.document);
  return readPage(page.document, { url: page.url, site: siteOf(page.url) }).article;
}

const plain = new Map(pages.map(({ name, bytes, url }) => [name, articleOf(bytes, url)]));

describe.each(Object.entries(changes))('%s change no article', (_, change) => {
  it.each(pages)('of $name', ({ name, bytes, url }) => {
    expect(plain.get(name)).not.toBeNull();
    expect(articleOf(bytes, url, change)).toEqual(plain.get(name));
  });
});
