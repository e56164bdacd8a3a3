import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { compileGlossary } from '@/lib/glossary/compile';
import { readPage } from '@/lib/page';
import { readSample, samples } from '../tests/pages/samples';
import { compilePlaces } from './compile-places';
import { parsePage } from './dom';
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
copyFileSync(`${root}/data/summary/ranker.bin`, `${root}/public/data/ranker.bin`);

// The article that the welcome page shows: the first of our sample pages, as the extension reads it.
const [sample] = samples;
if (!sample) throw new Error('There is no sample page.');
const { document } = parsePage(readSample(sample), sample.url);
const { article } = readPage(document, { url: sample.url });
writeFileSync(`${root}/public/data/sample.json`, JSON.stringify(article));
