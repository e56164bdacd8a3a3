// @vitest-environment jsdom
import { describe, expect, it, vi } from 'vitest';
import { citation, force, standing } from '@/components/card/law';
import type { CardAction, CardContent } from '@/components/card/model';
import { TermCard, type TermCardProps } from '@/components/card/TermCard';
import { PageWordsProvider } from '@/components/pages/PageWords';
import * as cards from '@/entrypoints/gallery/fixtures/card';
import { readerStrings } from '@/lib/i18n/reader';
import { readerWords } from '@/lib/i18n/translator';
import type { LegalBasis } from '@/lib/model/entry';
import type { Language } from '@/lib/model/ids';
import { draw, key, named, press } from './render';

function card(content: CardContent, props: Partial<TermCardProps> = {}, language: Language = 'vi') {
  const onAction = vi.fn<(action: CardAction) => void>();
  const onCopy = vi.fn((_text: string) => Promise.resolve(true));
  const root = draw(<TermCard content={content} onCopy={onCopy} onAction={onAction} {...props} />, language);
  return { root, onAction, onCopy };
}

it('is a dialog named after its term', () => {
  const { root } = card(cards.term);
  const dialog = root.querySelector('[role=dialog]');
  const label = document.getElementById(dialog?.getAttribute('aria-labelledby') ?? '');
  expect(label?.textContent).toBe('khu vực phòng thủ');
});

it('takes the focus only when told to', () => {
  card(cards.term);
  expect(document.activeElement).toBe(document.body);
  const { root } = card(cards.term, { focus: true });
  expect(document.activeElement).toBe(root.querySelector('[role=dialog]'));
});

it('copies an equivalent and says so where its source stood', async () => {
  const { root, onCopy } = card(cards.term);
  await press(named(root, 'Chép defence zone'));
  expect(onCopy).toHaveBeenCalledWith('defence zone');
  const sources = [...root.querySelectorAll('.cg-equivalent-source')].map((source) => source.textContent);
  expect(sources).toEqual(['chính thức\u00a0· Law on National Defence', 'đã chép', 'nhóm biên soạn']);
});

it('copies an equivalent as a row of a table, by its button or its key', async () => {
  const { root, onCopy } = card(cards.term);
  await press(named(root, 'Chép thành một dòng bảng tính'));
  const row = 'khu vực phòng thủ\tdefensive zone\tchính thức\tLaw on National Defence';
  const dialog = root.querySelector('[role=dialog]') as HTMLElement;
  await key(dialog, 'r');
  await key(dialog, 'c');
  expect(onCopy.mock.calls).toEqual([[row], [row], ['defensive zone']]);
});

it('begins with what it means or, where the reader wants that, with its equivalents', async () => {
  const parts = (root: ParentNode) =>
    [...root.querySelectorAll('.cg-explanation, .cg-equivalents')].map((part) => part.className);
  expect(parts(card(cards.term).root)).toEqual(['cg-explanation', 'cg-equivalents']);
  const onCopy = vi.fn((_text: string) => Promise.resolve(true));
  const root = draw(
    <PageWordsProvider language="vi" equivalentsFirst>
      <TermCard content={cards.term} onCopy={onCopy} onAction={() => {}} />
    </PageWordsProvider>,
  );
  expect(parts(root)).toEqual(['cg-equivalents', 'cg-explanation']);
  await key(root.querySelector('[role=dialog]') as HTMLElement, 'c');
  expect(onCopy).toHaveBeenCalledWith('defensive zone');
});

it('leaves keys that are pressed with others to the browser', async () => {
  const { root, onCopy } = card(cards.term);
  const dialog = root.querySelector('[role=dialog]') as HTMLElement;
  dialog.dispatchEvent(new KeyboardEvent('keydown', { key: 'c', ctrlKey: true, bubbles: true }));
  expect(onCopy).not.toHaveBeenCalled();
});

