// @vitest-environment jsdom

import { render } from 'preact';
import { expect, it, onTestFinished, vi } from 'vitest';
import { PageWordsProvider } from '@/components/pages/PageWords';
import type { PanelAction, PanelContent, PanelState } from '@/components/panel/model';
import { Panel } from '@/components/panel/Panel';
import { PanelTab } from '@/components/panel/PanelTab';
import { copied } from '@/entrypoints/gallery/fixtures/idle';
import { panelContent, points } from '@/entrypoints/gallery/fixtures/panel';
import type { Refusal } from '@/lib/model/verdict';
import { waitFor } from '@/tests/unit/wait-for';
import { draw, key, named, press } from './render';

const ready = (changes: Partial<PanelContent> = {}): PanelState => ({
  status: 'ready',
  ...panelContent('vi'),
  ...changes,
});

function panel(state: PanelState, onCopy = copied) {
  const onAction = vi.fn<(action: PanelAction) => void>();
  const root = draw(<Panel state={state} onCopy={onCopy} onCite={copied} onAction={onAction} />);
  return { root, onAction };
}

it('offers to keep the article when all notes stand there, not before', async () => {
  const root = document.createElement('div');
  document.body.append(root);
  onTestFinished(() => {
    render(null, root);
    root.remove();
  });
  const said: [notes: boolean, offer: boolean][] = [];
  const watcher = new MutationObserver(() => {
    const text = root.textContent ?? '';
    said.push([text.includes('Địa danh'), text.includes('Lưu bài')]);
  });
  watcher.observe(root, { childList: true, subtree: true, characterData: true });
  const states: PanelState[] = [ready(), { status: 'refused', host: 'bao.example', why: 'not-vietnamese' }, ready()];
  for (const state of states) {
    const column = <Panel state={state} onCopy={copied} onCite={copied} onAction={() => {}} />;
    render(<PageWordsProvider language="vi">{column}</PageWordsProvider>, root);
    const isReady = state.status === 'ready';
    await waitFor(() => expect(root.textContent?.includes('Lưu bài')).toBe(isReady));
    await waitFor(() => expect(root.textContent?.includes('Địa danh')).toBe(isReady));
  }
  watcher.disconnect();
  expect(said).toContainEqual([false, false]);
  expect(said).not.toContainEqual([false, true]);
});

it('leads from a key point to its sentence', async () => {
  const { root, onAction } = panel(ready());
  const second = root.querySelectorAll<HTMLElement>('.cg-point')[1];
  if (second) await press(second);
  expect(onAction).toHaveBeenCalledWith({ type: 'jump', span: points[1]?.span });
});

it('shows terms worth explaining, and everyday words on demand', async () => {
  const { root } = panel(ready());
  const names = () => root.querySelectorAll('.cg-section:has(.cg-entry-gist) .cg-entry-name').length;
  const before = names();
  const more = root.querySelector<HTMLElement>('.cg-entries + .cg-section-more');
  if (more) await press(more);
  expect(names()).toBe(before + 2);
});

it('says that the article goes on', () => {
  expect(panel(ready()).root.textContent).not.toContain('trang sau');
  expect(panel(ready({ continues: true })).root.textContent).toContain('Bài còn tiếp ở trang sau');
});

it('walks through the places of a fact, one press after the other', async () => {
  const { root, onAction } = panel(ready());
  const road = [...root.querySelectorAll<HTMLElement>('.cg-fact-value')].find((b) => b.textContent === '18,4\u00a0km');
  const spans = panelContent('vi').facts[0]?.spans ?? [];
  for (const span of [...spans, spans[0]]) {
    if (road) await press(road);
    expect(onAction).toHaveBeenLastCalledWith({ type: 'jump', span });
  }
  expect(road?.parentElement?.textContent).toContain('chỗ 1/3');
});

it('puts dates in the order of time around the day of publication, what nobody can place last', () => {
  const { root } = panel(ready());
  const rows = [...root.querySelectorAll('.cg-time .cg-fact-value')].map((value) => value.textContent);
  expect(rows).toEqual(['1962', '21/9/2026', '22/9/2026', '15/12/2026', '2027', 'mùa mưa']);
});

it('marks the day of publication where the article names it itself', () => {
  const facts = panelContent('vi').facts.map((fact) => (fact.when === '2027' ? { ...fact, when: '2026-09-22' } : fact));
  const { root } = panel(ready({ facts }));
  const now = [...root.querySelectorAll('.cg-time--now')];
  expect(now.map((row) => row.textContent)).toEqual(['2027do UBND tỉnh Lai Châu kiểm trabài đăng']);
});

it('groups who and what is named, with offices, and folds long lists', async () => {
  const { root } = panel(ready());
  expect(root.querySelector('.cg-facts--person')?.textContent).toContain('Lò Thị XuânPhó Chủ tịch UBND xã');
  const figures = () => root.querySelectorAll('.cg-facts--quantity > li').length;
  expect(figures()).toBe(5);
  await press(named(root, 'Xem thêm 2'));
  expect(figures()).toBe(7);
});

