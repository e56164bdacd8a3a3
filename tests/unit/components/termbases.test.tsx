// @vitest-environment jsdom

import { expect, it, vi } from 'vitest';
import { DeskView } from '@/components/desk/DeskView';
import type { DeskAction } from '@/components/desk/model';
import { BaseOps } from '@/components/termbases/BaseOps';
import { BulkBar } from '@/components/termbases/BulkBar';
import { EntryForm } from '@/components/termbases/EntryForm';
import { ImportView } from '@/components/termbases/ImportView';
import { LetterView } from '@/components/termbases/LetterView';
import { MetView } from '@/components/termbases/MetView';
import type { BaseAction, BulkAction, ImportAction, MetAction } from '@/components/termbases/model';
import { NameForm } from '@/components/termbases/NameForm';
import { TermTable } from '@/components/termbases/TermTable';
import { nothing } from '@/entrypoints/gallery/fixtures/idle';
import { bases, deskReady, form, met, preview, rows } from '@/entrypoints/gallery/fixtures/translator';
import type { TermForm } from '@/lib/model/own-term';
import { draw, key, named, press } from './render';

/** Types into a field, as a person would end up with. */
async function type(field: HTMLInputElement | HTMLTextAreaElement, text: string): Promise<void> {
  field.value = text;
  field.dispatchEvent(new InputEvent('input', { bubbles: true }));
  await Promise.resolve();
}

it('saves what was typed into an entry’s form, but never one without a term', async () => {
  const onSave = vi.fn<(form: TermForm) => void>();
  const root = draw(<EntryForm form={form} exists onSave={onSave} onCancel={nothing} onDelete={nothing} />);
  const [term, , english] = root.querySelectorAll<HTMLInputElement>('.cg-field-input');
  if (!term || !english) throw new Error('no fields');
  await type(english, 'handing over');
  await key(english, 'Enter');
  root.querySelector('form')?.dispatchEvent(new SubmitEvent('submit', { cancelable: true, bubbles: true }));
  const [first, ...others] = form.equivalents;
  expect(onSave).toHaveBeenCalledWith({ ...form, equivalents: [{ ...first, text: 'handing over' }, ...others] });
  await type(term, '  ');
  root.querySelector('form')?.dispatchEvent(new SubmitEvent('submit', { cancelable: true, bubbles: true }));
  expect(onSave).toHaveBeenCalledTimes(1);
});

it('adds and removes equivalents and legal bases, each with what is said of it', async () => {
  const onSave = vi.fn<(form: TermForm) => void>();
  const bare = { ...form, equivalents: [], basis: [] };
  const root = draw(<EntryForm form={bare} exists={false} onSave={onSave} onCancel={nothing} onDelete={nothing} />);
  const fields = () => [...root.querySelectorAll<HTMLInputElement>('.cg-row-fields .cg-field-input')];
  const fill = async (at: number, text: string) => type(fields()[at] as HTMLInputElement, text);
  await fill(0, 'clearance');
  await press(named(root, 'Thêm từ tiếng Anh'));
  await fill(2, 'handover');
  await fill(3, 'Thư của Sở');
  const status = root.querySelectorAll('select')[1] as HTMLSelectElement;
  status.value = 'official';
  status.dispatchEvent(new Event('change', { bubbles: true }));
  await Promise.resolve();
  await press(named(root, 'Bỏ từ tiếng Anh này'));
  await press(named(root, 'Thêm căn cứ pháp lý'));
  for (const [at, text] of ['12/2099/NĐ-CP', '9', '1'].entries()) await fill(at + 2, text);
  await press(named(root, 'Lưu'));
  expect(onSave).toHaveBeenCalledWith({
    ...bare,
    equivalents: [{ text: 'handover', status: 'official', source: 'Thư của Sở' }],
    basis: [{ document: '12/2099/NĐ-CP', article: '9', clause: '1' }],
  });
});

it('leaves the form with Esc', async () => {
  const onCancel = vi.fn();
  const root = draw(<EntryForm form={form} exists onSave={nothing} onCancel={onCancel} onDelete={nothing} />);
  await key(root.querySelector('input') as HTMLElement, 'Escape');
  expect(onCancel).toHaveBeenCalledOnce();
});

it('offers no export of an empty termbase, and no way up for the first', async () => {
  const [first] = bases;
  if (!first) throw new Error('no termbase');
  const onAction = vi.fn<(action: BaseAction) => void>();
  const root = draw(<BaseOps base={{ ...first, count: 0 }} first last={false} onAction={onAction} />);
  expect(root.textContent).not.toContain('Xuất');
  await press(named(root, 'Việc khác'));
  expect(root.textContent).not.toContain('Chuyển lên trước');
  await press(named(root, 'Tắt sổ này'));
  expect(onAction).toHaveBeenCalledWith({ type: 'switch', on: false });
});

it('maps a column to something else, and says what was found in which line', async () => {
  const onAction = vi.fn<(action: ImportAction) => void>();
  const root = draw(<ImportView into="Sở" state={preview} onAction={onAction} />);
  const select = root.querySelectorAll('select')[2];
  if (!select) throw new Error('no select');
  select.value = 'source';
  select.dispatchEvent(new Event('change', { bubbles: true }));
  expect(onAction).toHaveBeenCalledWith({ type: 'map', codes: ['term:vi', 'term:en', 'source'], header: true });
  expect(root.querySelector('.cg-issue')?.textContent).toContain('88');
  expect(root.textContent).toContain('Còn 1 chỗ nữa.');
});

