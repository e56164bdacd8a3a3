import { globSync, readFileSync } from 'node:fs';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { answerHelp, linesOf, readGiven } from '@/scripts/arguments';

const said: string[] = [];
const given = process.argv;
beforeEach(() => {
  vi.spyOn(console, 'error').mockImplementation((line: string) => said.push(line));
  vi.spyOn(process, 'exit').mockImplementation((code) => {
    throw new Error(`exit ${code}`);
  });
});
afterEach(() => {
  process.argv = given;
  said.length = 0;
});

it.each(globSync('tests/{bench,eval}/*.ts'))('%s, which a command offers by name, can be run', (file) => {
  expect(readFileSync(file, 'utf8')).toMatch(/^export (?:async )?function run\(/mu);
});

it('says in one line why a file cannot be read, or is not what it should be', () => {
  expect(() => readGiven('no-such.json', String)).toThrow('exit 1');
  expect(() => readGiven('README.md', (bytes) => JSON.parse(String(bytes)))).toThrow('exit 1');
  expect(said).toEqual([
    expect.stringMatching(/^no-such\.json: ENOENT.*$/u),
    expect.stringMatching(/^README\.md: .+$/u),
  ]);
});

it('reads lines as Windows writes them', () => {
  const bytes = new TextEncoder().encode('\ufeff{"file": "a.html"}\r\n{"file": "b.html"}\r\n');
  expect(linesOf(bytes)).toEqual(['{"file": "a.html"}', '{"file": "b.html"}', '']);
});

it('takes no more words than it says', () => {
  process.argv = ['node', 'script', 'one', 'two'];
  answerHelp('npm start [-- FILE-or-URL]', 2);
  expect(() => answerHelp('npm start [-- FILE-or-URL]', 1)).toThrow('exit 2');
  expect(said).toEqual(['usage: npm start [-- FILE-or-URL]']);
});
