/**
 * Prints two small termbases in the newest schema, as a fixture for `termbase-migration.test.ts`:
 * `node --import ./scripts/alias.mjs tests/unit/library/freeze-termbases.ts > tests/unit/library/termbase-fixtures/v3.json`.
 * To be run once, when a version of the schema is released, and never again for that version.
 */
import { Termbases } from '@/lib/library/termbases';
import { TermbaseDatabase } from '@/lib/library/termbases/database';
import type { Concept, Statement } from '@/lib/model/termbase';
import { freeze } from './frozen';

const said = (category: Statement['category'], text: string): Statement => ({ category, text });

function conceptOf(id: string, vi: string, en: string, about: Statement[] = []): Concept {
  return {
    id,
    statements: [said('subjectField', 'thương mại'), said('level', 'newspaper'), said('note', 'Hỏi lại chị Hạnh.')],
    languages: [
      { lang: 'vi', statements: [said('definition', `Lời giải của ${vi}.`)], terms: [{ text: vi, statements: [] }] },
      { lang: 'en', statements: [], terms: [{ text: en, statements: about }] },
    ],
  };
}

const termbases = new Termbases('freeze');
const first = await termbases.create('Sở Công Thương');
await termbases.import(first, {
  title: 'Tệp',
  lang: 'vi',
  sources: ['Thư của Sở'],
  concepts: [
    conceptOf('k1', 'lối mở', 'border trade opening', [
      said('source', 'Thư của Sở'),
      said('equivalentStatus', 'official'),
    ]),
    conceptOf('k2', 'hàng lẻ', 'less-than-container load'),
  ],
});
await termbases.compile(first);
const second = await termbases.create('Đã bỏ');
await termbases.import(second, { title: '', lang: 'vi', sources: [], concepts: [conceptOf('k1', 'kho bãi', 'yard')] });
await termbases.discard(second, true);
process.stdout.write(`${JSON.stringify(await freeze(new TermbaseDatabase('freeze')), null, 1)}\n`);
process.exit(0);
