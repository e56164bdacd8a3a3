// @vitest-environment jsdom

import { expect, it, vi } from 'vitest';
import { MarkBar } from '@/components/mark/MarkBar';
import { MarkNotice, type MarkNoticeProps } from '@/components/mark/MarkNotice';
import { NoteCard, type NoteState } from '@/components/mark/NoteCard';
import type { PanelAction } from '@/components/panel/model';
import { OwnMarks } from '@/components/panel/OwnMarks';
import { copied } from '@/entrypoints/gallery/fixtures/idle';
import { ownMarks } from '@/entrypoints/gallery/fixtures/panel';
import { draw, named, press } from './render';

it('offers a selection four colours, a note, an explanation and its copy by buttons alone', async () => {
  const onMark = vi.fn();
  const onExplain = vi.fn();
  const root = draw(<MarkBar focus onMark={onMark} onExplain={onExplain} onCopy={copied} />);
  expect(document.activeElement).toBe(named(root, 'vàng'));
  await press(named(root, 'lam'));
  expect(onMark).toHaveBeenLastCalledWith('blue', false);
  await press(named(root, 'Ghi chú'));
  expect(onMark).toHaveBeenLastCalledWith('yellow', true);
  await press(named(root, 'Giải nghĩa'));
  expect(onExplain).toHaveBeenCalledOnce();
  await press(named(root, 'Chép kèm trích dẫn'));
  expect(root.textContent).toContain('Đã chép');
});

it('asks only where it was not asked, and only of what was marked', async () => {
  const onShow = vi.fn();
  const text = (props: Pick<MarkNoticeProps, 'came' | 'shown'>) =>
    draw(<MarkNotice {...props} onShow={onShow} onOpenKept={() => {}} onClose={() => {}} />);
  const asking = text({ came: 'kept', shown: null });
  expect(asking.textContent).toContain('Trang có thể biết đó là những chỗ nào.');
  await press(named(asking, 'Không hiện'));
  expect(onShow).toHaveBeenLastCalledWith(false);
  expect(text({ came: 'marked', shown: false }).textContent).toContain('Xem trong bản đã lưu');
  expect(text({ came: { unkept: 'full' }, shown: null }).textContent).toMatch(/^Máy hết chỗ trống[^?]*$/u);
});

it('lists highlights where they are painted, else says how many there are', async () => {
  const onAction = vi.fn<(action: PanelAction) => void>();
  const list = (shown: boolean | null) => draw(<OwnMarks own={{ shown, marks: ownMarks }} onAction={onAction} />);
  const painted = list(true);
  const [first, , lost] = painted.querySelectorAll<HTMLElement>('.cg-own-row');
  expect(lost?.textContent).toBe('chợ phiên họp lạikhông còn trên trang\u00a0· có ghi chú');
  if (first) await press(first);
  expect(onAction).toHaveBeenLastCalledWith({ type: 'open-mark', id: 'm1' });
  expect(list(false).textContent).toBe('Chỗ tôi đánh dấu3 chỗ đánh dấu trong bài này.Xem trong bản đã lưu');
  await press(named(list(null), 'Hiện trên trang'));
  expect(onAction).toHaveBeenLastCalledWith({ type: 'show-marks', yes: true });
});

it('lets a removed highlight be taken back, and one removed elsewhere go', async () => {
  const act = { onWrite: vi.fn(), onColour: vi.fn(), onRemove: vi.fn(), onAgain: vi.fn(), onDone: vi.fn() };
  const card = (state: NoteState) => draw(<NoteCard state={state} onCopy={copied} {...act} />);
  const open = card({ status: 'open', quote: 'cầu treo', note: 'xem lại', colour: 'pink' });
  expect(open.querySelector('textarea')?.value).toBe('xem lại');
  expect(named(open, 'hồng').getAttribute('aria-pressed')).toBe('true');
  await press(named(open, 'Bỏ đánh dấu'));
  expect(act.onRemove).toHaveBeenCalledOnce();
  await press(named(card({ status: 'removed' }), 'Hoàn tác'));
  expect(act.onAgain).toHaveBeenCalledOnce();
  await press(named(card({ status: 'gone' }), 'Đóng'));
  expect(act.onDone).toHaveBeenCalledOnce();
});

it('keeps what was written in sight where it could not be saved, and tries again', async () => {
  const act = { onWrite: vi.fn(), onColour: vi.fn(), onRemove: vi.fn(), onAgain: vi.fn(), onDone: vi.fn() };
  const state: NoteState = { status: 'open', quote: 'cầu treo', note: 'xem lại', colour: 'pink', unsaved: true };
  const card = draw(<NoteCard state={state} onCopy={copied} {...act} />);
  expect(card.querySelector('[role=alert]')?.textContent).toContain('Chưa lưu được ghi chú');
  expect(card.querySelector('textarea')?.value).toBe('xem lại');
  await press(named(card, 'Thử lại'));
  expect(act.onAgain).toHaveBeenCalledOnce();
});
