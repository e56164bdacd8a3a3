/** Runs in a browser's page: writes to a library until it is killed, and later says whether all of it is there. */
import { describe } from '@/lib/anchoring/anchor';
import { runningText } from '@/lib/anchoring/running-text';
import { Library } from '@/lib/library';
import { LibraryDatabase } from '@/lib/library/database';
import type { Article } from '@/lib/model/article';
import { backupRow } from '@/tests/unit/library/articles';

/** A write that was answered: what was done, to which article, and the id that came of it. */
export interface Acknowledged {
  act: 'keep' | 'tag' | 'mark' | 'trash' | 'import';
  number: number;
  id: string;
}

const NAME = 'kills';
/** Numbers of imported articles begin here. */
const IMPORTED = 1_000_000;
/** Articles of one import. */
const BATCH = 10;

const addressOf = (number: number) => `https://bao.example/${number}`;

function articleOf(number: number): Article {
  const text = 'Đoạn văn về cầu đường và bản làng, kể lại nhiều lần. '.repeat(20) + number;
  return {
    url: addressOf(number),
    canonicalUrl: addressOf(number),
    outlet: 'bao.example',
    siteName: 'Báo',
    authors: [],
    section: null,
    publishedAt: '2026-01-01',
    modifiedAt: null,
    lang: 'vi',
    blocks: [
      { kind: 'title', text: `Bài mã a${number}z` },
      { kind: 'paragraph', text },
    ],
    extractor: 1,
  };
}

const rowOf = (number: number) => backupRow(articleOf(number), `import-${number}`, Date.now(), 'elsewhere');

const imported = (number: number) => Array.from({ length: BATCH }, (_, k) => IMPORTED + number * 1000 + k);

/** Keeps, tags, marks, trashes and imports for ever; what was answered is told to the test at once. */
export async function write(from: number): Promise<never> {
  const library = new Library({ name: NAME });
  const tell = async (acknowledged: Acknowledged) => {
    await fetch('/acknowledged', { method: 'POST', body: JSON.stringify(acknowledged) });
  };
  for (let number = from; ; number++) {
    const article = articleOf(number);
    const { id } = await library.keep(article);
    await tell({ act: 'keep', number, id });
    await library.update(id, { tags: [`nhan${number}`], note: `ghi chú b${number}z` });
    await tell({ act: 'tag', number, id });
    const quote = describe(runningText(article), [{ block: 1, start: 0, end: 20 }]);
    const mark = await library.mark(id, { quote, colour: 'green', note: null });
    await tell({ act: 'mark', number, id: mark?.id ?? '' });
    if (number % 5 === 0) {
      await library.trash(id);
      await tell({ act: 'trash', number, id });
    }
    if (number % 7 === 0) {
      await library.restoreBackup(imported(number).map(rowOf));
      await tell({ act: 'import', number, id: '' });
    }
    if (number % 9 === 0) await library.mergeIndex();
  }
}

/** How many kept articles the index does not hold. */
async function notIndexed(): Promise<number> {
  const db = new LibraryDatabase(NAME);
  const kept = new Set(await db.articles.where('shelf').equals('kept').primaryKeys());
  const indexed = new Set((await db.documents.orderBy('article').keys()) as string[]);
  db.close();
  return kept.difference(indexed).size;
}

/** What of the acknowledged writes is not there, or not as it should be; how many articles there are; where to go on. */
export async function verify(all: Acknowledged[]): Promise<{ wrong: string[]; articles: number; next: number }> {
  const library = new Library({ name: NAME });
  const wrong: string[] = [];
  const { damages, strayAddresses } = await library.check();
  if (damages.length + strayAddresses > 0) wrong.push(`damages: ${JSON.stringify(damages)}, ${strayAddresses}`);
  const missing = await notIndexed();
  if (missing > 0) wrong.push(`${missing} articles were in no index`);
  for (const one of all) {
    if (!(await stands(library, one))) wrong.push(JSON.stringify(one));
  }
  const heads = [...(await library.list()), ...(await library.list({ trash: true }))];
  const numbers = heads.map(({ url }) => Number(url.split('/').pop())).filter((number) => number < IMPORTED);
  library.close();
  return { wrong, articles: heads.length, next: Math.max(0, ...numbers) + 1 };
}

async function stands(library: Library, { act, number, id }: Acknowledged): Promise<boolean> {
  if (act === 'import') {
    const addresses = imported(number).map(addressOf);
    const found = await Promise.all(addresses.map((url) => library.find({ url, canonicalUrl: url })));
    return found.every((head) => head !== null);
  }
  if (act === 'mark') {
    const heads = [...(await library.list()), ...(await library.list({ trash: true }))];
    const head = heads.find(({ url }) => url === addressOf(number));
    return head !== undefined && (await library.marks(head.id)).some(({ mark }) => mark.id === id);
  }
  const kept = await library.open(id);
  const inTrash = kept?.head.trashedAt !== null;
  if (act === 'trash') return kept !== null && inTrash;
  if (act === 'tag') {
    const found = (await library.search(`b${number}z `)).total;
    return kept?.head.tags[0] === `nhan${number}` && (inTrash || found === 1);
  }
  const { hits } = await library.search(`a${number}z `);
  return kept?.article.blocks[0]?.text === `Bài mã a${number}z` && (inTrash || hits.some(({ head }) => head.id === id));
}
