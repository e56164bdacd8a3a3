/** Runs in a page: MiniSearch over the same articles, its index stored as one text, as its documentation has it. */
import MiniSearch from 'minisearch';
import { articles } from '@/tests/unit/library/generator';

const FIELDS = { fields: ['title', 'sapo', 'body'], storeFields: ['title'], idField: 'id' };

function open() {
  return new Promise((done, fail) => {
    const request = indexedDB.open('peer', 1);
    request.onupgradeneeded = () => request.result.createObjectStore('index');
    request.onsuccess = () => done(request.result);
    request.onerror = () => fail(request.error);
  });
}

function answer(asked) {
  return new Promise((done, fail) => {
    asked.onsuccess = () => done(asked.result);
    asked.onerror = () => fail(asked.error);
  });
}

/** Builds and stores the index; gives milliseconds per article and bytes per article. */
export async function fill(count) {
  const start = performance.now();
  const index = new MiniSearch(FIELDS);
  let id = 0;
  for (const { blocks } of articles(count)) {
    const body = blocks.slice(2).map(({ text }) => text);
    index.add({ id: id++, title: blocks[0].text, sapo: blocks[1].text, body: body.join('\n') });
  }
  const json = JSON.stringify(index);
  const db = await open();
  const writing = db.transaction('index', 'readwrite', { durability: 'strict' });
  writing.objectStore('index').put(json, 'all');
  await new Promise((done, fail) => {
    writing.oncomplete = done;
    writing.onabort = () => fail(writing.error);
  });
  db.close();
  return { each: (performance.now() - start) / count, bytes: json.length / count };
}

/** Loads the index and asks it, then asks again, in milliseconds. */
export async function ask(question) {
  const start = performance.now();
  const db = await open();
  const json = await answer(db.transaction('index').objectStore('index').get('all'));
  db.close();
  const index = MiniSearch.loadJSON(json, FIELDS);
  const total = index.search(question, { combineWith: 'AND' }).length;
  const cold = performance.now() - start;
  const again = performance.now();
  index.search(question, { combineWith: 'AND' });
  return { cold, warm: performance.now() - again, total };
}
