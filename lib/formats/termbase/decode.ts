/** Code page of Vietnamese Windows, which writes tones as combining marks. */
const LEGACY = 'windows-1258';

/** UTF-16 without a mark shows in the zeros of its ASCII: on odd places little-endian, on even ones big-endian. */
function utf16Of(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const head = bytes.subarray(0, 1000);
  const zeros = [0, 0];
  head.forEach((byte, i) => {
    if (byte === 0) zeros[i & 1] = (zeros[i & 1] ?? 0) + 1;
  });
  const [even = 0, odd = 0] = zeros;
  if (Math.max(even, odd) * 8 < head.length) return null;
  return odd > even ? 'utf-16le' : 'utf-16be';
}

/** The encoding that an XML file names, where it is one that we know. */
function declaredIn(bytes: Uint8Array): string | null {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 200));
  const name = /^\s*<\?xml[^>]*\bencoding\s*=\s*["']([\w.:-]+)/u.exec(head)?.[1];
  try {
    return name === undefined ? null : new TextDecoder(name).encoding;
  } catch {
    return null;
  }
}

/**
 * The encoding of a text file: by its byte order mark, else UTF-16 by its zeros, UTF-8 if valid, else what XML declares,
 * else Windows-1258.
 */
function encodingOf(bytes: Uint8Array): string {
  const [a, b, c] = bytes;
  if (a === 0xef && b === 0xbb && c === 0xbf) return 'utf-8';
  if (a === 0xff && b === 0xfe) return 'utf-16le';
  if (a === 0xfe && b === 0xff) return 'utf-16be';
  const wide = utf16Of(bytes);
  if (wide) return wide;
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return 'utf-8';
  } catch {
    return declaredIn(bytes) ?? LEGACY;
  }
}

/** A text file as NFC without its byte order mark, its lines ended as ours are, and the encoding it was read in. */
export function decodeText(bytes: Uint8Array): { text: string; encoding: string } {
  const encoding = encodingOf(bytes);
  return { text: new TextDecoder(encoding).decode(bytes).normalize('NFC').replace(/\r\n?/gu, '\n'), encoding };
}
