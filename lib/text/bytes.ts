const encoder = new TextEncoder();
const decoder = new TextDecoder('utf-8', { fatal: true });

/** Writes the sections of our compiled files one after another; every section begins on a multiple of four. */
export class ByteWriter {
  readonly #parts: Uint8Array[] = [];

  /** Unsigned 32-bit numbers, little-endian. */
  numbers(values: readonly number[]): void {
    const view = new DataView(new ArrayBuffer(values.length * 4));
    values.forEach((value, i) => {
      view.setUint32(i * 4, value, true);
    });
    this.blob(new Uint8Array(view.buffer));
  }

  /** Strings without U+0000. */
  strings(values: readonly string[]): void {
    this.numbers([values.length]);
    this.blob(encoder.encode(values.join('\0')));
  }

  /** Bytes as they are, preceded by their length. */
  blob(bytes: Uint8Array): void {
    const length = new DataView(new ArrayBuffer(4));
    length.setUint32(0, bytes.length, true);
    this.#parts.push(new Uint8Array(length.buffer), bytes, new Uint8Array(-bytes.length & 3));
  }

  bytes(): Uint8Array {
    const all = new Uint8Array(this.#parts.reduce((sum, part) => sum + part.length, 0));
    let at = 0;
    for (const part of this.#parts) {
      all.set(part, at);
      at += part.length;
    }
    return all;
  }
}

/** Reads what a `ByteWriter` wrote, in the same order. Every method throws RangeError where the bytes are cut short. */
export class ByteReader {
  readonly #bytes: Uint8Array;
  readonly #view: DataView;
  #at = 0;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
    this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  }

  numbers(): Uint32Array {
    const bytes = this.blob();
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const values = new Uint32Array(bytes.length >> 2);
    for (let i = 0; i < values.length; i++) values[i] = view.getUint32(i * 4, true);
    return values;
  }

  strings(): string[] {
    const count = this.numbers()[0] ?? 0;
    const text = decoder.decode(this.blob());
    return count === 0 ? [] : text.split('\0');
  }

  blob(): Uint8Array {
    const length = this.#view.getUint32(this.#at, true);
    const start = this.#at + 4;
    if (start + length > this.#bytes.length) throw new RangeError('The compiled data are cut short.');
    this.#at = start + length + (-length & 3);
    return this.#bytes.subarray(start, start + length);
  }
}
