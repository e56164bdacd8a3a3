import type { Entry } from '@/lib/model/entry';
import { compileAutomaton } from '@/lib/text/automaton';
import { ByteWriter } from '@/lib/text/bytes';
import { byUnits } from '@/lib/text/order';
import { tokenize } from '@/lib/text/tokens';
import { type Form, formsOf } from './form';

export const KINDS: Form['kind'][] = ['term', 'spelling', 'abbreviation', 'full', 'older', 'pattern', 'except'];
export const TAKES: Form['takes'][] = ['nothing', 'place', 'name'];

/**
 * Compiles entries into the bytes that a `Glossary` reads: the automaton of all forms, the forms, and every entry as
 * JSON of its own, so that one can be decoded without the others. Same entries, same bytes.
 */
export function compileGlossary(entries: readonly Entry[]): Uint8Array {
  const sorted = [...entries].sort((a, b) => byUnits(a.id, b.id));
  const forms = sorted.flatMap(formsOf);
  const automaton = compileAutomaton(
    forms.map((form, value) => ({ tokens: tokenize(form.text).map((token) => token.key), value })),
  );
  const encoder = new TextEncoder();
  const records = sorted.map((entry) => encoder.encode(JSON.stringify(entry)));
  const offsets = [0];
  for (const record of records) offsets.push((offsets.at(-1) ?? 0) + record.length);

  const writer = new ByteWriter();
  writer.blob(automaton);
  writer.strings(forms.map((form) => form.text));
  writer.numbers(forms.map((form) => form.entry));
  writer.numbers(forms.map((form) => KINDS.indexOf(form.kind)));
  writer.strings(forms.map((form) => form.near.join('\n')));
  writer.numbers(forms.map((form) => TAKES.indexOf(form.takes)));
  writer.strings(sorted.map((entry) => entry.id));
  writer.numbers(offsets);
  const all = new Uint8Array(offsets.at(-1) ?? 0);
  records.forEach((record, i) => {
    all.set(record, offsets[i] ?? 0);
  });
  writer.blob(all);
  return writer.bytes();
}
