import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Library } from '@/lib/library';
import { article, edited, readingIn } from './articles';

/** What the library should hold of one article, as plainly as can be said. */
interface Model {
  id: string;
  texts: string[];
  note: string | null;
  favourite: boolean;
  marks: string[];
  trash: boolean;
}

type Models = Map<number, Model>;
type Step = fc.AsyncCommand<Models, Library>;

const command = (name: string, run: (models: Models, library: Library) => Promise<void>): Step => ({
  check: () => true,
  run,
  toString: () => name,
});

/** A step on an article that is there. */
const on = (
  number: number,
  name: string,
  run: (model: Model, library: Library, models: Models) => Promise<void>,
): Step => ({
  check: (models) => models.has(number),
  run: async (models, library) => {
    const model = models.get(number);
    if (model) await run(model, library, models);
  },
  toString: () => `${name}(${number})`,
});

const textOf = (number: number, text: string) => edited(article(number), `Bản ${text}.`);

function keep(number: number, text: string): Step {
  return command(`keep(${number}, ${text})`, async (models, library) => {
    const kept = await library.keep(textOf(number, text), readingIn(provinceOf(number)));
    const model = models.get(number) ?? {
      id: kept.id,
      texts: [],
      note: null,
      favourite: false,
      marks: [],
      trash: false,
    };
    expect(kept.id).toBe(model.id);
    const texts = model.texts.at(-1) === text ? model.texts : [...model.texts, text];
    expect(kept).toMatchObject({ version: texts.length, created: texts !== model.texts });
    models.set(number, { ...model, texts, trash: false });
  });
}

const quote = { exact: 'Xã Nậm Thử', prefix: '', suffix: ' khánh thành cầu', start: 0, end: 10 };

function steps(number: number): Step[] {
  return [
    on(number, 'note', async (model, library) => {
      model.note = `ghi${number}`;
      await library.update(model.id, { note: model.note });
    }),
    on(number, 'favourite', async (model, library) => {
      model.favourite = !model.favourite;
      await library.update(model.id, { favourite: model.favourite });
    }),
    on(number, 'mark', async (model, library) => {
      const mark = await library.mark(model.id, { quote, colour: 'blue', note: null });
      if (mark) model.marks.push(mark.id);
    }),
    on(number, 'unmark', async (model, library) => {
      const mark = model.marks.shift();
      if (mark) expect(await library.removeMark(mark)).not.toBeNull();
    }),
    on(number, 'trash', async (model, library) => {
      await library.trash(model.id);
      model.trash = true;
    }),
    on(number, 'restore', async (model, library) => {
      await library.restore(model.id);
      model.trash = false;
    }),
  ];
}

const everywhere: Step[] = [
  command('merge', async (_, library) => library.mergeIndex()),
  // Counts are kept from when they are first asked for.
  command('facets', async (_, library) => void (await library.facets())),
  command('rebuild', async (_, library) => void (await library.check({ repair: true }))),
  command('emptyTrash', async (models, library) => {
    await library.emptyTrash(new Date(Date.now() + 60_000));
    for (const [number, { trash }] of models) if (trash) models.delete(number);
  }),
  command('restoreOwnBackup', async (_, library) => {
    const rows = [];
    for await (const row of library.backup()) rows.push(row);
    expect((await library.restoreBackup(rows)).every(({ outcome }) => outcome === 'same')).toBe(true);
  }),
];

/** The province of an article's reading, one for each. */
const provinceOf = (number: number) => `tinh-${number}`;

async function agree(models: Models, library: Library): Promise<void> {
  const kept = [...models.values()].filter(({ trash }) => !trash);
  const there = [...models].filter(([, { trash }]) => !trash).map(([number]) => provinceOf(number));
  expect(await library.facets()).toEqual({
    articles: kept.length,
    unread: kept.length,
    favourite: kept.filter(({ favourite }) => favourite).length,
    provinces: there.sort().map((province) => ({ province, count: 1 })),
  });
  expect((await library.list()).map(({ id }) => id).sort()).toEqual(kept.map(({ id }) => id).sort());
  expect((await library.search('khánh thành cầu ')).total).toBe(kept.length);
  expect(await library.count({ trash: true })).toBe(models.size - kept.length);
  for (const [number, model] of models) {
    const opened = await library.open(model.id);
    expect(opened?.article).toEqual(textOf(number, model.texts.at(-1) ?? ''));
    expect(opened?.head).toMatchObject({ note: model.note, version: model.texts.length });
    expect((await library.marks(model.id)).map(({ mark }) => mark.id).sort()).toEqual([...model.marks].sort());
    const found = async (query: string) =>
      (await library.search(query, { limit: 50 })).hits.some(({ head }) => head.id === model.id);
    expect(await found(`"cầu số ${number}" "bản ${model.texts.at(-1)}"`)).toBe(!model.trash);
    if (model.note) expect(await found(`${model.note} `)).toBe(!model.trash);
    for (const old of model.texts) if (old !== model.texts.at(-1)) expect(await found(`"bản ${old}"`)).toBe(false);
  }
  expect(await library.check()).toMatchObject({ damages: [], strayAddresses: 0 });
}

test('whatever is done in whatever order, the library holds what it should, and finds it', async () => {
  const numbers = [1, 2, 3];
  const keeps = numbers.flatMap((number) => ['một', 'hai'].map((text) => keep(number, text)));
  const all = [...keeps, ...keeps, ...numbers.flatMap(steps), ...everywhere].map((step) => fc.constant(step));
  let runs = 0;
  await fc.assert(
    fc.asyncProperty(fc.commands(all, { maxCommands: 40, size: 'max' }), async (commands) => {
      const library = new Library({ name: `model-${++runs}` });
      const models: Models = new Map();
      await fc.asyncModelRun(() => ({ model: models, real: library }), commands);
      await agree(models, library);
      library.close();
    }),
    { numRuns: 30 },
  );
}, 60_000);
