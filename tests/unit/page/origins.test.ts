import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readPage } from '@/lib/page';
import { Composer } from '@/lib/page/snapshot/compose';
import { tidy } from '@/lib/text/characters';
import { parsePage } from '@/scripts/dom';
import { pageOf, paragraphs, STORY, URL_OF_STORY } from './pages';

const SPLIT = `<p><span>T</span>hế   trận\n lòng&nbsp;<b>d</b>ân th\u00adủ, ph\u006f\u0300ng <a href="/x">toàn</a>\u200b dân giữ vững ở bản làng vùng cao.</p>`;

async function open(body: string) {
  const { document } = parsePage(new TextEncoder().encode(pageOf({ body })), URL_OF_STORY);
  const before = document.documentElement.outerHTML;
  const result = readPage(document, { url: URL_OF_STORY });
  return { ...result, document, before };
}

describe('origins', () => {
  it('lead every block’s text back to the page', async () => {
    const { article, origins } = await open(SPLIT + paragraphs(STORY));
    article?.blocks.forEach((block, index) => {
      const range = origins.range({ block: index, start: 0, end: block.text.length });
      expect(tidy(range?.toString() ?? '')).toBe(block.text);
    });
  });

  it('lead words back exactly, through tags, soft hyphens and decomposed letters', async () => {
    const { article, origins } = await open(SPLIT + paragraphs(STORY));
    const text = article?.blocks[1]?.text ?? '';
    for (const word of ['Thế', 'trận', 'lòng dân', 'thủ', 'phòng', 'toàn dân']) {
      const start = text.indexOf(word);
      expect(tidy(origins.range({ block: 1, start, end: start + word.length })?.toString() ?? '')).toBe(word);
    }
  });

  it('lead words back exactly though comments part them', async () => {
    const { article, origins, document } = await open(
      `<p>${STORY[0]}</p><p>Thế<!-- --> trận <!-- a -->lòng d<!---->ân ở bản.</p>`,
    );
    const { text = '' } = article?.blocks[2] ?? {};
    expect(text).toBe('Thế trận lòng dân ở bản.');
    const parts = Array.from(document.querySelectorAll('p')[1]?.childNodes ?? []).filter((node) => node.nodeType === 3);
    const range = origins.range({ block: 2, start: text.indexOf('lòng'), end: text.indexOf(' ở') });
    expect([range?.startContainer, range?.startOffset]).toEqual([parts[2], 0]);
    expect([range?.endContainer, range?.endOffset]).toEqual([parts[3], 2]);
  });

  it('tell the paragraphs of one text apart', async () => {
    const { article, origins, document } = await open(`<pre>\n${STORY.join('\n\n')}\n</pre>`);
    const last = { block: STORY.length, start: 0, end: 9 };
    const range = origins.range(last);
    expect([article?.blocks.length, range?.toString()]).toEqual([STORY.length + 1, STORY.at(-1)?.slice(0, 9)]);
    expect(range?.startContainer).toBe(document.querySelector('pre')?.firstChild);
    expect(origins.spans(range as Range)).toEqual([last]);
  });

  it('say what a range of the page covers, through tags, soft hyphens and decomposed letters', async () => {
    const { article, origins, document } = await open(SPLIT + paragraphs(STORY));
    const text = article?.blocks[1]?.text ?? '';
    for (const word of ['trận lòng', 'lòng dân thủ', 'toàn dân giữ']) {
      const span = { block: 1, start: text.indexOf(word), end: text.indexOf(word) + word.length };
      const range = origins.range(span);
      if (!range) throw new Error('no range');
      expect(origins.spans(range)).toEqual([span]);
    }
    const across = document.createRange();
    across.setStart(document.querySelector('b')?.firstChild as Text, 0);
    across.setEnd(document.querySelectorAll('p')[1]?.firstChild as Text, 4);
    const [first, second, ...others] = origins.spans(across);
    expect(others).toEqual([]);
    expect(text.slice(first?.start, first?.end)).toMatch(/^dân thủ.*vùng cao\.$/u);
    expect(second).toEqual({ block: 2, start: 0, end: 4 });
  });

  it('lead into the one text where a word stands, of several side by side', () => {
    const { document } = parsePage(new TextEncoder().encode(pageOf({ body: paragraphs(STORY) })), URL_OF_STORY);
    const [first, second] = document.querySelectorAll('p');
    const text = first?.firstChild as Text;
    const third = text.splitText(10).splitText(20);
    third.before(document.createComment('quảng cáo'), '');
    second?.firstChild?.after(document.createElement('br'), ' Hết');
    const { article, origins } = readPage(document, { url: URL_OF_STORY });
    expect(article?.blocks[1]?.text).toBe(STORY[0]);
    const range = origins.range({ block: 1, start: 5, end: 35 });
    expect([range?.startContainer, range?.startOffset, range?.endContainer, range?.endOffset]).toEqual([
      text,
      5,
      third,
      5,
    ]);
    expect(origins.spans(range as Range)).toEqual([{ block: 1, start: 5, end: 35 }]);
    expect(origins.range({ block: 1, start: 10, end: 30 })?.startContainer).toBe(text.nextSibling);
    const end = article?.blocks[2]?.text.length ?? 0;
    expect(origins.range({ block: 2, start: end - 3, end })?.toString()).toBe('Hết');
  });

  it('say nothing of a range outside the article', async () => {
    const { origins, document } = await open(SPLIT + paragraphs(STORY));
    const range = document.createRange();
    range.selectNode(document.querySelector('title') as Element);
    expect(origins.spans(range)).toEqual([]);
  });

  it('are gone with the text', async () => {
    const { origins, document } = await open(paragraphs(STORY));
    for (const p of document.querySelectorAll('p')) p.remove();
    expect(origins.range({ block: 1, start: 0, end: 5 })).toBeNull();
    expect(origins.range({ block: 99, start: 0, end: 5 })).toBeNull();
  });

  it('are gone where something else is said by now', async () => {
    const { origins, document, article } = await open(paragraphs(STORY));
    const [first, second] = document.querySelectorAll('p');
    if (first) first.textContent = STORY[1] ?? '';
    second?.replaceChildren(document.createElement('b'), STORY[1] ?? '');
    const whole = article?.blocks.map(({ text }, block) => origins.range({ block, start: 0, end: text.length }));
    expect(whole?.slice(1, 4).map((range) => range?.toString() ?? null)).toEqual([null, null, STORY[2]]);
  });

  it('are made without touching the document', async () => {
    const { document, before, article } = await open(SPLIT + paragraphs(STORY));
    expect(article).not.toBeNull();
    expect(document.documentElement.outerHTML).toBe(before);
  });
});