it('says of the map what it shows, names one beneath the other', () => {
  const content = panelContent('vi');
  const shape = content.map?.provinces[0];
  const provinces = shape ? [shape, { ...shape, name: 'Điện Biên' }] : [];
  const { root } = panel(ready({ map: content.map && { ...content.map, provinces } }));
  const map = root.querySelector('.cg-map');
  expect(map?.getAttribute('aria-label')).toBe('Bản đồ Việt Nam, tô đậm Lai Châu, Điện Biên');
  expect([...(map?.querySelectorAll('text') ?? [])].map((text) => text.textContent)).toContain('Hoàng Sa');
  const [first, second] = [...(map?.querySelectorAll('.cg-map-name') ?? [])].map((text) =>
    Number(text.getAttribute('y')),
  );
  expect(second).toBeGreaterThan((first ?? 0) + 10);
});

it('in English adds equivalents to key points and bodies, and says that the sentences stay Vietnamese', () => {
  const state: PanelState = { status: 'ready', ...panelContent('en') };
  const root = draw(<Panel state={state} onCopy={copied} onCite={copied} onAction={() => {}} />, 'en');
  const second = root.querySelectorAll('.cg-point')[1];
  expect(second?.querySelector('[lang=vi]')?.textContent).toBe(points[1]?.text.replace('4,2 ha', '4,2\u00a0ha'));
  expect(second?.textContent).toContain('Project Management Board\u00a0· site clearance\u00a0· resettlement');
  expect(root.querySelector('.cg-points-title')?.textContent).toContain('Vietnamese');
  expect(root.querySelector('.cg-facts--body')?.textContent).toContain('People’s Committee of Lai Châu Province');
});

it('names the term and its row when a card is asked for', async () => {
  const { root, onAction } = panel(ready());
  const row = root.querySelector<HTMLElement>('.cg-entry');
  if (row) await press(row);
  const action = onAction.mock.calls.map(([first]) => first).find(({ type }) => type === 'open-card');
  expect(action).toMatchObject({ target: { kind: 'term', id: 'ubnd' }, anchor: row });
});

it('explains the first terms and names the rest beside each other, all of them to be chosen', async () => {
  const [term] = panelContent('vi').terms;
  if (!term) throw new Error('no term');
  const terms = Array.from({ length: 12 }, (_, i) => ({ ...term, id: `t${i}`, term: `chữ ${i}`, everyday: false }));
  const { root, onAction } = panel(ready({ terms, places: [], map: null }));
  expect(root.querySelectorAll('.cg-entry-gist')).toHaveLength(8);
  const brief = [...root.querySelectorAll<HTMLElement>('.cg-entries--brief .cg-entry')];
  expect(brief.map((row) => row.textContent)).toEqual(['chữ 8', 'chữ 9', 'chữ 10', 'chữ 11']);
  if (brief[0]) await press(brief[0]);
  expect(onAction).toHaveBeenLastCalledWith(expect.objectContaining({ target: { kind: 'term', id: 't8' } }));
});

it('leaves out what is empty', () => {
  const { root } = panel(ready({ points: [], facts: [], terms: [], places: [], map: null, removed: [] }));
  expect(root.querySelectorAll('.cg-section, .cg-points')).toHaveLength(0);
  expect(root.textContent).toContain('Bài này không có chữ nào cần giải nghĩa.');
});

/** What a screen reader is told. */
const said = (root: ParentNode) =>
  [...root.querySelectorAll('[role=status]')].map((region) => region.textContent).join('');

it('keeps, and opens what is kept', async () => {
  const unsaved = panel(ready());
  await press(named(unsaved.root, 'Lưu bài'));
  expect(unsaved.onAction).toHaveBeenLastCalledWith({ type: 'keep' });
  const saved = panel(ready({ save: 'saved' }));
  await press(named(saved.root, 'Đã lưu'));
  expect(saved.onAction).toHaveBeenLastCalledWith({ type: 'open-kept' });
  expect(said(saved.root)).toBe('Đã lưu. Có thể đọc lại khi không có mạng.');
});

it('does not keep twice while it is keeping', async () => {
  const { root, onAction } = panel(ready({ save: 'saving' }));
  await press(named(root, 'Đang lưu'));
  expect(onAction).not.toHaveBeenCalled();
});

