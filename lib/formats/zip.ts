import { FormatError } from './format-error';

/** A file of an archive. */
export interface ZipEntry {
  /** Path with `/`. */
  name: string;
  content: Uint8Array<ArrayBuffer> | Blob;
  /** Uncompressed, as EPUB wants its first file, and as suits pictures. */
  stored?: true;
}

const CRC_TABLE = /* @__PURE__ */ Uint32Array.from({ length: 256 }, (_, n) => {
  let value = n;
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1;
  return value;
});

async function crc32(content: Blob): Promise<number> {
  let crc = 0xffffffff;
  for await (const bytes of content.stream()) {
    for (const byte of bytes) crc = (CRC_TABLE[(crc ^ byte) & 255] ?? 0) ^ (crc >>> 8);
  }
  return (crc ^ 0xffffffff) >>> 0;
}

function deflated(content: Blob): Promise<Blob> {
  return new Response(content.stream().pipeThrough(new CompressionStream('deflate-raw'))).blob();
}

const LOCAL = 0x04034b50;
const CENTRAL = 0x02014b50;
const END = 0x06054b50;
/** Names are UTF-8. */
const FLAGS = 0x0800;
const DEFLATED = 8;
/** 1 January 1980, the format's first day: the same content gives the same bytes. */
const DATE = 0x21;

/** Little-endian fields: pairs of size in bytes and value. */
function fields(...pairs: [2 | 4, number][]): Uint8Array<ArrayBuffer> {
  const view = new DataView(new ArrayBuffer(pairs.reduce((sum, [size]) => sum + size, 0)));
  let at = 0;
  for (const [size, value] of pairs) {
    if (size === 2) view.setUint16(at, value, true);
    else view.setUint32(at, value, true);
    at += size;
  }
  return new Uint8Array(view.buffer);
}

/** Files and bytes beyond these need extensions of the format. */
const MAX_FILES = 65_535;
const MAX_BYTES = 0xffff_ffff;

/**
 * An archive (PKWARE's APPNOTE 6.3, without extensions). Files pass through one by one, so that many pictures take no
 * more memory than one.
 *
 * @throws FormatError `too-large` beyond 65,535 files or 4 GiB
 */
export async function writeZip(
  entries: Iterable<ZipEntry> | AsyncIterable<ZipEntry>,
  type = 'application/zip',
): Promise<Blob> {
  const parts: BlobPart[] = [];
  const directory: Uint8Array<ArrayBuffer>[] = [];
  let offset = 0;
  let count = 0;
  for await (const { name, content, stored } of entries) {
    const path = new TextEncoder().encode(name);
    const plain = content instanceof Blob ? content : new Blob([content]);
    const data = stored ? plain : await deflated(plain);
    const common: [2 | 4, number][] = [
      [2, FLAGS],
      [2, stored ? 0 : DEFLATED],
      [2, 0],
      [2, DATE],
      [4, await crc32(plain)],
      [4, data.size],
      [4, plain.size],
      [2, path.length],
      [2, 0],
    ];
    const local = fields([4, LOCAL], [2, 20], ...common);
    directory.push(
      fields([4, CENTRAL], [2, 20], [2, 20], ...common, [2, 0], [2, 0], [2, 0], [4, 0], [4, offset]),
      path,
    );
    parts.push(local, path, data);
    offset += local.length + path.length + data.size;
    count++;
    if (count > MAX_FILES || offset > MAX_BYTES) throw new FormatError('too-large');
  }
  const size = directory.reduce((sum, part) => sum + part.length, 0);
  const end = fields([4, END], [2, 0], [2, 0], [2, count], [2, count], [4, size], [4, offset], [2, 0]);
  return new Blob([...parts, ...directory, end], { type });
}