describe('Composer', () => {
  const pieces = fc.array(
    fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 12 }),
      fc.constantFrom(' ', '\n\t', '\u00ad', 'o\u0300', '\u0301', 'Thế trận', '\u00a0', '\ufeff', 'đ\u200bi'),
    ),
    { maxLength: 8 },
  );
  it('puts no space where an invisible character parts a word', () => {
    const composer = new Composer();
    composer.add(0, 'thế tr\ufeffận lòng\u2060 d\u00adân');
    expect(composer.finish().text).toBe('thế trận lòng dân');
  });
  it('keeps text tidy, whatever it is made of', () => {
    fc.assert(
      fc.property(pieces, (texts) => {
        const composer = new Composer();
        for (const [i, text] of texts.entries()) composer.add(i, text);
        composer.finish();
        expect(composer.text.replace(/ +/g, ' ')).toBe(composer.text);
        expect(composer.text.normalize('NFC').replace(/ /g, '')).toBe(tidy(texts.join('')).replace(/ /g, ''));
      }),
    );
  });
  it('knows of every character where it comes from', () => {
    fc.assert(
      fc.property(pieces, (texts) => {
        const composer = new Composer();
        for (const [i, text] of texts.entries()) composer.add(i, text);
        composer.finish();
        for (const { at, length, node, raw, rawLength } of composer.runs) {
          const piece = composer.text.slice(at, at + length);
          const source = (texts[node] ?? '').slice(raw, raw + rawLength);
          // Marks of the next text may have joined the letter, before its own.
          if (length === rawLength && piece !== ' ')
            expect([...piece.normalize('NFD')]).toEqual(
              expect.arrayContaining([...source.normalize('NFD').replace(/\s/g, ' ')]),
            );
          expect(raw + rawLength).toBeLessThanOrEqual(texts[node]?.length ?? 0);
        }
        const covered = composer.runs.reduce((sum, run) => sum + run.length, 0);
        expect(covered).toBe(composer.text.length);
      }),
      { examples: [[['\u03c9\u0300\u0345', '\u0301', '\u0301']]] },
    );
  });
});
