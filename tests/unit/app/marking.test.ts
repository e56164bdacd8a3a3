import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { cite } from '@/lib/app/library/cite';
import { keptOnPage, markOnPage } from '@/lib/app/library/marking';
import { Library } from '@/lib/library';
import type { Article } from '@/lib/model/article';
import { article, edited } from '../library/articles';

let library: Library;
let names = 0;
const keep = vi.fn(async (one: Article) => (await library.keep(one)).id);

beforeEach(() => {
  library = new Library({ name: `marking-${++names}` });
  keep.mockClear();
});
afterEach(() => library.close());

const mark = (shown: Article, start: number, end: number) =>
  markOnPage(library, shown, [{ block: 2, start, end }], 'green', keep);

describe('marking on a page', () => {
  it('keeps an article that is not kept, and no other', async () => {
    const first = await mark(article(1), 0, 8);
    const second = await mark(article(1), 18, 42);
    expect(keep).toHaveBeenCalledTimes(1);
    expect(second.article).toBe(first.article);
    expect((await library.marks(first.article)).map(({ mark: { quote } }) => quote.exact)).toEqual([
      'Cầu số 1',
      'do bà con góp ngày công',
    ]);
  });

  it('keeps what the page says now where the kept text has no such passage', async () => {
    const { id } = await library.keep(article(1));
    const shown = edited(article(1), 'Hôm sau nước lũ về, cầu vẫn đứng vững giữa dòng.');
    const made = await mark(shown, 0, 19);
    expect(made.article).toBe(id);
    expect(await library.versions(id)).toHaveLength(2);
    expect((await library.marks(id))[0]?.anchor?.exact).toBe(true);
  });

  it('leaves out blanks around a selection, and refuses one that is nowhere', async () => {
    const made = await mark(article(1), 8, 16);
    expect(made.quote.exact).toBe('dài 42');
    await expect(mark(article(1), 8, 9)).rejects.toMatchObject({ failure: 'refused' });
    await expect(
      markOnPage(library, article(1), [{ block: 99, start: 0, end: 5 }], 'blue', keep),
    ).rejects.toMatchObject({
      failure: 'refused',
    });
  });
});

describe('the marks of a page', () => {
  it('are found in what it says now; those that are not there are orphans', async () => {
    const made = await mark(article(1), 0, 8);
    await library.putMark({ ...made, note: 'xem lại' });
    await markOnPage(library, article(1), [{ block: 1, start: 0, end: 12 }], 'pink', keep);
    const shown = edited(article(1), 'Đoạn này đã viết lại hết.');
    expect(await keptOnPage(library, shown)).toEqual({
      id: made.article,
      changed: true,
      marks: [
        expect.objectContaining({ colour: 'pink', noted: false, spans: [{ block: 1, start: 0, end: 12 }] }),
        expect.objectContaining({ colour: 'green', noted: true, quote: 'Cầu số 1', spans: [] }),
      ],
    });
    expect(JSON.stringify(await keptOnPage(library, shown))).not.toContain('xem lại');
  });

  it('come with whether the page says something else by now', async () => {
    const { id } = await library.keep(article(1));
    const changed = async (shown: Article) => (await keptOnPage(library, shown))?.changed;
    expect(await changed(article(1))).toBe(false);
    const later = edited(article(1), 'Thêm một đoạn.');
    expect(await changed(later)).toBe(true);
    expect(await changed({ ...later, extractor: 99 }), 'another extractor').toBe(false);
    expect((await library.keep(later)).id).toBe(id);
    expect(await changed(later)).toBe(false);
  });

  it('are none of an article that is not kept', async () => {
    expect(await keptOnPage(library, article(1))).toBeNull();
  });
});

describe('citing', () => {
  it('says when a kept article was kept, and today of another', async () => {
    const { id } = await library.keep(article(1));
    const [head] = await library.list();
    const kept = await cite(library, id, null, 'vietnamese');
    expect(kept?.text).toContain(`truy cập ngày ${day(head?.savedAt ?? '')}`);
    expect((await cite(library, article(1), null, 'vietnamese'))?.text).toBe(kept?.text);
    expect((await cite(library, article(2), null, 'vietnamese'))?.text).toContain(
      `truy cập ngày ${day(new Date().toISOString())}`,
    );
    expect(await cite(library, 'nowhere', null, 'apa')).toBeNull();
  });

  it('puts a quotation before the reference, in both forms', async () => {
    const { text, html } = (await cite(library, article(1), 'Cầu <số> 1', 'apa')) ?? { text: '', html: '' };
    expect(text).toMatch(/^“Cầu <số> 1” \(Lò Thị Mẫu, 2026\)\n\nLò Thị Mẫu\. \(2026, January 8\)\./u);
    expect(html).toContain('“Cầu &lt;số&gt; 1”');
    expect(html).toContain('<i>Báo Thử</i>');
  });
});

function day(iso: string): string {
  const date = new Date(iso);
  const inTwo = (part: number) => String(part).padStart(2, '0');
  return `${inTwo(date.getDate())}/${inTwo(date.getMonth() + 1)}/${date.getFullYear()}`;
}
