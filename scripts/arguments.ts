import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { type ParseArgsOptionsConfig, parseArgs } from 'node:util';

/** A path of the command line, which the person wrote from their own folder. */
export function callerPath(path: string): string {
  return resolve(process.env.CALLER_CWD ?? process.env.INIT_CWD ?? process.cwd(), path);
}

/** What `parse` makes of a file of the command line; ends with why it cannot. */
export function readGiven<Content>(path: string, parse: (bytes: Buffer) => Content): Content {
  try {
    return parse(readFileSync(callerPath(path)));
  } catch (error) {
    return endWith(`${path}: ${(error as Error).message}`);
  }
}

/** The lines of a text file, however its system ends them and marks its beginning; the last may be empty. */
export function linesOf(bytes: Uint8Array): string[] {
  return new TextDecoder().decode(bytes).split(/\r?\n/);
}

/** Ends with how a command is used, where that was asked for or more words were given than it takes. */
export function answerHelp(usage: string, most = Number.POSITIVE_INFINITY): void {
  const words = process.argv.slice(2);
  if (words.some((word) => word === '--help' || word === '-h')) {
    console.log(`usage: ${usage}`);
    process.exit(0);
  }
  if (words.length > most) endWithUsage(usage);
}

/** The options and other words of a command; ends with how it is used where an option is none of these. */
export function optionsIn<const Options extends ParseArgsOptionsConfig>(
  args: string[],
  options: Options,
  usage: string,
): ReturnType<typeof parseArgs<{ options: Options; allowPositionals: true }>> {
  try {
    return parseArgs({ args, options, allowPositionals: true });
  } catch {
    return endWithUsage(usage);
  }
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
