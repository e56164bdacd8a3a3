// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { takeInTurns } from '@/lib/inpage/take-in-turns';
import { takePage } from '@/lib/page/take';
import { parsePage } from '@/scripts/dom';
import { pageOf, STORY, TEASERS, URL_OF_STORY } from '../page/pages';

const LINKS = `<ul>${TEASERS.map((title) => `<li><a href="/b">${title}</a></li>`).join('')}</ul>`;
const LONG = pageOf({ aside: LINKS.repeat(300) });
const parse = (html: string) => parsePage(new TextEncoder().encode(html), URL_OF_STORY).document;

const markupOf = (taken: Awaited<ReturnType<typeof takeInTurns>>) => {
  if (typeof taken === 'string') throw new Error(taken);
  return taken.page.markup;
};

/** The markup of a page that does `work` in every pause, and how many pauses there were. */
async function takenWhile(document: Document, work: (pauses: number) => void) {
  let pauses = 0;
  const taken = await takeInTurns(document, URL_OF_STORY, async () => {
    work(++pauses);
    await new Promise((resolve) => setTimeout(resolve));
  });
  return { markup: markupOf(taken), pauses };
}

describe('taking a page in turns', () => {
  beforeEach(() => {
    let now = 0;
    vi.spyOn(performance, 'now').mockImplementation(() => {
      now += 10;
      return now;
    });
  });
  afterEach(() => vi.restoreAllMocks());

  it('lets the page work between, and gives what stands in it', async () => {
    const document = parse(LONG);
    const { markup, pauses } = await takenWhile(document, () => {
      document.documentElement.className = 'moved';
    });
    expect(pauses).toBeGreaterThan(3);
    expect(markup).toBe(markupOf(takePage(parse(LONG), URL_OF_STORY)));
  });

  it.each([
    ['takes elements away', (document: Document) => document.querySelector('.x4 p')?.remove()],
    [
      'writes texts anew',
      (document: Document) => {
        const text = document.querySelector('.x4 p')?.firstChild as Text;
        text.data = 'Chợ phiên Tả Gia mở lại.';
      },
    ],
  ])('takes a page anew, without a pause, that %s between', async (_, change) => {
    const document = parse(LONG);
    const { markup, pauses } = await takenWhile(document, (pause) => {
      if (pause === 2) change(document);
    });
    expect(pauses).toBe(2);
    expect(markup).toBe(markupOf(takePage(document, URL_OF_STORY)));
    expect(markup).not.toContain(STORY[0]);
  });
});
