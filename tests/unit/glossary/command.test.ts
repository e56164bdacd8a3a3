import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it, test, vi } from 'vitest';
import { convert } from '@/scripts/glossary/convert';
import { exportGlossary } from '@/scripts/glossary/export';
import { readGlossarySource } from '@/scripts/glossary/source';

const CASES = '../shared/cases';
const HAS_CASES = existsSync(join(CASES, 'cases.jsonl'));
const folder = mkdtempSync(join(tmpdir(), 'glossary-'));
afterAll(() => rmSync(folder, { recursive: true }));

interface Outcome {
  code: number;
  stdout: string;
  stderr: string;
}

/** Runs a part of the command, called from the temporary folder. */
async function glossary(part: (args: string[]) => Promise<number>, ...args: string[]): Promise<Outcome> {
  vi.stubEnv('CALLER_CWD', folder);
  const out: string[] = [];
  const err: string[] = [];
  const errors = vi.spyOn(console, 'error').mockImplementation((line: string) => err.push(line));
  const output = vi.spyOn(console, 'log').mockImplementation((text: string) => out.push(text));
  try {
    const code = await part(args);
    return { code, stdout: out.join(''), stderr: err.join('\n') };
  } finally {
    errors.mockRestore();
    output.mockRestore();
    vi.unstubAllEnvs();
  }
}
const file = (name: string) => join(folder, name);

describe('convert', () => {
  it('resolves paths from the caller’s folder and reports by line', async () => {
    writeFileSync(file('in có dấu.csv'), 'vi,en\ncửa khẩu,gate\n,x\n');
    const { code, stdout, stderr } = await glossary(convert, 'in có dấu.csv', 'out.tbx');
    expect([code, stdout]).toEqual([0, '']);
    expect(stderr).toContain('in có dấu.csv:3: error: no term');
    expect(readFileSync(file('out.tbx'), 'utf8')).toContain('<term>cửa khẩu</term>');
  });

  it('takes formats by name', async () => {
    writeFileSync(file('terms.txt'), 'cửa khẩu\tgate\n');
    expect((await glossary(convert, 'terms.txt', 'cards', '--from', 'omegat', '--to', 'anki')).code).toBe(0);
    expect(readFileSync(file('cards'), 'utf8')).toMatch(/^#separator:Tab\n/u);
  });

  it('names the lines without a term of a file that has no other', async () => {
    writeFileSync(file('orphans.csv'), 'vi,en\n,orphan\n  ,blank\n');
    const { code, stderr } = await glossary(convert, 'orphans.csv', 'orphans.tbx');
    expect(code).toBe(1);
    for (const line of [2, 3]) expect(stderr).toContain(`orphans.csv:${line}: error: no term`);
  });

  it('writes nothing for a refused file', async () => {
    writeFileSync(file('bad.tbx'), '<tbx>\n<a>&</a></tbx>');
    const { code, stderr } = await glossary(convert, 'bad.tbx', 'bad.csv');
    expect(code).toBe(1);
    expect(stderr).toContain('bad.tbx:2: error: malformed XML');
    expect((await glossary(convert, 'none.csv', 'bad.csv')).code).toBe(1);
    expect(readdirSync(folder).filter((name) => name.startsWith('bad.csv'))).toEqual([]);
  });

  it('says how it is called', async () => {
    expect((await glossary(convert, 'a.csv')).code).toBe(2);
    expect((await glossary(convert, 'a.csv', 'b.odt')).code).toBe(2);
    expect((await glossary(convert, 'a.csv', 'b.csv', '--from', 'odt')).code).toBe(2);
  });
});

// It reads all of the glossary's files three times over, which a busy machine takes its time for.
test('export gives the whole glossary', { timeout: 120_000 }, async () => {
  const { stdout } = await glossary(exportGlossary, '--format', 'json');
  const { entries, problems } = readGlossarySource('.');
  expect(JSON.parse(stdout).entries).toEqual(entries);
  writeFileSync(file('glossary.json'), stdout);
  const converted = await glossary(convert, 'glossary.json', 'glossary.tbx');
  expect(converted.stderr).toContain(`${entries.length} concepts`);
  const csv = await glossary(exportGlossary, '--format', 'csv');
  expect(csv.code).toBe(problems.length > 0 ? 1 : 0);
  expect(csv.stdout.startsWith('\ufeffid,')).toBe(true);
  expect((await glossary(exportGlossary, '--format', 'odt')).code).toBe(2);
});

interface Case {
  kind: string;
  id: string;
  input: string;
  expect: {
    exit?: number;
    concepts?: number;
    round_trip_terms?: string[];
    term_langs?: Record<string, string>;
    message_mentions_line?: number | number[];
    if_written?: string[];
  };
}

describe.skipIf(!HAS_CASES)('the cases of ../shared', () => {
  const cases = HAS_CASES
    ? readFileSync(join(CASES, 'cases.jsonl'), 'utf8')
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line) as Case)
        .filter(({ kind }) => kind === 'convert')
    : [];

  it.each(cases)('$id', async ({ id, input, expect: expected }) => {
    const out = file(`${id}.tbx`);
    const { code, stderr } = await glossary(convert, join(process.cwd(), CASES, input), out);
    const written = existsSync(out) ? readFileSync(out, 'utf8') : '';
    const terms = new Map(
      [...written.matchAll(/<langSec xml:lang="([^"]*)">([\s\S]*?)<\/langSec>/gu)].flatMap(
        ([, lang = '', section = '']) =>
          [...section.matchAll(/<term>(.*?)<\/term>/gu)].map(([, term = '']): [string, string] => [term, lang]),
      ),
    );
    if (expected.exit !== undefined) expect(code).toBe(expected.exit);
    if (expected.concepts !== undefined) expect(written.split('<conceptEntry').length - 1).toBe(expected.concepts);
    for (const term of expected.round_trip_terms ?? []) expect([...terms.keys()]).toContain(term);
    for (const [term, lang] of Object.entries(expected.term_langs ?? {})) expect(terms.get(term)).toBe(lang);
    for (const line of [expected.message_mentions_line ?? []].flat()) expect(stderr).toContain(`:${line}: `);
    if (written) for (const term of expected.if_written ?? []) expect([...terms.keys()]).toContain(term);
  });
});
