/** Writes unsigned integers below 2³² in one to five bytes (LEB128), and bytes as they are. */
export class VarintWriter {
  #bytes = new Uint8Array(1024);
  #length = 0;

  get length(): number {
    return this.#length;
  }

  number(value: number): void {
    this.#reserve(5);
    let rest = value;
    while (rest > 127) {
      this.#bytes[this.#length++] = (rest & 127) | 128;
      rest >>>= 7;
    }
    this.#bytes[this.#length++] = rest;
  }

  raw(bytes: Uint8Array): void {
    this.#reserve(bytes.length);
    this.#bytes.set(bytes, this.#length);
    this.#length += bytes.length;
  }

  /** A copy of what was written; the writer is empty afterwards. */
  take(): Uint8Array<ArrayBuffer> {
    const taken = this.#bytes.slice(0, this.#length);
    this.#length = 0;
    return taken;
  }

  #reserve(count: number): void {
    if (this.#length + count <= this.#bytes.length) return;
    const grown = new Uint8Array(Math.max(this.#bytes.length * 2, this.#length + count));
    grown.set(this.#bytes.subarray(0, this.#length));
    this.#bytes = grown;
  }
}

/** Reads what a `VarintWriter` wrote. Throws RangeError behind the end. */
export class VarintReader {
  readonly #bytes: Uint8Array;
  at = 0;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
  }

  get done(): boolean {
    return this.at >= this.#bytes.length;
  }

  number(): number {
    let value = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = this.#bytes[this.at++];
      if (byte === undefined || shift > 28) throw new RangeError('The index is cut short.');
      value |= (byte & 127) << shift;
      if (byte < 128) return value >>> 0;
    }
  }

  skip(count: number): void {
    for (let left = count; left > 0; left--) while ((this.#bytes[this.at++] ?? 0) > 127);
  }

  raw(length: number): Uint8Array {
    if (this.at + length > this.#bytes.length) throw new RangeError('The index is cut short.');
    this.at += length;
    return this.#bytes.subarray(this.at - length, this.at);
  }

  /** The bytes between two places. */
  slice(from: number, to: number): Uint8Array {
    return this.#bytes.subarray(from, to);
  }
}
