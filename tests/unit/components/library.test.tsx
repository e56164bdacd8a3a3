// @vitest-environment jsdom

import { beforeAll, expect, it, vi } from 'vitest';
import type { OwnState } from '@/components/article/own';
import { READING_SIZES, ReadingPage } from '@/components/article/ReadingPage';
import { rangeOf, spansOf } from '@/components/article/ranges';
import { Tags } from '@/components/article/Tags';
import { ConcordanceView } from '@/components/concordance/ConcordanceView';
import { LibraryEmpty, LibraryList, type LibraryListProps } from '@/components/library/LibraryList';
import { SelectionBar } from '@/components/library/SelectionBar';
import { type ImportState, ImportView } from '@/components/storage/ImportView';
import { article } from '@/entrypoints/gallery/fixtures/article';
import { copied, nothing } from '@/entrypoints/gallery/fixtures/idle';
import { filters, foundRows, importRows, libraryRows, ownState } from '@/entrypoints/gallery/fixtures/library';
import { panelContent } from '@/entrypoints/gallery/fixtures/panel';
import { keepFocus } from '@/lib/surface/keep-focus';
import { waitFor } from '@/tests/unit/wait-for';
import { draw, key, named, press, seeNothing } from './render';

beforeAll(seeNothing);

function list(changes: Partial<LibraryListProps> = {}) {
  const onAction = vi.fn();
  const root = draw(
    <LibraryList
      found={4}
      row={(index) => libraryRows[index] ?? null}
      total={214}
      selected="a2"
      picked={new Set()}
      query=""
      phrase={changes.query ?? ''}
      filters={filters}
      shelf="kept"
      toRead={null}
      tagPinned={null}
      selection={null}
      onAction={onAction}
      {...changes}
    />,
  );
  return { root, onAction };
}

function reading(own: OwnState | null = ownState) {
  const onAction = vi.fn();
  const root = draw(
    <ReadingPage
      article={article}
      content={panelContent('vi')}
      size={READING_SIZES[0]}
      back="library.html"
      own={own}
      onCopy={copied}
      onAction={onAction}
    />,
  );
  return { root, onAction };
}

it('lists what is kept, says what is unread, and opens it', async () => {
  const { root, onAction } = list();
  expect(root.querySelector('input[type=search]')?.getAttribute('placeholder')).toBe('Tìm trong 214 bài đã lưu');
  expect(root.querySelector('[aria-current=true]')?.textContent).toContain(libraryRows[1]?.title);
  expect(root.querySelectorAll('.cg-library-dot--unread')).toHaveLength(2);
  await press(named(root, `${libraryRows[2]?.title}, chưa đọc`));
  expect(onAction).toHaveBeenCalledWith({ type: 'open', id: 'a3' });
});

it('draws of a long list only what is near sight', () => {
  const row = { ...libraryRows[3], id: 'x' } as (typeof libraryRows)[number];
  const { root } = list({ found: 10_000, row: (index) => ({ ...row, id: `x${index}` }) });
  expect(root.querySelectorAll('.cg-library-row')).toHaveLength(20);
  expect(root.querySelector('[role=listitem]')?.getAttribute('aria-setsize')).toBe('10000');
});

it('walks the titles by arrow keys', async () => {
  const { root } = list();
  const titles = [...root.querySelectorAll<HTMLElement>('.cg-library-title button')];
  titles[0]?.focus();
  await key(titles[0] as HTMLElement, 'ArrowDown');
  expect(document.activeElement).toBe(titles[1]);
});

it('shows in each row why it was found', () => {
  const { root } = list({ query: 'mat bang', row: (index) => foundRows[index] ?? null });
  expect([...root.querySelectorAll('mark')].map(({ textContent }) => textContent)).toEqual(
    Array.from({ length: 4 }, () => 'mặt bằng'),
  );
  expect(root.textContent).toContain('Ghi chú của tôi:');
});

it('says what an empty list means', () => {
  expect(list({ found: 0, query: 'x' }).root.textContent).toContain('Không có bài nào khớp với “x”.');
  expect(draw(<LibraryEmpty onImport={nothing} />).textContent).toContain('Chưa có bài nào ở đây.');
});

it('offers kinds of files under one word, by keyboard', async () => {
  const onAction = vi.fn();
  const root = draw(<SelectionBar count={2} trash={false} message="" onAction={onAction} />);
  await press(named(root, 'Xuất…'));
  expect(document.activeElement?.textContent).toBe('Markdown (Obsidian)');
  await key(document.activeElement as HTMLElement, 'ArrowDown');
  await press(document.activeElement as HTMLElement);
  expect(onAction).toHaveBeenCalledWith({ type: 'export', kind: 'html' });
  expect(root.querySelector('.cg-menu-list')).toBeNull();
});

it('reads: numbers beside the text, sizes within bounds, the way to the source', async () => {
  const { root, onAction } = reading();
  expect(root.querySelectorAll('.cg-article-number')).toHaveLength(3);
  expect(root.querySelector('.cg-reading-source')?.textContent).toContain('Đã lưu 23/9/2026 từ chungnui.example');
  await press(named(root, 'Chữ nhỏ hơn'));
  expect(onAction).not.toHaveBeenCalled();
  await press(named(root, 'Chữ lớn hơn'));
  expect(onAction).toHaveBeenCalledWith({ type: 'resize', size: READING_SIZES[1] });
  await press(named(root, 'Xóa'));
  expect(onAction).toHaveBeenLastCalledWith({ type: 'delete' });
  await press(named(root, 'gùi ngô xuống chợ'));
  expect(onAction).toHaveBeenLastCalledWith({ type: 'mark-show', id: 'm1' });
});

