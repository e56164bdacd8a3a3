/**
 * Prints a small library with something in every table, in the newest schema, as a fixture for `migration.test.ts`:
 * `node --import ./scripts/alias.mjs tests/unit/library/freeze.ts > tests/unit/library/fixtures/v3.json`. To be run once,
 * when a version of the schema is released, and never again for that version.
 */
import { describe } from '@/lib/anchoring/anchor';
import { runningText } from '@/lib/anchoring/running-text';
import { Library } from '@/lib/library';
import { LibraryDatabase } from '@/lib/library/database';
import { article, edited } from './articles';
import { freeze } from './frozen';

let time = Date.UTC(2026, 0, 10);
function now(): Date {
  time += 1000;
  return new Date(time);
}

const library = new Library({ name: 'freeze', now });
const reading = {
  keyPoints: [{ span: { block: 2, start: 0, end: 42 }, sentence: { block: 2, start: 0, end: 42 }, score: 1 }],
  facts: [],
  terms: [],
  places: [],
  provinces: [{ province: 'lai-chau', weight: 1 }],
};

const ids: string[] = [];
for (let number = 1; number <= 12; number++) {
  ids.push((await library.keep(article(number), reading)).id);
}
await library.mergeIndex();
const [first = '', second = '', third = ''] = ids;
await library.keep(edited(article(1), 'Cầu được sửa sau mưa lũ.'));
await library.update(first, { tags: ['Cầu đường'], favourite: true, read: true, note: 'Hỏi lại ông Bính.' });
const quote = describe(runningText(article(2)), [{ block: 1, start: 0, end: 8 }]);
await library.mark(second, { quote, colour: 'pink', note: 'ghi bên lề' });
const src = 'https://bao.example/anh/cau.jpg';
const picture = { src, bytes: new Uint8Array([255, 216, 255, 217]), width: 2, height: 1 };
await library.keepPictures(second, 1, [picture]);
await library.trash(third);
await library.trash(ids.slice(-1));
await library.emptyTrash(new Date(time + 1000));
await library.trash(ids.slice(3, 4));
await library.addToReadingList([{ url: article(99).url, title: 'Đọc sau', addedAt: null, tags: [] }]);
await library.backupMade(now());
const db = new LibraryDatabase('freeze');
process.stdout.write(`${JSON.stringify(await freeze(db), null, 1)}\n`);
process.exit(0);
