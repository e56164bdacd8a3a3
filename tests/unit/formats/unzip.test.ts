import { describe, expect, test } from 'vitest';
import { readZip } from '@/lib/formats/unzip';
import { writeZip } from '@/lib/formats/zip';

/** An archive of files of zeros, which pack into next to nothing. */
async function zeros(...sizes: number[]): Promise<Uint8Array<ArrayBuffer>> {
  const packed = await writeZip(sizes.map((size, i) => ({ name: `${i}.txt`, content: new Uint8Array(size) })));
  return new Uint8Array(await packed.arrayBuffer());
}

describe('an archive is refused', () => {
  test.each([
    ['of more files than are read', [1, 1, 1], { entries: 2, bytes: 1e6 }],
    ['of a file larger than all may be', [2e6], { entries: 2, bytes: 1e6 }],
    ['of files that together are larger', [7e5, 7e5], { entries: 2, bytes: 1e6 }],
  ])('%s', async (_, sizes, limits) => {
    await expect(readZip(await zeros(...sizes), () => true, limits)).rejects.toMatchObject({ failure: 'too-large' });
  });

  test('before any of it is unpacked, where it says what it holds', async () => {
    const archive = await zeros(7e5, 7e5);
    // What cannot be unpacked would be found out only by trying.
    archive.fill(0xff, 40, 60);
    const limits = { entries: 2, bytes: 1e6 };
    await expect(readZip(archive, () => true, limits)).rejects.toMatchObject({ failure: 'too-large' });
    const fitting = { entries: 2, bytes: 2e6 };
    await expect(readZip(archive, () => true, fitting)).rejects.toMatchObject({ failure: 'broken' });
  });

  test('but not for files that nobody wants', async () => {
    const files = await readZip(await zeros(10, 2e6), (name) => name === '0.txt', { entries: 2, bytes: 1e6 });
    expect([...files.keys()]).toEqual(['0.txt']);
  });
});
