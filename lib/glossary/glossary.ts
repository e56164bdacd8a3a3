import type { Entry, EntryHead } from '@/lib/model/entry';
import type { TermId } from '@/lib/model/ids';
import { Automaton, type Match } from '@/lib/text/automaton';
import { ByteReader } from '@/lib/text/bytes';
import type { Token } from '@/lib/text/tokens';
import { KINDS, TAKES } from './compile';
import type { Form } from './form';

/** A compiled glossary. Entries are decoded when they are asked for. */
export class Glossary {
  readonly ids: readonly TermId[];
  readonly forms: readonly Form[];
  readonly #automaton: Automaton;
  readonly #offsets: Uint32Array;
  readonly #records: Uint8Array;
  readonly #indexOf: Map<TermId, number>;
  readonly #decoder = new TextDecoder();

  /** @throws RangeError where the bytes are cut short. */
  constructor(bytes: Uint8Array) {
    const reader = new ByteReader(bytes);
    this.#automaton = new Automaton(reader.blob());
    const texts = reader.strings();
    const entries = reader.numbers();
    const kinds = reader.numbers();
    const near = reader.strings();
    const takes = reader.numbers();
    this.forms = texts.map((text, i) => ({
      text,
      entry: entries[i] ?? 0,
      kind: KINDS[kinds[i] ?? 0] ?? 'term',
      near: near[i] ? near[i].split('\n') : [],
      takes: TAKES[takes[i] ?? 0] ?? 'nothing',
    }));
    this.ids = reader.strings();
    this.#offsets = reader.numbers();
    this.#records = reader.blob();
    this.#indexOf = new Map(this.ids.map((id, i) => [id, i]));
  }

  get size(): number {
    return this.ids.length;
  }

  /** The longest match at every place; they may overlap. Their values are indexes into `forms`. */
  matches(tokens: readonly Token[]): Match[] {
    return this.#automaton.matches(tokens);
  }

  /** Indexes into `forms` of what reads exactly so. */
  formsAt(tokens: readonly Token[]): number[] {
    return this.#automaton.lookUp(tokens);
  }

  entry(id: TermId): Entry | null {
    const index = this.#indexOf.get(id);
    return index === undefined ? null : this.at(index);
  }

  /** The entry at an index, as `Form.entry` gives it. */
  at(index: number): Entry | null {
    const start = this.#offsets[index];
    const end = this.#offsets[index + 1];
    if (start === undefined || end === undefined) return null;
    return JSON.parse(this.#decoder.decode(this.#records.subarray(start, end)));
  }

  /** All entries, by id. */
  entries(): Entry[] {
    return this.ids.flatMap((_, index) => this.at(index) ?? []);
  }
}

export function headOf({ id, term, field, level, explanation, equivalents }: Entry): EntryHead {
  return { id, term, field, level, explanation, equivalent: equivalents[0] ?? null };
}
