// @vitest-environment jsdom

import { expect, it, vi } from 'vitest';
import { HelpView } from '@/components/help/HelpView';
import { LookUp } from '@/components/lookup/LookUp';
import type { OptionsAction, OptionsState } from '@/components/options/model';
import { OptionsView } from '@/components/options/OptionsView';
import { type PopupAction, type PopupState, PopupView } from '@/components/popup/PopupView';
import { SidePanelView } from '@/components/side/SidePanelView';
import { StorageView } from '@/components/storage/StorageView';
import { WelcomeView } from '@/components/welcome/WelcomeView';
import * as cards from '@/entrypoints/gallery/fixtures/card';
import { copied, nothing } from '@/entrypoints/gallery/fixtures/idle';
import { lookUpResults, recent } from '@/entrypoints/gallery/fixtures/library';
import { plainOptions } from '@/entrypoints/gallery/page-specimens';
import type { Language } from '@/lib/model/ids';
import { waitFor } from '@/tests/unit/wait-for';
import { draw, key, named, press } from './render';

function popup(state: PopupState, query = '') {
  const onAction = vi.fn<(action: PopupAction) => void>();
  const root = draw(
    <PopupView
      state={state}
      query={query}
      results={lookUpResults('vi')}
      recent={recent}
      onQuery={nothing}
      onCopyTerm={copied}
      onAction={onAction}
    />,
  );
  return { root, onAction };
}

it.each<[PopupState, string, PopupAction]>([
  [
    { status: 'article', host: 'chungnui.example', outlet: 'Chứng Núi', read: null, kept: false },
    'Đọc trang này',
    { type: 'read' },
  ],
  [{ status: 'not-article', why: 'list-page' }, 'Vẫn đọc trang này', { type: 'read' }],
  [{ status: 'off', host: 'chungnui.example' }, 'Bật lại', { type: 'site-on' }],
])('opens on the act that follows from the state of the tab', async (state, name, action) => {
  const { root, onAction } = popup(state);
  expect(document.activeElement).toBe(named(root, name));
  await press(named(root, name));
  expect(onAction).toHaveBeenCalledWith(action);
});

it('says why a tab cannot be read, and still looks terms up', () => {
  const { root } = popup({ status: 'unreadable', why: 'pdf' });
  expect(root.querySelector('.cg-popup-state')?.textContent).toContain('PDF');
  expect(root.querySelector('.cg-button--stamp')).toBeNull();
  expect(document.activeElement).toBe(root.querySelector('input[type=search]'));
});

it('says what a page is that does not look like an article', () => {
  const { root } = popup({ status: 'not-article', why: 'not-vietnamese' });
  expect(root.querySelector('.cg-popup-state')?.textContent).toBe('Trang này không viết bằng tiếng Việt.');
  expect(root.querySelector('.cg-hint')?.textContent).toBe(
    'Chú Giải chỉ giải nghĩa báo tiếng Việt có dấu, theo bảng mã Unicode.',
  );
});

it('names no outlet for a file, and offers no site to switch off', () => {
  const { root } = popup({ status: 'article', host: '', outlet: null, read: null, kept: false });
  expect(root.querySelector('.cg-popup-state')?.textContent).toMatch(/^Bài báo lưu trong máy\./);
  expect(root.textContent).not.toContain('Tắt ở');
});

it('counts what the panel of this tab holds', () => {
  const { root } = popup({
    status: 'article',
    host: 'chungnui.example',
    outlet: 'Chứng Núi',
    read: { points: 3, terms: 10 },
    kept: true,
  });
  expect(root.querySelector('.cg-popup-state')?.textContent).toBe(
    'Bài báo của Chứng Núi: 3\u00a0ý chính, 10\u00a0thuật ngữ.',
  );
});

