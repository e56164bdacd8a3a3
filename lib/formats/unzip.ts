import { FormatError } from './format-error';

/** What an archive may hold at most, so that a bomb of a few kilobytes does not fill the memory. */
export interface ZipLimits {
  entries: number;
  /** Bytes of all files together, unpacked. */
  bytes: number;
}

const LIMITS: ZipLimits = { entries: 10_000, bytes: 300_000_000 };
const END = 0x06054b50;
const CENTRAL = 0x02014b50;
const LOCAL = 0x04034b50;
const END_SIZE = 22;
const MAX_COMMENT = 65_535;

/** Unpacks until a limit; a stream that promised less than it holds is cut there. */
async function inflate(data: Uint8Array<ArrayBuffer>, limit: number): Promise<Uint8Array> {
  const stream = new Response(data).body?.pipeThrough(new DecompressionStream('deflate-raw'));
  const reader = stream?.getReader();
  const parts: Uint8Array[] = [];
  let length = 0;
  for (let part = await reader?.read(); part?.value; part = await reader?.read()) {
    length += part.value.length;
    if (length > limit) {
      await reader?.cancel();
      throw new FormatError('too-large');
    }
    parts.push(part.value);
  }
  const all = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}

function findEnd(view: DataView): number {
  const lowest = Math.max(0, view.byteLength - END_SIZE - MAX_COMMENT);
  for (let at = view.byteLength - END_SIZE; at >= lowest; at--) if (view.getUint32(at, true) === END) return at;
  throw new FormatError('other-format');
}

/**
 * Files of an archive whose names pass `wanted`, unpacked. Throws a `FormatError` where it is none, broken, or beyond
 * the limits. Encrypted files and Zip64 are not read.
 */
export async function readZip(
  bytes: Uint8Array<ArrayBuffer>,
  wanted: (name: string) => boolean,
  limits: ZipLimits = LIMITS,
): Promise<Map<string, Uint8Array>> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const files = new Map<string, Uint8Array>();
  try {
    const end = findEnd(view);
    const count = view.getUint16(end + 10, true);
    if (count > limits.entries) throw new FormatError('too-large');
    let left = limits.bytes;
    let at = view.getUint32(end + 16, true);
    for (let i = 0; i < count; i++) {
      if (view.getUint32(at, true) !== CENTRAL) throw new FormatError('broken');
      const method = view.getUint16(at + 10, true);
      const size = view.getUint32(at + 20, true);
      const nameLength = view.getUint16(at + 28, true);
      const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength));
      const local = view.getUint32(at + 42, true);
      at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
      if (!wanted(name)) continue;
      if (view.getUint32(local, true) !== LOCAL) throw new FormatError('broken');
      const start = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
      const data = bytes.slice(start, start + size);
      if (method !== 0 && method !== 8) throw new FormatError('broken');
      const file = method === 0 ? data : await inflate(data, left);
      left -= file.length;
      if (left < 0) throw new FormatError('too-large');
      files.set(name, file);
    }
  } catch (error) {
    if (error instanceof FormatError) throw error;
    throw new FormatError('broken', { cause: error });
  }
  return files;
}
