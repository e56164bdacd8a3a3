import { TermbaseRefused } from '@/lib/formats/termbase/issues';
import { type Imported, readTermbase, sourceOf } from '@/lib/formats/termbase/read';
import type { Termbase } from '@/lib/model/termbase';

const encoder = new TextEncoder();

export const importText = (text: string, name = 'a.csv'): Promise<Imported> => importBytes(encoder.encode(text), name);

export const importBytes = (bytes: Uint8Array<ArrayBuffer>, name: string): Promise<Imported> =>
  readTermbase(bytes, sourceOf(name, bytes));

/** "code:line" of every issue. */
export const issuesOf = ({ issues }: Imported) => issues.map(({ code, line }) => `${code}:${line}`);

/** "code:line" of a refusal. */
export async function refusal(reading: Promise<unknown>): Promise<string> {
  try {
    await reading;
  } catch (error) {
    if (error instanceof TermbaseRefused) return `${error.issue.code}:${error.issue.line}`;
    throw error;
  }
  return 'taken in';
}

/** Terms of every concept: "vi: cửa khẩu | en: border gate". */
export const termsOf = ({ concepts }: Termbase) =>
  concepts.map(({ languages }) =>
    languages.map(({ lang, terms }) => `${lang}: ${terms.map(({ text }) => text).join(', ')}`).join(' | '),
  );
