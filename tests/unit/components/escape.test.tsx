// @vitest-environment jsdom

import type { VNode } from 'preact';
import { beforeAll, expect, it, vi } from 'vitest';
import { AloudBar } from '@/components/article/AloudBar';
import { Menu } from '@/components/base/Menu';
import { SearchField } from '@/components/base/SearchField';
import { LibraryList } from '@/components/library/LibraryList';
import { TagField } from '@/components/library/TagField';
import { ImportView as LibraryImport } from '@/components/storage/ImportView';
import { EntryForm } from '@/components/termbases/EntryForm';
import { ImportView as GlossaryImport } from '@/components/termbases/ImportView';
import { LetterView } from '@/components/termbases/LetterView';
import { NameForm } from '@/components/termbases/NameForm';
import { nothing } from '@/entrypoints/gallery/fixtures/idle';
import { EMPTY_FORM } from '@/lib/model/own-term';
import { draw, key, press, seeNothing } from './render';

beforeAll(seeNothing);

/** A library with a row picked. */
const PICKED = {
  found: 0,
  row: () => null,
  total: 3,
  selected: null,
  picked: new Set(['a']),
  query: '',
  phrase: '',
  shelf: 'kept' as const,
  toRead: null,
  tagPinned: null,
};

/** Each layer that Esc leaves: where the key is pressed, and what it comes to. */
const LAYERS: Record<string, { at: string; draw: (left: (what?: unknown) => void) => VNode; gives?: unknown }> = {
  'the rows that are picked': {
    at: '.cg-filter',
    draw: (left) => (
      <LibraryList
        {...PICKED}
        filters={[{ id: 'unread', label: 'Chưa đọc', count: 1, active: false }]}
        selection={null}
        onAction={(action) => action.type !== 'shown' && left(action)}
      />
    ),
    gives: { type: 'pick-none' },
  },
  'the tag that is typed': { at: 'input', draw: (left) => <TagField known={[]} onAdd={nothing} onLeave={left} /> },
  "the library's import": {
    at: 'main a.cg-button',
    draw: (left) => (
      <LibraryImport
        links={[]}
        state={{ step: 'reading-list', count: 2, skipped: [] }}
        onFile={nothing}
        onTake={nothing}
        onLeave={left}
      />
    ),
  },
  "the glossary's import": {
    at: 'textarea',
    draw: (left) => <GlossaryImport into="Sổ" state={{ step: 'choose', refused: null }} onAction={left} />,
    gives: { type: 'cancel' },
  },
  'the listening bar': {
    at: 'button',
    draw: (left) => <AloudBar aloud={{ speaking: true, rate: 1, voice: null, voices: [] }} onAction={left} />,
    gives: { type: 'close' },
  },
  'what is searched for': {
    at: 'input',
    draw: (left) => <SearchField label="Tìm" placeholder="" value="xã" onInput={left} />,
    gives: '',
  },
  'a letter': {
    at: 'textarea',
    draw: (left) => <LetterView subject="" text="" onCopy={async () => true} onCancel={left} />,
  },
  'a name': { at: 'input', draw: (left) => <NameForm label="Tên" name="" onName={nothing} onCancel={left} /> },
  'an entry': {
    at: 'input',
    draw: (left) => <EntryForm form={EMPTY_FORM} exists onSave={nothing} onCancel={left} onDelete={nothing} />,
  },
};

it.each(Object.entries(LAYERS))('Esc leaves %s, and what it lies on hears nothing of it', async (_, layer) => {
  const left = vi.fn();
  const root = draw(layer.draw((what) => left(what instanceof Event ? undefined : what)));
  const below = vi.fn((event: Event) => event.defaultPrevented);
  addEventListener('keydown', below, { once: true });
  await key(root.querySelector(layer.at) as HTMLElement, 'Escape');
  removeEventListener('keydown', below);
  expect(left.mock.calls).toEqual([[layer.gives]]);
  expect(below.mock.results.every(({ value }) => value === true)).toBe(true);
});

it('Esc closes a menu before what it stands in', async () => {
  const below = vi.fn();
  const root = draw(<Menu label="Xuất" items={[{ id: 'csv', label: 'CSV' }]} onChoose={nothing} />);
  root.addEventListener('keydown', below);
  await press(root.querySelector('button') as HTMLElement);
  await key(root.querySelector('li button') as HTMLElement, 'Escape');
  expect(root.querySelector('li')).toBeNull();
  expect(below).not.toHaveBeenCalled();
});

it('what a field takes leaves the rows picked', async () => {
  const onAction = vi.fn();
  const onLeave = vi.fn();
  const root = draw(
    <LibraryList
      {...PICKED}
      filters={[]}
      selection={<TagField known={[]} onAdd={nothing} onLeave={onLeave} />}
      onAction={onAction}
    />,
  );
  await key(root.querySelector('input') as HTMLElement, 'Escape');
  expect(onLeave).toHaveBeenCalledOnce();
  expect(onAction).not.toHaveBeenCalledWith({ type: 'pick-none' });
});
