import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { compileGlossary } from '@/lib/glossary/compile';
import { compilePlaces } from './compile-places';
import { readGlossarySource } from './glossary/source';

const root = fileURLToPath(new URL('..', import.meta.url));
const { entries, problems } = readGlossarySource(root);
if (problems.length > 0) {
  console.error(problems.join('\n'));
  process.exit(1);
}
mkdirSync(`${root}/public/data`, { recursive: true });
writeFileSync(`${root}/public/data/glossary.bin`, compileGlossary(entries));
writeFileSync(`${root}/public/data/places.bin`, compilePlaces(root));
