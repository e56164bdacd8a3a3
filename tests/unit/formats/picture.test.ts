import { expect, it } from 'vitest';
import { pictureHead } from '@/lib/formats/picture';
import { JPEG } from './items';

/** A file that begins with letters and goes on with bytes. */
function file(letters: string, ...bytes: number[]): Uint8Array {
  return new Uint8Array([...Array.from(letters, (one) => one.charCodeAt(0)), ...bytes]);
}

const PNG = file('\x89PNG\r\n\x1a\n\0\0\0\rIHDR', 0, 0, 5, 0, 0, 0, 3, 0x20);

it('reads kind and sides off the first bytes', () => {
  expect(pictureHead(JPEG)).toEqual({ type: 'image/jpeg', width: 2, height: 1 });
  expect(pictureHead(PNG)).toEqual({ type: 'image/png', width: 1280, height: 800 });
  expect(pictureHead(file('GIF89a', 4, 1, 2, 0))).toEqual({ type: 'image/gif', width: 260, height: 2 });
  const riff = 'RIFF\0\0\0\0WEBP';
  expect(pictureHead(file(`${riff}VP8X`, 10, 0, 0, 0, 0, 0, 0, 0, 0xff, 4, 0, 0x1f, 3, 0))).toEqual({
    type: 'image/webp',
    width: 1280,
    height: 800,
  });
  expect(pictureHead(file(`${riff}VP8L`, 0, 0, 0, 0, 0x2f, 0xff, 0xc4, 0xc7, 0))).toMatchObject({
    width: 1280,
    height: 800,
  });
  expect(pictureHead(file(`${riff}VP8 `, 0, 0, 0, 0, 0, 0, 0, 0x9d, 1, 0x2a, 0, 5, 0x20, 3))).toMatchObject({
    width: 1280,
    height: 800,
  });
});

it('finds the frame of a JPEG behind other segments and filling', () => {
  const frame = [0xff, 0xff, 0xc0, 0, 11, 8, 3, 0x20, 5, 0, 1, 0, 0, 0];
  expect(pictureHead(file('\xff\xd8', 0xff, 0xe1, 0, 4, 1, 2, 0xff, 0xc4, 0, 2, ...frame))).toMatchObject({
    width: 1280,
    height: 800,
  });
});

it.each([
  ['nothing', file('')],
  ['SVG', file('<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>')],
  ['HTML', file('<!doctype html><script>alert(1)</script>')],
  ['a PNG cut off', PNG.subarray(0, 20)],
  ['a JPEG cut off', JPEG.subarray(0, 150)],
  ['a JPEG that goes in circles', file('\xff\xd8', 0xff, 0xe1, 0, 2, 0, 0)],
  ['a picture without a side', file('GIF89a', 0, 0, 2, 0)],
  ['WebP of no kind', file('RIFF\0\0\0\0WEBPVP9 ', 0, 0, 0, 0)],
])('takes %s for no picture', (_, bytes) => {
  expect(pictureHead(bytes)).toBeNull();
});
