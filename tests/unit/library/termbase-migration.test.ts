import { readdirSync, readFileSync } from 'node:fs';
import { afterEach, describe, expect, test } from 'vitest';
import { entryOf, formOf, Termbases } from '@/lib/library/termbases';
import { TERMBASE_SCHEMA_VERSION, TermbaseDatabase } from '@/lib/library/termbases/database';
import { type Frozen, storesOf, thaw } from './frozen';

const FOLDER = new URL('./termbase-fixtures/', import.meta.url);
const fixtures = readdirSync(FOLDER).map((file) => JSON.parse(readFileSync(new URL(file, FOLDER), 'utf8')) as Frozen);

let names = 0;
const open: { close(): void }[] = [];
afterEach(() => {
  for (const one of open.splice(0)) one.close();
});

test('every version of the schema has its fixture, and the newest is as it was released', () => {
  expect(fixtures.map(({ version }) => version).sort()).toEqual(
    Array.from({ length: TERMBASE_SCHEMA_VERSION }, (_, i) => i + 1),
  );
  const newest = fixtures.find(({ version }) => version === TERMBASE_SCHEMA_VERSION);
  expect(storesOf(new TermbaseDatabase('schema'))).toEqual(newest?.stores);
});

describe.each(fixtures.map((frozen) => [frozen.version, frozen] as const))('termbases of version %i', (_, frozen) => {
  async function thawed(): Promise<Termbases> {
    const name = `frozen-termbases-${++names}`;
    open.push(await thaw(name, frozen));
    const termbases = new Termbases(name);
    open.push(termbases);
    return termbases;
  }

  test('open whole, while another tab still holds them', async () => {
    const termbases = await thawed();
    const [base, ...others] = await termbases.list();
    expect(base).toMatchObject({ name: 'Sở Công Thương', on: true, count: 2 });
    expect(others).toEqual([]);
    const [, entry] = await termbases.entries(base?.id ?? '');
    expect(entry && formOf(entry.content)).toMatchObject({
      term: 'lối mở',
      equivalents: [{ text: 'border trade opening', status: 'official', source: 'Thư của Sở' }],
      subject: 'thương mại',
      note: 'Hỏi lại chị Hạnh.',
      source: '',
    });
    expect(entry && entryOf(entry.content, entry, entry.changedAt).equivalents).toEqual([
      { text: 'border trade opening', status: 'official', source: 'Thư của Sở' },
    ]);
    // By the key under which it stands.
    expect(await termbases.duplicates(base?.id ?? '', entry ? [entry.content] : [])).toBe(1);
    // What was compiled says what the entries said before.
    expect(await termbases.compile(base?.id ?? '')).toBe(frozen.version < 2);
  });
});