it('walks look-up results by arrow keys, copies one by Enter and says so, opens one by Shift Enter', async () => {
  const onOpen = vi.fn();
  const onCopy = vi.fn((_text: string) => Promise.resolve(true));
  const results = lookUpResults('vi');
  const root = draw(<LookUp query="phong thu" results={results} onQuery={nothing} onOpen={onOpen} onCopy={onCopy} />);
  const field = root.querySelector('input');
  if (!field) throw new Error('no field');
  const enter = async (shiftKey: boolean) => {
    field.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', shiftKey, bubbles: true }));
    await Promise.resolve();
  };
  await key(field, 'ArrowDown');
  const said = [...root.querySelectorAll<HTMLElement>('[aria-live] > p')].map(({ lang, textContent }) => [
    lang,
    textContent,
  ]);
  expect(said).toEqual([
    ['vi', 'diễn tập khu vực phòng thủ'],
    ['en', 'defensive zone exercise'],
  ]);
  await enter(true);
  expect(onOpen).toHaveBeenLastCalledWith('dien-tap-khu-vuc-phong-thu');
  await enter(false);
  expect(onCopy).toHaveBeenLastCalledWith(results[1]?.equivalent?.text);
  await waitFor(() =>
    expect(root.querySelector('[aria-live]')?.textContent).toBe(`Đã chép “${results[1]?.equivalent?.text}”`),
  );
  await key(field, 'ArrowUp');
  await key(field, 'ArrowUp');
  await enter(true);
  expect(onOpen).toHaveBeenLastCalledWith('phong-thu-dan-su');
});

function options(changes: Partial<OptionsState> = {}, query = '', language: Language = 'vi') {
  const onAction = vi.fn<(action: OptionsAction) => void>();
  const root = draw(
    <OptionsView
      links={[]}
      state={{ ...plainOptions, ...changes }}
      query={query}
      matches={(text) => text.includes(query)}
      onQuery={nothing}
      onAction={onAction}
    />,
    language,
  );
  return { root, onAction };
}

it('names the documents that are cited in English, too, for who reads that', () => {
  const cited = (language: Language) => options({}, '', language).root.querySelector('.cg-options-sources li');
  expect(cited('vi')?.textContent).toBe('Luật Quốc phòng 2018 22/2018/QH14');
  expect(cited('en')?.textContent).toBe('Luật Quốc phòng 2018 22/2018/QH14Law on National Defence 2018');
});

it('changes options by native radio buttons, and turns a site on again', async () => {
  const { root, onAction } = options({ off: ['chophien.example'] });
  const dark = root.querySelector<HTMLInputElement>('input[value=dark]');
  if (dark) await press(dark);
  expect(onAction).toHaveBeenLastCalledWith({ type: 'choose', changes: { theme: 'dark' } });
  for (const [index, question] of (['pictures', 'marks'] as const).entries()) {
    const yes = root.querySelectorAll<HTMLInputElement>('input[value=yes]')[index];
    if (yes) await press(yes);
    expect(onAction).toHaveBeenLastCalledWith({ type: 'answer', question, yes: true });
  }
  const apa = root.querySelector<HTMLInputElement>('input[value=apa]');
  if (apa) await press(apa);
  expect(onAction).toHaveBeenLastCalledWith({ type: 'choose', changes: { citation: 'apa' } });
  await press(named(root, 'Bật lại ở chophien.example'));
  expect(onAction).toHaveBeenLastCalledWith({ type: 'site-on', host: 'chophien.example' });
  expect(root.textContent).toContain('1.284 mục');
});

it('finds options by their sentences and choices, and says where there is none', () => {
  const names = (query: string) => [...options({}, query).root.querySelectorAll('h3')].map((node) => node.textContent);
  expect(names('cột bên của trình duyệt')).toEqual(['Chú giải hiện ở']);
  expect(names('OFL')).toEqual([]);
  expect(options({}, 'OFL').root.querySelector('.cg-options-none')?.textContent).toContain('Không có tùy chọn');
});

