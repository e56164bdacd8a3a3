// @vitest-environment jsdom
import { expect, it, vi } from 'vitest';
import { LookUp } from '@/components/lookup/LookUp';
import { OptionsView } from '@/components/options/OptionsView';
import { type PopupAction, type PopupState, PopupView } from '@/components/popup/PopupView';
import { SidePanelView } from '@/components/side/SidePanelView';
import { WelcomeView } from '@/components/welcome/WelcomeView';
import * as cards from '../../../entrypoints/gallery/fixtures/card';
import { lookUpResults, recent } from '../../../entrypoints/gallery/fixtures/library';
import { draw, key, named, press } from './render';

const nothing = () => {};
const copied = () => Promise.resolve(true);

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
  [{ status: 'article', outlet: 'Chứng Núi', read: null, kept: false }, 'Đọc trang này', { type: 'read' }],
  [{ status: 'not-article' }, 'Vẫn đọc trang này', { type: 'read' }],
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
  expect(root.querySelector('input[type=search]')).toBeTruthy();
});

it('counts what the panel of this tab holds', () => {
  const { root } = popup({ status: 'article', outlet: 'Chứng Núi', read: { points: 3, terms: 10 }, kept: true });
  expect(root.querySelector('.cg-popup-state')?.textContent).toBe('Bài báo của Chứng Núi: 3 ý chính, 10 thuật ngữ.');
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
  await enter(true);
  expect(onOpen).toHaveBeenLastCalledWith('dien-tap-khu-vuc-phong-thu');
  await enter(false);
  expect(onCopy).toHaveBeenLastCalledWith(results[1]?.equivalent?.text);
  await vi.waitFor(() =>
    expect(root.querySelector('[aria-live]')?.textContent).toBe(`Đã chép “${results[1]?.equivalent?.text}”`),
  );
  await key(field, 'ArrowUp');
  await key(field, 'ArrowUp');
  await enter(true);
  expect(onOpen).toHaveBeenLastCalledWith('phong-thu-dan-su');
});

it('changes options by native radio buttons, and turns a site on again', async () => {
  const onAction = vi.fn();
  const root = draw(
    <OptionsView
      links={[]}
      points={3}
      theme="system"
      autoOpen="outlet"
      pictures={null}
      sitesOff={['chophien.example']}
      about={{ version: '1.2.3', terms: 1284, outlets: 84 }}
      onAction={onAction}
    />,
  );
  const dark = root.querySelector<HTMLInputElement>('input[value=dark]');
  if (dark) await press(dark);
  expect(onAction).toHaveBeenLastCalledWith({ type: 'set-theme', theme: 'dark' });
  const yes = [...root.querySelectorAll<HTMLInputElement>('input[value=yes]')].at(0);
  if (yes) await press(yes);
  expect(onAction).toHaveBeenLastCalledWith({ type: 'set-pictures', take: true });
  await press(named(root, 'Bật lại ở chophien.example'));
  expect(onAction).toHaveBeenLastCalledWith({ type: 'site-on', host: 'chophien.example' });
  expect(root.textContent).toContain('1.284 mục');
});

it('names the key that gives the side panel access', () => {
  const root = draw(
    <SidePanelView
      state={{ status: 'no-access', shortcut: 'Alt+Shift+R' }}
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
  expect(root.querySelector('.cg-hint')?.textContent).toContain('Bấm Alt+Shift+R');
  expect(root.querySelector('.cg-panel-foot')).toBeNull();
});

it('welcomes with a live card and the choice of a language', async () => {
  const onAction = vi.fn();
  const root = draw(<WelcomeView sample={cards.term} outlets={84} onCopy={copied} onAction={onAction} />);
  expect(root.querySelector('[role=dialog]')).toBeTruthy();
  const english = root.querySelector<HTMLInputElement>('input[value=en]');
  if (english) await press(english);
  expect(onAction).toHaveBeenCalledWith({ type: 'set-language', language: 'en' });
});