it('asks what becomes of terms that are there already', async () => {
  const onAction = vi.fn<(action: ImportAction) => void>();
  const root = draw(<ImportView into="Sở" state={preview} onAction={onAction} />);
  const skip = root.querySelector<HTMLInputElement>('input[value=skip]');
  skip?.click();
  expect(onAction).toHaveBeenCalledWith({ type: 'duplicates', as: 'skip' });
});

it('picks rows one by one, with the shift key all between, by the head all that are shown', async () => {
  const onPick = vi.fn<(ids: readonly string[], on: boolean) => void>();
  const root = draw(
    <TermTable
      label="Sổ"
      rows={rows}
      selected={null}
      more={false}
      empty=""
      picking={{ picked: new Set(['1']), onPick }}
      onOpen={nothing}
      onMore={nothing}
    />,
  );
  named(root, 'Chọn bàn giao mặt bằng').click();
  named(root, 'Chọn hàng lẻ').dispatchEvent(new MouseEvent('click', { bubbles: true, shiftKey: true }));
  named(root, 'Chọn mọi mục đang hiện').click();
  expect(onPick.mock.calls).toEqual([
    [['1'], false],
    [['1', '2', '3'], true],
    [['1', '2', '3', '4'], true],
  ]);
});

it('changes, merges, moves and deletes what is picked', async () => {
  const onAction = vi.fn<(action: BulkAction) => void>();
  const root = draw(<BulkBar count={2} all={9} others={bases.slice(1, 2)} onAction={onAction} />);
  await press(named(root, 'Đổi lĩnh vực'));
  await type(root.querySelector('.cg-field-input') as HTMLInputElement, 'đất đai');
  await press(named(root, 'Lưu'));
  await press(named(root, 'Cách dùng'));
  await press(named(root, 'không nên dùng'));
  await press(named(root, 'Gộp làm một'));
  await press(named(root, 'Chuyển sang'));
  await press(named(root, 'Báo chí'));
  await press(named(root, 'Xóa'));
  expect(onAction.mock.calls.map(([action]) => action)).toEqual([
    { type: 'subject', subject: 'đất đai' },
    { type: 'usage', usage: 'deprecatedTerm-admn-sts' },
    { type: 'merge' },
    { type: 'move', to: 'bao' },
    { type: 'delete' },
  ]);
});

it('lists what was met with its sentence, to be starred, forgotten, remembered no longer', async () => {
  const onAction = vi.fn<(action: MetAction) => void>();
  const root = draw(<MetView rows={met} starred={false} remembers onAction={onAction} />);
  expect(root.querySelector('.cg-met-sentence')?.textContent).toContain('Xã phải bàn giao mặt bằng');
  await press(named(root, 'Gắn sao trục cơ động'));
  await press(named(root, 'Quên trục cơ động'));
  root.querySelector<HTMLInputElement>('.cg-check input')?.click();
  expect(onAction.mock.calls.map(([action]) => action)).toEqual([
    { type: 'star', id: 'truc-co-dong', starred: true },
    { type: 'forget', id: 'truc-co-dong' },
    { type: 'remember', on: false },
  ]);
});

it('copies a letter as it was completed, and opens it in the mail program without an address', async () => {
  const onCopy = vi.fn((_text: string) => Promise.resolve(true));
  const root = draw(<LetterView subject="Góp ý" text="Mục: án treo" onCopy={onCopy} onCancel={nothing} />);
  await type(root.querySelector('textarea') as HTMLTextAreaElement, 'Mục: án treo. Sai ở ý hai.');
  await press(named(root, 'Chép thư'));
  expect(onCopy).toHaveBeenCalledWith('Góp ý\n\nMục: án treo. Sai ở ý hai.');
  expect(root.querySelector('a')?.href).toMatch(/^mailto:\?subject=/u);
});

it('tells of a refused file in an alert', () => {
  const state = { step: 'choose', refused: { line: 2, text: 'XML viết sai' } } as const;
  const root = draw(<ImportView into="Sở" state={state} onAction={nothing} />);
  expect(root.querySelector('[role=alert]')?.textContent).toBe(
    'Không nhập được tệp này, hỏng ở dòng 2: XML viết sai. Chưa lưu gì.',
  );
});

it('reads what is pasted into the empty desk at once, and what is typed when asked', async () => {
  const onAction = vi.fn<(action: DeskAction) => void>();
  const root = draw(
    <DeskView links={[]} state={{ status: 'empty', failure: null }} onCopy={async () => true} onAction={onAction} />,
  );
  const field = root.querySelector('textarea') as HTMLTextAreaElement;
  field.value = 'UBND tỉnh';
  field.dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'insertFromPaste' }));
  expect(onAction).toHaveBeenCalledWith({ type: 'read', text: 'UBND tỉnh' });
});

it('underlines in the text what is in the table', () => {
  const root = draw(<DeskView links={[]} state={deskReady} onCopy={async () => true} onAction={nothing} />);
  expect([...root.querySelectorAll('.cg-desk-mark')].map((mark) => mark.textContent)).toContain('ban quản lý dự án');
  expect(root.querySelectorAll('tbody tr')).toHaveLength(5);
});

it('takes the focus from the button that asked for a name', () => {
  const root = draw(<button type="button">Sổ mới</button>);
  root.querySelector('button')?.focus();
  const form = draw(<NameForm label="Tên sổ" name="" onName={() => {}} onCancel={() => {}} />);
  expect(document.activeElement).toBe(form.querySelector('input'));
});
