/** A file of an archive. */
export interface ZipEntry {
  /** Path with `/`. */
  name: string;
  bytes: Uint8Array<ArrayBuffer>;
  /** Uncompressed, as EPUB wants its first file, and as suits pictures. */
  stored?: true;
}

const CRC_TABLE = Uint32Array.from({ length: 256 }, (_, n) => {
  let value = n;
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1;
  return value;
});

function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) crc = (CRC_TABLE[(crc ^ byte) & 255] ?? 0) ^ (crc >>> 8);
  return (crc ^ 0xffffffff) >>> 0;
}

async function through(bytes: Uint8Array<ArrayBuffer>, stream: CompressionStream): Promise<Uint8Array<ArrayBuffer>> {
  const body = new Response(bytes).body?.pipeThrough(stream) ?? null;
  return new Uint8Array(await new Response(body).arrayBuffer());
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

/** An archive of up to 65,535 files and 4 GiB (PKWARE's APPNOTE 6.3, without extensions), as parts of a `Blob`. */
export async function writeZip(entries: readonly ZipEntry[]): Promise<Uint8Array<ArrayBuffer>[]> {
  const parts: Uint8Array<ArrayBuffer>[] = [];
  const directory: Uint8Array<ArrayBuffer>[] = [];
  let offset = 0;
  for (const { name, bytes, stored } of entries) {
    const path = new TextEncoder().encode(name);
    const data = stored ? bytes : await through(bytes, new CompressionStream('deflate-raw'));
    const common: [2 | 4, number][] = [
      [2, FLAGS],
      [2, stored ? 0 : DEFLATED],
      [2, 0],
      [2, DATE],
      [4, crc32(bytes)],
      [4, data.length],
      [4, bytes.length],
      [2, path.length],
      [2, 0],
    ];
    const local = fields([4, LOCAL], [2, 20], ...common);
    directory.push(
      fields([4, CENTRAL], [2, 20], [2, 20], ...common, [2, 0], [2, 0], [2, 0], [4, 0], [4, offset]),
      path,
    );
    parts.push(local, path, data);
    offset += local.length + path.length + data.length;
  }
  const size = directory.reduce((sum, part) => sum + part.length, 0);
  const count = entries.length;
  return [
    ...parts,
    ...directory,
    fields([4, END], [2, 0], [2, 0], [2, count], [2, count], [4, size], [4, offset], [2, 0]),
  ];
}