it('is starred to learn, and shows that it is', async () => {
  const { root, onAction } = card(cards.term);
  await press(named(root, 'Gắn sao để học'));
  expect(onAction).toHaveBeenCalledWith({ type: 'star', starred: true });
  const starred = card({ ...cards.term, starred: true });
  expect(named(starred.root, 'Gắn sao để học').getAttribute('aria-pressed')).toBe('true');
});

it.each(['vi', 'en'] as const)('leads from a term within the explanation to its entry: %s', async (gloss) => {
  const inside = { vi: [{ id: 'bo-doi', start: 52, end: 58 }], en: [{ id: 'soldier', start: 4, end: 9 }] };
  const { root, onAction } = card({ ...cards.term, inside }, {}, gloss);
  const text = root.querySelector('.cg-explanation');
  expect(text?.textContent).toBe(cards.term.entry.explanation[gloss]);
  const link = text?.querySelector('button');
  if (link) await press(link);
  expect(onAction).toHaveBeenCalledWith({ type: 'open', id: gloss === 'vi' ? 'bo-doi' : 'soldier' });
});

it('gives the law in a line, and all that is known on demand', async () => {
  const { root } = card(cards.term, { occurrences: 2 });
  expect(root.querySelector('.cg-law')?.textContent).toBe('Khoản\u00a01 Điều\u00a09 Luật Quốc phòng 2018');
  await press(named(root, 'Xem thêm'));
  const labels = [...root.querySelectorAll('dt')].map((label) => label.textContent);
  expect(labels).toEqual(['Cách dùng', 'Căn cứ', 'Cách viết', 'Rộng hơn', 'Liên quan', 'Trong bài', 'English', 'Sai?']);
  expect(root.textContent).toContain('22/2018/QH14. Còn hiệu lực, tra ngày 20/11/2026.');
});

it('says that an explanation without a law is the editors’ own', () => {
  const { root } = card(cards.editors);
  expect(root.querySelector('.cg-law')?.textContent).toBe('Luật không định nghĩa. Lời giải nghĩa của nhóm biên soạn.');
});

it('says what such an explanation rests on, in the language of all around it', async () => {
  for (const [language, more, ground] of [
    ['vi', 'Xem thêm', 'Dựa trên: cách dùng trên báo tỉnh'],
    ['en', 'More', 'Rests on: usage in provincial newspapers'],
  ] as const) {
    const { root } = card(cards.editors, {}, language);
    await press(named(root, more));
    expect(root.textContent).toContain(ground);
  }
});

it('says of an entry of the reader’s own whose it is, and where else its term stands', async () => {
  expect(card(cards.own).root.querySelector('.cg-details')?.textContent).toBe('Cũng có trongsổ có sẵn');
  const { root, onAction } = card(cards.own, { full: true });
  expect(root.querySelector('.cg-card-field')?.textContent).toBe('sổ Sở Công Thương\u00a0· đất đai\u00a0· nên dùng');
  expect(root.textContent).not.toContain('nhóm biên soạn');
  await press(named(root, 'sổ có sẵn'));
  await press(named(root, 'Sửa'));
  expect(onAction.mock.calls).toEqual([[{ type: 'open', id: 'giai-phong-mat-bang' }], [{ type: 'edit' }]]);
});

it('names a composed form as the page does', () => {
  const { root } = card(cards.composed);
  expect(root.querySelector('h2')?.textContent).toBe('UBND tỉnh Lai Châu');
  expect(root.querySelector('.cg-card-field')?.textContent).toBe('bộ máy nhà nước\u00a0· Ủy ban nhân dân');
  expect(root.querySelector('.cg-equivalent-text')?.textContent).toBe('People’s Committee of Lai Chau Province');
});

