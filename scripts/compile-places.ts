import { compilePlaces as compile } from '@/lib/places/compile';
import { readTsv } from './tsv';

/** Compiles `data/places` of the project at `root` into the bytes of `public/data/places.bin`. */
export function compilePlaces(root: string): Uint8Array {
  const file = (name: string) => `${root}/data/places/${name}.tsv`;
  return compile({
    provinces: readTsv(file('provinces'), ['slug', 'type', 'name', 'aliases']),
    changes: readTsv(file('changes'), ['date', 'slug', 'what', 'to']),
    districts: readTsv(file('districts'), ['code', 'name', 'type', 'province', 'aliases']),
    ended: readTsv(file('ended'), ['name', 'type', 'into']),
    before: readTsv(file('communes-before'), ['code', 'name', 'type', 'district']),
    outlines: readTsv(file('outlines'), ['era', 'slug', 'name', 'x', 'y', 'path']),
    after: readTsv(file('communes-after'), ['code', 'name', 'type', 'province', 'from']),
  });
}
