/** `npm run --silent glossary -- export|convert …`: the built-in glossary and termbase files of others. */
import { answerHelp, endWithUsage } from './arguments';

const USAGE = 'npm run --silent glossary -- export --format FORMAT | convert IN OUT [--from FORMAT] [--to FORMAT]';
answerHelp(USAGE);
const [command, ...args] = process.argv.slice(2);
if (command === 'export') {
  const { exportGlossary } = await import('./glossary/export');
  process.exitCode = await exportGlossary(args);
} else if (command === 'convert') {
  const { convert } = await import('./glossary/convert');
  process.exitCode = await convert(args);
} else endWithUsage(USAGE);