it('asks once whether pictures are kept, and says what became of them', async () => {
  const { root, onAction } = panel(ready({ save: 'saved', pictures: 'ask' }));
  expect(said(root)).toBe('Đã lưu chữ. Lưu cả ảnh?');
  await press(named(root, 'Lưu ảnh'));
  expect(onAction).toHaveBeenLastCalledWith({ type: 'pictures', take: true });
  await press(named(root, 'Chỉ lưu chữ'));
  expect(onAction).toHaveBeenLastCalledWith({ type: 'pictures', take: false });
  const some = panel(ready({ save: 'saved', pictures: { kept: 3, of: 5 } }));
  expect(some.root.querySelector('.cg-panel-pictures')?.textContent).toBe('Đã lưu chữ và 3/5 ảnh.');
  const none = panel(ready({ save: 'saved', pictures: 'leave' }));
  expect(none.root.querySelector('.cg-panel-pictures')?.textContent).toBe('Đã lưu chữ, không lưu ảnh.');
});

it('says why an article was not kept, and offers to try again', async () => {
  const { root, onAction } = panel(ready({ save: { failed: 'full' } }));
  expect(root.querySelector('[role=alert]')?.textContent).toContain('Máy hết chỗ trống');
  await press(named(root, 'Thử lại'));
  expect(onAction).toHaveBeenCalledWith({ type: 'keep' });
});

it.each([
  [() => Promise.resolve(true), 'Đã chép'],
  [() => Promise.resolve(false), 'Chưa chép được'],
  [() => Promise.reject(new Error('no clipboard')), 'Chưa chép được'],
])('says whether it was copied', async (onCopy, said) => {
  const { root } = panel(ready(), onCopy);
  await press(named(root, 'Chép'));
  expect(named(root, said)).toBeTruthy();
});

it.each<[Refusal, PanelAction | null]>([
  ['empty', { type: 'retry' }],
  ['not-an-article', { type: 'read-anyway' }],
  ['list-page', { type: 'read-anyway' }],
  ['not-vietnamese', null],
  ['translated', { type: 'retry' }],
  ['too-large', null],
  ['not-html', null],
])('refuses in a sentence: %s', async (why, offered) => {
  const { root, onAction } = panel({ status: 'refused', host: 'chungnui.example', why });
  expect(root.querySelector('.cg-say')?.textContent).toMatch(/\.$/);
  const offer = root.querySelector<HTMLElement>('.cg-panel-apology button');
  if (offer) await press(offer);
  expect(onAction.mock.calls.at(-1)?.[0] ?? null).toEqual(offered);
});

it('says that it was updated under the page, and offers to load that anew', async () => {
  const { root, onAction } = panel({ status: 'outdated', host: 'chungnui.example' });
  expect(root.querySelector('.cg-say')?.textContent).toBe('Chú Giải vừa được cập nhật.');
  await press(named(root, 'Tải lại trang'));
  expect(onAction).toHaveBeenCalledWith({ type: 'reload' });
});

it('goes one step back at Esc: the menu first, then the panel', async () => {
  const { root, onAction } = panel(ready());
  await press(named(root, 'Việc khác'));
  await key(named(root, 'English'), 'Escape');
  expect(root.querySelector('.cg-panel-menu')).toBeNull();
  expect(onAction).not.toHaveBeenCalled();
  await key(named(root, 'Lưu bài'), 'Escape');
  expect(onAction).toHaveBeenCalledWith({ type: 'collapse' });
});

it('gives back a part that was left out', async () => {
  const { root, onAction } = panel(ready());
  const reveal = vi.fn();
  Object.assign(HTMLElement.prototype, { scrollIntoView: reveal });
  await press(named(root, 'Vì sao bỏ?'));
  // It opens below all else, out of sight.
  expect(reveal).toHaveBeenCalledOnce();
  const button = named(root, 'Lấy lại');
  const described = root.querySelector(`[id="${button.getAttribute('aria-describedby')}"]`);
  expect(described?.textContent).toBe(panelContent('vi').removed[0]?.text);
  await press(button);
  expect(onAction).toHaveBeenLastCalledWith({ type: 'restore', index: 0 });
});

it('speaks English as well', () => {
  const root = draw(
    <Panel state={{ status: 'ready', ...panelContent('en') }} onCopy={copied} onCite={copied} onAction={() => {}} />,
    'en',
  );
  expect(root.querySelector('.cg-panel-meta')?.textContent).toBe(
    'Chứng Núi\u00a0· Lai Châu\u00a0· 22\u00a0Sept\u00a02026',
  );
  // In parts, so that a long name is cut and not the day.
  expect(root.querySelector('.cg-panel-meta')?.children).toHaveLength(3);
  // Places are where the story happens.
  expect(root.querySelector('.cg-entry-count')?.textContent).toMatch(/^\d+ times$/u);
  expect(named(root, 'Keep')).toBeTruthy();
});

it('narrows to numbers that carry their sentences as names', async () => {
  const onAction = vi.fn();
  const root = draw(<PanelTab points={points} onAction={onAction} />);
  await press(named(root, `Ý 3: ${points[2]?.text}`));
  expect(onAction).toHaveBeenCalledWith({ type: 'jump', span: points[2]?.span });
  await press(named(root, 'Mở cột chú giải, có 3 ý chính'));
  expect(onAction).toHaveBeenLastCalledWith({ type: 'expand' });
});
