import { describe, expect, test } from 'vitest';
import { formsOf } from '@/lib/glossary/form';
import type { Entry } from '@/lib/model/entry';
import { syllables } from '@/lib/text/tokens';
import { readGlossarySource } from '@/scripts/glossary/source';
import { articleVersions, HAS_LAW, hasDocument } from './law';

const { entries, problems } = readGlossarySource('.');
/** Syllables in a row that an explanation may share with the text it rests on. */
const SHARED = 12;

test('the source holds to its form', () => {
  expect(problems).toEqual([]);
  expect(entries.length).toBeGreaterThan(600);
});

test('what an explanation rests on is said in either language', () => {
  const grounds = entries.flatMap(({ id, restsOn }) => restsOn.map(({ vi }) => `${id}: ${vi}`));
  expect(grounds.length).toBeGreaterThan(1000);
  expect(grounds.filter((ground) => /\b(?:usage|newspapers?|of the|which|without)\b/iu.test(ground))).toEqual([]);
});

test('what an explanation rests on reads as a phrase, said one way in either language', () => {
  const grounds = new Map(entries.flatMap(({ restsOn }) => restsOn.map(({ en, vi }) => [en, vi] as const)));
  expect([...grounds].flat().filter((ground) => /\.$| {2}|^Usage\b|^Cách dùng/u.test(ground))).toEqual([]);
  expect(new Set(grounds.values()).size).toBe(grounds.size);
});

describe.skipIf(!HAS_LAW)('against ../shared/law', () => {
  test('every cited article exists', () => {
    const missing = entries.flatMap((entry) =>
      entry.basis
        .filter(({ number, article }) => hasDocument(number) && articleVersions(number, article).length === 0)
        .map(({ number, article }) => `${entry.id}: ${number} has no article ${article}`),
    );
    expect(missing).toEqual([]);
  });

  test('what an entry cites speaks of it', () => {
    const silent = entries.filter((entry) => citesText(entry) && !citedTextSpeaksOf(entry)).map(({ id }) => id);
    expect(silent).toEqual([]);
  });

  test('no explanation copies the text it rests on', () => {
    const copied = entries.flatMap((entry) =>
      [entry.explanation.vi, entry.note?.vi ?? ''].flatMap((text) => {
        const run = sharedRun(entry, syllables(text));
        return run ? [`${entry.id}: ${run}`] : [];
      }),
    );
    expect(copied).toEqual([]);
  });
});

const citesText = (entry: Entry) => entry.basis.some(({ number }) => hasDocument(number));

function citedTextSpeaksOf(entry: Entry): boolean {
  const forms = formsOf(entry, 0).map((form) => ` ${syllables(form.text).join(' ')} `);
  return entry.basis.some(({ number, article }) =>
    articleVersions(number, article).some(({ syllables: text, name }) => {
      const spoken = ` ${text.join(' ')} | ${name.join(' ')} `;
      return forms.some((form) => spoken.includes(form));
    }),
  );
}

/** The first run of more than `SHARED` syllables that a text has in common with what its entry cites. */
function sharedRun(entry: Entry, own: readonly string[]): string | null {
  const cited = entry.basis.flatMap(({ number, article }) =>
    articleVersions(number, article).map(({ syllables: text }) => ` ${text.join(' ')} `),
  );
  for (let at = 0; at + SHARED < own.length; at++) {
    const run = own.slice(at, at + SHARED + 1).join(' ');
    if (cited.some((text) => text.includes(` ${run} `))) return run;
  }
  return null;
}
