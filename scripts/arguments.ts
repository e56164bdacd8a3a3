import { resolve } from 'node:path';

/** A path of the command line, which the person wrote from their own folder. */
export function callerPath(path: string): string {
  return resolve(process.env.CALLER_CWD ?? process.env.INIT_CWD ?? process.cwd(), path);
}

/** Ends with how a command is used, where that was asked for. */
export function answerHelp(usage: string): void {
  if (!process.argv.slice(2).some((word) => word === '--help' || word === '-h')) return;
  console.log(`usage: ${usage}`);
  process.exit(0);
}

/** Ends with what is wrong with what was given. */
export function endWith(message: string): never {
  console.error(message);
  process.exit(1);
}

/** Ends with how a command is used, as it was used wrongly. */
export function endWithUsage(usage: string): never {
  console.error(`usage: ${usage}`);
  process.exit(2);
}
