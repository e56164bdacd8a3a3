import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { KeptModel } from '@/entrypoints/library/kept-model';
import { describe } from '@/lib/anchoring/anchor';
import { runningText } from '@/lib/anchoring/running-text';
import type { OwnPage } from '@/lib/app/page';
import { Library } from '@/lib/library';
import { article, edited } from '../library/articles';

let library: Library;
let model: KeptModel;
let names = 0;

beforeEach(async () => {
  library = new Library({ name: `kept-model-${++names}` });
  const { id } = await library.keep(article(1));
  model = new KeptModel(id, { library } as unknown as OwnPage, () => {});
});
afterEach(() => library.close());

it('loses no note where the colour is chosen while it is being written', async () => {
  const quote = describe(runningText(article(1)), [{ block: 2, start: 18, end: 42 }]);
  const mark = await library.mark(model.id, { quote, colour: 'green', note: null });
  const id = mark?.id ?? '';
  await model.open();
  await Promise.all([
    model.act({ type: 'mark-note', id, text: 'hỏi thầy Bính' }),
    model.act({ type: 'mark-colour', id, colour: 'pink' }),
  ]);
  expect(await library.markById(id)).toMatchObject({ note: 'hỏi thầy Bính', colour: 'pink' });
});

it('shows the version that was asked for last, however late the others come', async () => {
  await library.keep(edited(article(1), 'Viết thêm một câu.'));
  await model.open();
  const open = library.open.bind(library);
  const late = Promise.withResolvers<void>();
  vi.spyOn(library, 'open').mockImplementation(async (id, version) => {
    if (version === 1) await late.promise;
    return await open(id, version);
  });
  const older = model.open(1);
  await model.open(2);
  late.resolve();
  await older;
  expect(model.kept.value?.version).toBe(2);
});

it('goes on showing the version that was opened while something else was looked for anew', async () => {
  await library.keep(edited(article(1), 'Viết thêm một câu.'));
  await model.open();
  const tags = Promise.withResolvers<[]>();
  vi.spyOn(library, 'tags').mockReturnValueOnce(tags.promise);
  const refreshing = model.refresh();
  await model.open(1);
  tags.resolve([]);
  await refreshing;
  expect(model.kept.value?.version).toBe(1);
});

it('says of nothing that it was done to an article which another window has deleted', async () => {
  await model.open();
  expect(model.isMarkable).toBe(true);
  await library.trash(model.id);
  await model.refresh();
  expect(model.isMarkable).toBe(false);
  await library.delete([model.id]);
  await model.refresh();
  await expect(model.mark([{ block: 2, start: 18, end: 42 }], 'green', false)).rejects.toThrow();
  await expect(model.act({ type: 'note', text: 'hỏi thầy Bính' })).rejects.toThrow();
});
