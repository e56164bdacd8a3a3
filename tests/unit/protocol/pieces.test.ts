import { expect, it, vi } from 'vitest';
import { PAGE_LIMITS } from '@/lib/model/taken-page';
import type { Wire } from '@/lib/protocol/client';
import { joining } from '@/lib/protocol/joining';
import { inPieces } from '@/lib/protocol/pieces';

const asked = (markup: string): Wire => ({
  to: 'background',
  name: 'extract',
  request: {
    page: { url: 'https://bao.example/', markup, noscripts: [true] },
    loaded: 'https://bao.example/',
    force: true,
    restore: [3],
  },
});
const sender = { id: 'ours' };

/** What a gate is given of what comes in turn. */
async function joined(said: readonly unknown[]): Promise<unknown[]> {
  const gate = vi.fn(async () => ({ ok: true as const, value: 7 }));
  const hear = joining(gate)(sender);
  const answers = await Promise.all(said.map(hear));
  expect(answers).toEqual([...said.slice(1).map(() => null), { ok: true, value: 7 }]);
  expect(gate).toHaveBeenCalledTimes(1);
  return gate.mock.calls[0] as unknown[];
}

it.each([
  [1, 1],
  [29_999, 1],
  [30_001, 2],
  [100_001, 4],
])('a page of %i characters arrives as it was, however it is written', async (length, messages) => {
  const markup = `Đ${'\ud83d\ude00'.repeat((length - 1) / 2)}`;
  const said = inPieces(asked(markup));
  expect(said.length).toBe(messages);
  const written = (text: string) => new TextDecoder().decode(new TextEncoder().encode(text));
  const heard = said.map((one) => (typeof one === 'string' ? written(one) : one));
  expect(await joined(heard)).toEqual([asked(markup), sender]);
});

it('no piece comes to 64 KB', () => {
  for (const said of inPieces(asked('ế'.repeat(200_000)))) expect(JSON.stringify(said).length * 2).toBeLessThan(65_000);
});

it('what is asked next over a line is told apart, be it of a page or not', async () => {
  const gate = vi.fn(async () => ({ ok: true as const, value: null }));
  const hear = joining(gate)(sender);
  const wires = [
    asked('á'.repeat(70_000)),
    { to: 'background' as const, name: 'sheet' as const, request: {} },
    asked('<p>'),
  ];
  for (const said of wires.flatMap(inPieces)) await hear(said);
  expect(gate.mock.calls).toEqual(wires.map((wire) => [wire, sender]));
});

it('what is no page is left to the gate as it is', async () => {
  expect(await joined(['<p>', { to: 'background' }])).toEqual([{ to: 'background' }, sender]);
  expect(await joined(['<p>', null])).toEqual([null, sender]);
});

it('pieces without end are not gathered, only until the gate refuses them', async () => {
  const said = Array.from({ length: 9 }, () => 'a'.repeat(PAGE_LIMITS.markup / 2));
  const [wire] = await joined([...said, ...inPieces(asked(''))]);
  const { request } = wire as { request: { page: { markup: string } } };
  expect(request.page.markup.length).toBe(PAGE_LIMITS.markup * 1.5);
});
