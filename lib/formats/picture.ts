/** What a picture's first bytes say of it. Sides are in pixels. */
export interface PictureHead {
  type: 'image/jpeg' | 'image/png' | 'image/gif' | 'image/webp';
  width: number;
  height: number;
}

/**
 * Reads a picture's head, so that nothing else than a picture of a bearable size is ever decoded; null for all that is
 * none of the four kinds. What a server or a page calls it counts for nothing.
 */
export function pictureHead(bytes: Uint8Array): PictureHead | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const says = (at: number, letters: string) => [...letters].every((one, i) => bytes[at + i] === one.charCodeAt(0));
  const found = (type: PictureHead['type'], width: number, height: number) =>
    width > 0 && height > 0 ? { type, width, height } : null;
  try {
    if (says(0, '\xff\xd8\xff')) return jpegHead(view);
    // ISO/IEC 15948: the signature, then the chunk IHDR with both sides.
    if (says(0, '\x89PNG\r\n\x1a\n') && says(12, 'IHDR')) {
      return found('image/png', view.getUint32(16), view.getUint32(20));
    }
    if (says(0, 'GIF87a') || says(0, 'GIF89a'))
      return found('image/gif', view.getUint16(6, true), view.getUint16(8, true));
    if (says(0, 'RIFF') && says(8, 'WEBP')) return webpHead(view, says);
  } catch (error) {
    // Cut off before its sides.
    if (!(error instanceof RangeError)) throw error;
  }
  return null;
}

/** Markers SOF0 to SOF15 begin a frame and tell its sides (ITU T.81, table B.1); these three of their row do not. */
const NO_FRAMES = [0xc4, 0xc8, 0xcc];

function jpegHead(view: DataView): PictureHead | null {
  for (let at = 2; ; ) {
    if (view.getUint8(at) !== 0xff) return null;
    const marker = view.getUint8(at + 1);
    if (marker >= 0xc0 && marker <= 0xcf && !NO_FRAMES.includes(marker)) {
      const [height, width] = [view.getUint16(at + 5), view.getUint16(at + 7)];
      return width > 0 && height > 0 ? { type: 'image/jpeg', width, height } : null;
    }
    // A byte of filling stands before a marker; a segment's length counts itself.
    at += marker === 0xff ? 1 : 2 + view.getUint16(at + 2);
  }
}

/** RFC 9649: lossy (`VP8 `), lossless (`VP8L`) and extended (`VP8X`) files tell their sides in places of their own. */
function webpHead(view: DataView, says: (at: number, letters: string) => boolean): PictureHead | null {
  const sides = (width: number, height: number) => ({ type: 'image/webp', width, height }) as const;
  const three = (at: number) => view.getUint16(at, true) | (view.getUint8(at + 2) << 16);
  if (says(12, 'VP8X')) return sides(three(24) + 1, three(27) + 1);
  if (says(12, 'VP8L')) {
    const bits = view.getUint32(21, true);
    return sides((bits & 0x3fff) + 1, ((bits >>> 14) & 0x3fff) + 1);
  }
  if (says(12, 'VP8 ')) return sides(view.getUint16(26, true) & 0x3fff, view.getUint16(28, true) & 0x3fff);
  return null;
}
