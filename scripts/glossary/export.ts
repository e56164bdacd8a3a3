import { termbaseOf } from '@/lib/formats/termbase/entries';
import { writeJson } from '@/lib/formats/termbase/json';
import { TARGETS, writeTermbase } from '@/lib/formats/termbase/write';
import { optionsIn } from '../arguments';
import { ROOT } from '../run';
import { targetOf } from './convert';
import { readGlossarySource } from './source';

const TITLE = 'Chú Giải: thuật ngữ báo chí và hành chính Việt–Anh';
const SOURCE =
  'Chú Giải, the built-in glossary. Explanations are the editors’ own words; sources stand with each entry.';

/** `export --format FORMAT`: the built-in glossary on standard output. Resolves to the exit code. */
export async function exportGlossary(args: string[]): Promise<number> {
  const usage = `npm run --silent glossary -- export --format ${TARGETS.join('|')}`;
  const { values, positionals } = optionsIn(args, { format: { type: 'string' } }, usage);
  const target = targetOf(values.format, '');
  if (!target || positionals.length > 0) {
    console.error(`usage: ${usage}`);
    return 2;
  }
  const { entries, problems } = readGlossarySource(ROOT);
  for (const problem of problems) console.error(problem);
  const termbase = termbaseOf(entries, TITLE, [SOURCE]);
  const text = target === 'json' ? writeJson(termbase, entries) : writeTermbase(termbase, target);
  console.log(text.replace(/\n$/u, ''));
  return problems.length > 0 ? 1 : 0;
}
