import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { keepPictures, type TakePicture } from '@/lib/app/library/pictures';
import { toJpeg } from '@/lib/browser/jpeg';
import { isGranted } from '@/lib/browser/permissions';
import { Library } from '@/lib/library';
import type { TakenPicture } from '@/lib/model/picture';
import { article } from '../library/articles';

vi.mock('@/lib/browser/jpeg', () => ({ toJpeg: vi.fn() }));
vi.mock('@/lib/browser/permissions', () => ({ isGranted: vi.fn() }));

const SRC = 'https://anh.example/cau.jpg';

// Node has it from version 25 on, the browsers that we support have it.
Uint8Array.fromBase64 ??= (base64) => new Uint8Array(Buffer.from(base64, 'base64'));

let library: Library;
let names = 0;

beforeEach(() => {
  library = new Library({ name: `app-pictures-${++names}` });
  vi.mocked(toJpeg).mockResolvedValue({ bytes: new Uint8Array([1, 2, 3]), width: 4, height: 3 });
});
afterEach(() => {
  library.close();
  vi.unstubAllGlobals();
  vi.resetAllMocks();
});

/** The first bytes of a GIF of these sides, and as many more as make it so long. */
function gif(width: number, height: number, length = 10): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(length);
  bytes.set(new TextEncoder().encode('GIF89a'));
  const view = new DataView(bytes.buffer);
  view.setUint16(6, width, true);
  view.setUint16(8, height, true);
  return bytes;
}

const taken = (bytes: Uint8Array): TakenPicture => ({ status: 'taken', base64: Buffer.from(bytes).toString('base64') });

/** How many pictures are kept of an article with one, where the page answers so. */
async function keptOf(answer: TakenPicture | null): Promise<number> {
  const image = { kind: 'image' as const, text: 'Cầu mới.', src: SRC };
  const { id } = await library.keep({ ...article(1), blocks: [...article(1).blocks, image] });
  const take: TakePicture = async () => answer;
  const { kept, of } = await keepPictures(library, id, 1, take);
  expect(of).toBe(1);
  expect((await library.pictures(id, 1)).length).toBe(kept);
  return kept;
}

it('keeps what the page hands over, encoded anew', async () => {
  expect(await keptOf(taken(gif(4, 3)))).toBe(1);
  expect(toJpeg).toHaveBeenCalledOnce();
});

it.each([
  ['longer than 20 MB', taken(gif(4, 3, 20_000_001))],
  ['of more than 50 million pixels', taken(gif(10_000, 5_001))],
  ['no picture by its first bytes', taken(new TextEncoder().encode('<svg xmlns="http://www.w3.org/2000/svg"/>'))],
  ['not loaded', { status: 'absent' } as const],
  ['of a page that is gone', null],
])('decodes nothing that is %s', async (_, answer) => {
  expect(await keptOf(answer)).toBe(0);
  expect(toJpeg).not.toHaveBeenCalled();
});

it('asks the host of a closed picture only where the reader let us in', async () => {
  const request = vi.fn(async () => new Response(gif(4, 3)));
  vi.stubGlobal('fetch', request);
  vi.mocked(isGranted).mockResolvedValue(false);
  expect(await keptOf({ status: 'closed' })).toBe(0);
  expect(request).not.toHaveBeenCalled();
  vi.mocked(isGranted).mockResolvedValue(true);
  expect(await keptOf({ status: 'closed' })).toBe(1);
  expect(request).toHaveBeenCalledExactlyOnceWith(SRC, expect.objectContaining({ credentials: 'omit' }));
});

it.each([
  ['refuses', () => new Response(gif(4, 3), { status: 403 })],
  ['sends more than 20 MB', () => new Response(gif(4, 3, 20_000_001))],
  ['sends more pixels than 50 million', () => new Response(gif(10_000, 5_001))],
  ['cannot be reached', () => Promise.reject(new TypeError('Failed to fetch'))],
])('leaves a picture out where its host %s', async (_, answer) => {
  vi.stubGlobal('fetch', vi.fn(answer));
  vi.mocked(isGranted).mockResolvedValue(true);
  expect(await keptOf({ status: 'closed' })).toBe(0);
  expect(toJpeg).not.toHaveBeenCalled();
});
