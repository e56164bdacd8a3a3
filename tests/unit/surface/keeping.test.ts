import { expect, it, vi } from 'vitest';
import type { Article } from '@/lib/model/article';
import type { Ask } from '@/lib/protocol/client';
import { MessageError } from '@/lib/protocol/message';
import { Keeping } from '@/lib/surface/keeping';

const article = {} as Article;

function keeping(answers: Record<string, () => unknown>) {
  const ask = vi.fn(async (name: string, _request: unknown) => answers[name]?.());
  const seen: unknown[] = [];
  const made: Keeping = new Keeping(ask as unknown as Ask, () => seen.push([made.save, made.pictures]));
  return { made, ask, seen };
}

it('says that it is saved once it is on the disk, and asks about pictures', async () => {
  const { made, ask, seen } = keeping({ keep: () => ({ id: '1', pictures: 'ask' }) });
  await made.keep(article);
  await made.keep(article);
  expect(ask).toHaveBeenCalledTimes(1);
  expect(seen).toEqual([
    ['saving', null],
    ['saved', 'ask'],
  ]);
});

it('says how many pictures were kept, or that none were', async () => {
  const { made } = keeping({ keep: () => ({ id: '1', pictures: 'ask' }), pictures: () => ({ kept: 2, of: 3 }) });
  await made.keep(article);
  await made.takePictures(true);
  expect(made.pictures).toEqual({ kept: 2, of: 3 });
  await made.takePictures(false);
  expect(made.pictures).toBe('leave');
});

it('says why it failed, and may be tried again', async () => {
  const answers = {
    keep: (): unknown => {
      throw new MessageError('full');
    },
  };
  const { made } = keeping(answers);
  await made.keep(article);
  expect(made.save).toEqual({ failed: 'full' });
  answers.keep = () => ({ id: '1', pictures: null });
  await made.keep(article);
  expect([made.save, made.id]).toEqual(['saved', '1']);
});

it('takes no word of the library for what it is doing itself', async () => {
  const { made } = keeping({ keep: () => new Promise(() => {}) });
  void made.keep(article);
  made.learn(null);
  expect(made.save).toBe('saving');
});

it('can keep a further version of a page that has changed', async () => {
  const { made } = keeping({ keep: () => ({ id: '1', pictures: null }) });
  made.learn({ id: '1', changed: true });
  expect([made.save, made.id]).toEqual(['changed', '1']);
  await made.keep(article);
  expect(made.save).toBe('saved');
  made.learn({ id: '1', changed: false });
  expect(made.save).toBe('saved');
});

it('has nothing drawn anew by hearing that an article is not kept, which nobody had said it was', () => {
  const { made, seen } = keeping({});
  made.learn(null);
  expect(seen).toEqual([]);
  made.learn({ id: '1', changed: false });
  made.learn(null);
  expect(seen).toEqual([
    ['saved', null],
    ['unsaved', null],
  ]);
});