it('shows an orphan as one, without a way to a place that is not there', () => {
  const { root } = reading();
  const orphan = root.querySelector('[data-mark=m3]');
  expect(orphan?.textContent).toContain('Không còn thấy trong bài.');
  expect(orphan?.querySelector('.cg-own-quote')).toBeNull();
});

it('turns every span of the drawn article into a range and back', () => {
  const { root } = reading(null);
  article.blocks.forEach(({ text }, block) => {
    const words = [...text.matchAll(/[^\s]+/gu)];
    for (const [first, last] of [
      [words[0], words[0]],
      [words[0], words[2]],
      [words.at(-2), words.at(-1)],
    ]) {
      if (!first || !last) continue;
      const span = { block, start: first.index, end: last.index + last[0].length };
      const range = rangeOf(root, span);
      expect(range && spansOf(root, range), `${block}: ${text.slice(span.start, span.end)}`).toEqual([span]);
    }
  });
});

it('says of an import that broke off whether something came in', () => {
  const said = (partly: boolean) => {
    const state = { step: 'refused', why: 'Máy hết chỗ trống.', partly } as const;
    return draw(<ImportView links={[]} state={state} onFile={nothing} onTake={nothing} onLeave={nothing} />)
      .textContent;
  };
  expect(said(false)).toContain('Máy hết chỗ trống. Thư viện không đổi gì.');
  expect(said(true)).toContain('Máy hết chỗ trống. Phần đã nhập vẫn còn đó.');
});

it('shows what a backup would bring before it is taken', async () => {
  const onTake = vi.fn();
  const root = draw(
    <ImportView
      links={[]}
      state={{ step: 'backup', madeAt: '2026-09-20T02:00:00.000Z', rows: importRows, parts: [] }}
      onFile={nothing}
      onTake={onTake}
      onLeave={nothing}
    />,
  );
  expect(root.querySelector('[role=status]')?.textContent).toBe(
    'Bản sao lưu ngày 20/9/2026: 1 bài mới\u00a0· 1 bài khác ở đây\u00a0· 1 bài đã có\u00a0· 1 bài hỏng\u00a0· 1 bài thiếu ảnh',
  );
  expect(root.querySelectorAll('.cg-import-row')).toHaveLength(4);
  await press(named(root, 'Nhập vào thư viện'));
  expect(onTake).toHaveBeenCalledOnce();
});

it('tells counts in a region that was there before them', () => {
  const said = (changes: Partial<LibraryListProps>) => list(changes).root.querySelector('[role=status]')?.textContent;
  expect(said({})).toBe('');
  expect(said({ query: 'đê' })).toBe('4 bài');
  expect(said({ query: 'đê', found: 0 })).toContain('đê');
  expect(said({ picked: new Set(['a1', 'a2']) })).toContain('2');
});

it('tells the steps of an import in a region that was there before them', () => {
  const said = (state: ImportState) =>
    draw(<ImportView links={[]} state={state} onFile={nothing} onTake={nothing} onLeave={nothing} />).querySelector(
      'main > [role=status]',
    )?.textContent;
  expect(said({ step: 'choose' })).toBe('');
  expect(said({ step: 'examining' })).not.toBe('');
  expect(said({ step: 'taking', share: 0.3 })).toBe(said({ step: 'taking', share: 0.49 }));
  expect(said({ step: 'done', message: 'Đã nhập 3 bài.' })).toBe('Đã nhập 3 bài.');
});

it('takes the focus for a tag at once, and never by way of the note that had it before', async () => {
  const root = draw(
    <>
      <textarea />
      <Tags tags={[]} known={[]} onAdd={() => {}} onRemove={() => {}} />
    </>,
  );
  const stop = new AbortController();
  keepFocus(document, stop.signal);
  root.querySelector('textarea')?.focus();
  const button = [...root.querySelectorAll('button')].at(-1);
  button?.focus();
  const passed: string[] = [];
  root.addEventListener('focusin', ({ target }) => passed.push((target as Element).localName));
  // Not as a test would, which waits for all effects: as a browser does, which tells of changes before it paints.
  button?.click();
  await waitFor(() => expect(document.activeElement?.localName).toBe('input'));
  stop.abort();
  expect(passed).toEqual(['input']);
});

it('parts the forms of a phrase, which may hold commas, and the day of a use from its source', () => {
  const root = draw(
    <ConcordanceView
      links={[]}
      phrase="GPMB"
      sort="right"
      lines={[
        {
          article: 'a',
          title: 'Bài',
          source: 'bao.example',
          publishedAt: '2026-01-08',
          left: '',
          match: 'GPMB',
          right: '',
        },
      ]}
      complete
      forms={['bồi thường, giải phóng mặt bằng', 'đền bù']}
      equivalent={null}
      failure=""
      onAction={nothing}
    />,
  );
  expect(root.querySelector('.cg-kwic-forms')?.textContent).toContain('bồi thường, giải phóng mặt bằng; đền bù');
  expect(root.querySelector('.cg-kwic-source > :last-child')?.textContent).toBe('\u00a0· 8/1/2026');
});