it('shows every reading where it is open', async () => {
  const { root, onAction } = card(cards.open);
  const readings = [...root.querySelectorAll<HTMLElement>('.cg-card-reading')];
  expect(readings.map((reading) => reading.querySelector('[lang=vi]')?.textContent)).toEqual([
    'Bộ Chỉ huy',
    'Ban Chấp hành',
    'Ban Chỉ huy',
  ]);
  if (readings[1]) await press(readings[1]);
  expect(onAction).toHaveBeenCalledWith({ type: 'choose', id: 'ban-chap-hanh' });
});

it('goes back at Esc where it came from another, else closes', async () => {
  const first = card(cards.own, { from: 'khu vực phòng thủ' });
  await key(named(first.root, 'Xem thêm'), 'Escape');
  expect(first.onAction).toHaveBeenCalledWith({ type: 'back' });
  const second = card(cards.place);
  await key(named(second.root, 'Đóng'), 'Escape');
  expect(second.onAction).toHaveBeenCalledWith({ type: 'close' });
});

it('walks to neighbours and to what came after', async () => {
  const { root, onAction } = card(cards.ended, { full: true });
  await press(named(root, 'Sở Tài chính'));
  expect(onAction).toHaveBeenCalledWith({ type: 'open', id: 'so-tai-chinh' });
});

describe('a legal basis', () => {
  const basis: LegalBasis = {
    number: '72/2025/QH15',
    name: 'Luật Tổ chức chính quyền địa phương 2025',
    nameEn: '',
    article: '6',
    inForce: null,
    checked: '2026-11-20',
  };

  it('keeps a year that the name has, and the Vietnamese name where there is no English', () => {
    expect(citation(basis, readerWords('en', readerStrings.en))).toBe(
      'Article\u00a06 of Luật Tổ chức chính quyền địa phương 2025',
    );
  });

  it('names clause, article and law in the order in which English does', () => {
    const inEnglish = { ...basis, nameEn: 'Law on Local Government', clause: '2' };
    expect(citation(inEnglish, readerWords('en', readerStrings.en))).toBe(
      'Clause\u00a02, Article\u00a06 of the Law on Local Government 2025',
    );
  });

  it('claims no more about its force than is known', () => {
    expect(force(basis, readerWords('vi', readerStrings.vi))).toBe(
      'Chưa rõ còn hiệu lực hay không, tra ngày 20/11/2026.',
    );
    expect(force({ ...basis, inForce: false }, readerWords('vi', readerStrings.vi))).toBe('Đã hết hiệu lực.');
    expect(force({ ...basis, inForce: false, replacedBy: '1/2026/QH16' }, readerWords('en', readerStrings.en))).toBe(
      'No longer in force; replaced by 1/2026/QH16.',
    );
  });

  it('says in the reader’s language what to mind of it', () => {
    const amended = { ...basis, inForce: true, caution: { vi: 'Đã được sửa bởi 1/2026/QH16.', en: 'Amended.' } };
    expect(standing(amended, readerWords('vi', readerStrings.vi))).toBe(
      'Còn hiệu lực, tra ngày 20/11/2026. Đã được sửa bởi 1/2026/QH16.',
    );
    expect(standing(amended, readerWords('en', readerStrings.en))).toMatch(/2026\. Amended\.$/u);
  });
});

it('says of a law whether it holds, and what rests on it', () => {
  const law: LegalBasis = {
    number: '31/2024/QH15',
    name: 'Luật Đất đai',
    nameEn: 'Land Law',
    article: '',
    inForce: true,
    checked: '2026-11-24',
  };
  const entry = { ...cards.term.entry, term: law.name, field: 'documents' as const, basis: [law] };
  const { root } = card({ ...cards.term, entry });
  expect(root.querySelector('.cg-card-field')?.textContent).toBe('văn bản pháp luật');
  expect(root.querySelector('.cg-law')?.textContent).toBe('Còn hiệu lực, tra ngày 24/11/2026.');
  const full = card({ ...cards.term, entry }, { full: true }).root.textContent;
  expect(full).toContain('Hiệu lựcCòn hiệu lực');
  expect(full).toContain('Là căn cứ của');
  expect(full).not.toContain('Liên quan');
});
