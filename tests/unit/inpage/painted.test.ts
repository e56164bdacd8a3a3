import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { GROUNDS, LIT, nameOf } from '@/lib/inpage/mark-names';
import { MARK_COLOURS } from '@/lib/model/mark';

it('styles every kind of mark on either ground, and nothing else', () => {
  const sheet = readFileSync('components/mark/painted.css', 'utf8');
  const styled = new Set([...sheet.matchAll(/::highlight\(([\w-]+)\)/gu)].map(([, name]) => name));
  const kinds = ['term', 'place', 'key', LIT, ...MARK_COLOURS];
  expect(styled).toEqual(new Set(GROUNDS.flatMap((ground) => kinds.map((kind) => nameOf(kind, ground)))));
});
