// @vitest-environment jsdom

import { render } from 'preact';
import { act } from 'preact/test-utils';
import { beforeAll, describe, expect, it } from 'vitest';
import { LiveRegion } from '@/components/base/LiveRegion';
import { TermCard } from '@/components/card/TermCard';
import { ConcordanceView, type ConcordanceViewProps } from '@/components/concordance/ConcordanceView';
import { NoteCard } from '@/components/mark/NoteCard';
import { PageWordsProvider } from '@/components/pages/PageWords';
import { StorageView } from '@/components/storage/StorageView';
import * as cards from '@/entrypoints/gallery/fixtures/card';
import { copied, nothing } from '@/entrypoints/gallery/fixtures/idle';
import { saidIn, strangersAmong } from '@/scripts/gallery/lang';
import { waitFor } from '@/tests/unit/wait-for';
import { draw, seeNothing } from './render';

beforeAll(seeNothing);

/** What changes on a page, from what it shows first to what it shows then, and what is said of it. */
async function heard(first: preact.VNode, then: preact.VNode): Promise<string[]> {
  const root = draw(first);
  const regions = [...root.querySelectorAll('[role=status]')];
  expect(regions.map((region) => region.textContent?.trim()).join('')).toBe('');
  await act(() => render(<PageWordsProvider language="vi">{then}</PageWordsProvider>, root));
  for (const region of root.querySelectorAll('[role=status]')) expect(regions).toContain(region);
  return regions.map((region) => region.textContent ?? '').filter(Boolean);
}

describe('a live region stands before what it says', () => {
  it('even where there is something to say as it comes', async () => {
    const root = document.createElement('div');
    render(<LiveRegion message="Đã lưu." />, root);
    expect(root.textContent).toBe('');
    await waitFor(() => expect(root.textContent).toBe('Đã lưu.'));
  });

  it('in the concordance', async () => {
    const asked: ConcordanceViewProps = {
      links: [],
      phrase: 'trục cơ động',
      sort: 'right',
      lines: null,
      complete: true,
      forms: [],
      equivalent: null,
      failure: '',
      onAction: nothing,
    };
    expect(await heard(<ConcordanceView {...asked} />, <ConcordanceView {...asked} lines={[]} />)).toEqual([
      'Các bài đã lưu không dùng “trục cơ động”.',
    ]);
  });

  it('where storage was looked through', async () => {
    const figures = {
      articles: 3,
      trash: 0,
      marks: 0,
      pictures: 0,
      pictureBytes: 0,
      toRead: 0,
      bytes: null,
      promised: true,
      lastBackup: null,
      sinceBackup: 0,
      weekly: false,
    };
    const view = (check: Parameters<typeof StorageView>[0]['check']) => (
      <StorageView links={[]} figures={figures} check={check} message="" onAction={nothing} />
    );
    const sound = { articles: 3, damages: [], lostPictures: 0, repaired: false };
    expect(await heard(view('running'), view(sound))).toEqual([expect.stringMatching(/3/u)]);
  });

  it('in the note of a highlight', async () => {
    const note = (state: Parameters<typeof NoteCard>[0]['state']) => (
      <NoteCard
        state={state}
        onWrite={nothing}
        onColour={nothing}
        onRemove={nothing}
        onAgain={nothing}
        onCopy={copied}
        onDone={nothing}
      />
    );
    const open = note({ status: 'open', quote: 'giải ngân', note: '', colour: 'yellow' });
    expect(await heard(open, note({ status: 'removed' }))).toEqual(['Đã bỏ một chỗ đánh dấu.']);
  });
});

describe('each is read in its own voice', () => {
  const strangers = (html: string) => {
    const body = document.createElement('body');
    body.innerHTML = html;
    return strangersAmong(saidIn(body)).map((line) => line.split('\n')[0]);
  };

  it.each([
    ['a Vietnamese sentence in English', '<p lang="en">giải phóng mặt bằng</p>', 'lang en: giải phóng mặt bằng'],
    ['an English one in Vietnamese', '<p lang="vi">taking back land</p>', 'lang vi: taking back land'],
    ['a Vietnamese name alone', '<b lang="en">Lai Châu</b>', 'lang en: Lai Châu'],
    ['an attribute', '<a lang="en" title="giải ngân"></a>', 'lang en: giải ngân'],
    ['what has no language at all', '<p>giải ngân</p>', 'lang missing: giải ngân'],
  ])('hears %s', (_, html, line) => {
    expect(strangers(html)).toEqual([line]);
  });

  it.each([
    ['a name in a sentence', '<p lang="en">About Lai Châu</p>'],
    ['formats, figures and addresses', '<p lang="vi">Tệp CSV dài 18,4 km ở chungnui.example</p>'],
    ['a term in the name of what acts on it', '<a lang="vi" aria-label="Chép defence zone"></a>'],
    ['each in an element of its own', '<p lang="vi">Đã chép “<i lang="en">defence zone</i>”</p>'],
  ])('lets %s pass', (_, html) => {
    expect(strangers(html)).toEqual([]);
  });

  it('explains in another language than the interface', () => {
    const root = document.createElement('div');
    root.lang = 'vi';
    act(() =>
      render(
        <PageWordsProvider language="vi" gloss="en">
          <TermCard content={cards.term} full onCopy={copied} onAction={nothing} />
          <TermCard content={cards.place} onCopy={copied} onAction={nothing} />
          <TermCard content={cards.openIn(false)} onCopy={copied} onAction={nothing} />
        </PageWordsProvider>,
        root,
      ),
    );
    expect(strangersAmong(saidIn(root))).toEqual([]);
    render(null, root);
  });
});
