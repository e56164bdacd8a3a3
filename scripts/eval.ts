/** `npm run eval -- page|terms|facts|summary DIR`: our scores on a corpus with gold, beside the peers'. */
const [name = '', ...args] = process.argv.slice(2);
const KNOWN = ['page', 'terms', 'facts', 'summary', 'provinces'];
if (!KNOWN.includes(name)) {
  console.error(`npm run eval -- ${KNOWN.join('|')} DIR`);
  process.exit(2);
}
const { run } = (await import(`../tests/eval/${name}.ts`)) as { run(args: string[]): Promise<void> };
await run(args);
