import { FormatError } from './format-error';

/** What an archive may hold at most, so that a bomb of a few kilobytes does not fill the memory. */
export interface ZipLimits {
  entries: number;
  /** Bytes of all files together, unpacked. */
  bytes: number;
}

/** A file of an archive, not unpacked yet. */
export interface ZippedFile {
  /** Bytes, unpacked, as the archive promises. */
  promised: number;
  /** Rejects as `too-large` where it promises more than `limit` bytes, or is longer. */
  unpack: (limit: number) => Promise<Uint8Array<ArrayBuffer>>;
}

const LIMITS: ZipLimits = { entries: 10_000, bytes: 300_000_000 };
const END = 0x06054b50;
const CENTRAL = 0x02014b50;
const LOCAL = 0x04034b50;
const END_SIZE = 22;
const LOCAL_SIZE = 30;
const MAX_COMMENT = 65_535;

/** Unpacks until a limit; a stream that promised less than it holds is cut there. */
async function inflate(data: Blob, limit: number): Promise<Uint8Array<ArrayBuffer>> {
  const parts: Uint8Array<ArrayBuffer>[] = [];
  let length = 0;
  for await (const part of data.stream().pipeThrough(new DecompressionStream('deflate-raw'))) {
    length += part.length;
    if (length > limit) throw new FormatError('too-large');
    parts.push(part);
  }
  return new Uint8Array(await new Blob(parts).arrayBuffer());
}

async function viewOf(file: Blob, start: number, end: number): Promise<DataView<ArrayBuffer>> {
  return new DataView(await file.slice(start, end).arrayBuffer());
}

function findEnd(view: DataView): number {
  for (let at = view.byteLength - END_SIZE; at >= 0; at--) if (view.getUint32(at, true) === END) return at;
  throw new FormatError('other-format');
}

/** Whatever goes wrong in reading an archive is a fault of the archive. */
async function blamed<Result>(work: () => Promise<Result>): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof FormatError) throw error;
    throw new FormatError('broken', { cause: error });
  }
}

/**
 * Files of an archive by their names; only its directory is read. Throws a `FormatError` where it is none, broken, or has
 * too many files. Encrypted files and Zip64 are not read.
 */
export async function openZip(file: Blob, maxEntries: number): Promise<Map<string, ZippedFile>> {
  return blamed(async () => {
    const tail = await viewOf(file, Math.max(0, file.size - END_SIZE - MAX_COMMENT), file.size);
    const end = findEnd(tail);
    const count = tail.getUint16(end + 10, true);
    if (count > maxEntries) throw new FormatError('too-large');
    const from = tail.getUint32(end + 16, true);
    const view = await viewOf(file, from, from + tail.getUint32(end + 12, true));
    const files = new Map<string, ZippedFile>();
    let at = 0;
    for (let i = 0; i < count; i++) {
      if (view.getUint32(at, true) !== CENTRAL) throw new FormatError('broken');
      const method = view.getUint16(at + 10, true);
      const size = view.getUint32(at + 20, true);
      const promised = view.getUint32(at + 24, true);
      const nameLength = view.getUint16(at + 28, true);
      const name = new TextDecoder().decode(new Uint8Array(view.buffer, at + 46, nameLength));
      const local = view.getUint32(at + 42, true);
      at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
      const unpack = (limit: number) => blamed(() => readFile(file, { method, size, promised, local }, limit));
      files.set(name, { promised, unpack });
    }
    return files;
  });
}

async function readFile(
  file: Blob,
  { method, size, promised, local }: { method: number; size: number; promised: number; local: number },
  limit: number,
): Promise<Uint8Array<ArrayBuffer>> {
  if (promised > limit) throw new FormatError('too-large');
  const view = await viewOf(file, local, local + LOCAL_SIZE);
  if (view.getUint32(0, true) !== LOCAL) throw new FormatError('broken');
  const start = local + LOCAL_SIZE + view.getUint16(26, true) + view.getUint16(28, true);
  const data = file.slice(start, start + size);
  if (method !== 0 && method !== 8) throw new FormatError('broken');
  if (method === 8) return inflate(data, limit);
  if (size > limit) throw new FormatError('too-large');
  return new Uint8Array(await data.arrayBuffer());
}

/**
 * Files of an archive whose names pass `wanted`, unpacked. Throws a `FormatError` as `openZip`, or beyond the limits,
 * before anything is unpacked where the archive says what it holds.
 */
export async function readZip(
  bytes: Uint8Array<ArrayBuffer>,
  wanted: (name: string) => boolean,
  limits: ZipLimits = LIMITS,
): Promise<Map<string, Uint8Array<ArrayBuffer>>> {
  const found = [...(await openZip(new Blob([bytes]), limits.entries))].filter(([name]) => wanted(name));
  if (found.reduce((sum, [, { promised }]) => sum + promised, 0) > limits.bytes) throw new FormatError('too-large');
  const files = new Map<string, Uint8Array<ArrayBuffer>>();
  let left = limits.bytes;
  for (const [name, { unpack }] of found) {
    const content = await unpack(left);
    left -= content.length;
    files.set(name, content);
  }
  return files;
}
