import { resolve } from 'node:path';

/** A path of the command line, which the person wrote from their own folder. */
export function callerPath(path: string): string {
  return resolve(process.env.CALLER_CWD ?? process.env.INIT_CWD ?? process.cwd(), path);
}