it('offers no column and no shortcuts where the browser has none', () => {
  const { root } = options({ has: { sidePanel: false, shortcuts: false } });
  expect(root.querySelector('input[value=side]')).toBeNull();
  expect(root.textContent).not.toContain('Phím tắt');
});

it('adds all other outlets at one click, and takes them back at one', async () => {
  const plain = options();
  expect(plain.root.textContent).toContain('152 báo, đài và cổng tin nữa');
  await press(named(plain.root, 'Thêm hết'));
  expect(plain.onAction).toHaveBeenLastCalledWith({ type: 'add-others' });
  const all = options({ others: true, outcome: 'others' });
  expect(all.root.querySelector('.cg-options-add [role=status]')?.textContent).toBe('Đã thêm hết các báo còn lại.');
  await press(named(all.root, 'Bỏ hết'));
  expect(all.onAction).toHaveBeenLastCalledWith({ type: 'remove-others' });
});

it('adds a site as it was typed, and takes an added one back', async () => {
  const { root, onAction } = options({ added: ['baovidu.vn'], outcome: 'unclear' });
  const field = root.querySelector<HTMLInputElement>('.cg-options-add input');
  if (!field) throw new Error('no field');
  field.value = '*.vidu.gov.vn';
  field.dispatchEvent(new InputEvent('input', { bubbles: true }));
  await press(named(root, 'Thêm'));
  expect(onAction).toHaveBeenLastCalledWith({ type: 'add-site', typed: '*.vidu.gov.vn' });
  expect(root.querySelector('.cg-options-add [role=status]')?.textContent).toContain('Không hiểu địa chỉ này');
  await press(named(root, 'Bỏ baovidu.vn'));
  expect(onAction).toHaveBeenLastCalledWith({ type: 'remove-site', site: 'baovidu.vn' });
});

it('answers questions, and lists the keys that are set', () => {
  const keys = [
    { command: 'side-panel', keys: '' },
    { command: 'read', keys: 'Alt+Shift+D' },
  ];
  const root = draw(<HelpView links={[]} shortcuts={keys} onChangeShortcuts={nothing} />);
  expect(root.querySelectorAll('.cg-help-question').length).toBeGreaterThan(8);
  expect([...root.querySelectorAll('dd')].map((node) => node.textContent)).toEqual(['Alt+Shift+D', 'chưa đặt']);
});

it('names the key that gives the side panel access', () => {
  const root = draw(
    <SidePanelView
      state={{ status: 'no-access', shortcut: 'Alt+Shift+D' }}
      query=""
      results={null}
      onQuery={nothing}
      onOpenTerm={nothing}
      onCopyTerm={copied}
      onCopy={copied}
      onCite={copied}
      onAction={nothing}
    />,
  );
  expect(root.querySelector('.cg-hint')?.textContent).toContain('Bấm Alt+Shift+D');
  expect(root.querySelector('.cg-panel-foot')).toBeNull();
});

it('welcomes with a live card and the choice of a language', async () => {
  const onAction = vi.fn();
  const root = draw(<WelcomeView sample={cards.term} outlets={84} dock="right" onCopy={copied} onAction={onAction} />);
  expect(root.querySelector('[role=dialog]')).toBeTruthy();
  const english = root.querySelector<HTMLInputElement>('input[value=en]');
  if (english) await press(english);
  expect(onAction).toHaveBeenCalledWith({ type: 'set-language', language: 'en' });
  const side = root.querySelector<HTMLInputElement>('input[value=side]');
  if (side) await press(side);
  expect(onAction).toHaveBeenLastCalledWith({ type: 'set-dock', dock: 'side' });
});

it('offers to examine the library beside its figures, or where there are none because it is broken', () => {
  const drawn = (message: string) =>
    draw(<StorageView links={[]} figures={null} check={null} message={message} onAction={nothing} />);
  expect(drawn('').querySelectorAll('button')).toHaveLength(0);
  expect(named(drawn('Kho bị hỏng.'), 'Kiểm tra và sửa')).not.toBeNull();
});
