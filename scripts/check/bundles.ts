import { readFileSync } from 'node:fs';
import { moduleList } from '../build/record-modules';
import { BUDGETS } from './sizes';

/** What must not slip into a page script: too heavy, or private to the background. */
const FORBIDDEN = [
  /node_modules\/(?:dexie|i18next|webextension-polyfill|valibot|yaml|papaparse)\//u,
  /^lib\/(?:library|glossary|reading|places|outlets|app|formats)\//u,
  /^lib\/page\/(?:extract|families|snapshot)\//u,
  /^lib\/i18n\/(?:reader|pages)\//u,
  /^data\/(?:places|glossary|outlets\/registry)/u,
  /^public\/data\//u,
];

/** Modules of a build's page scripts that have no place there, as "list: module". */
export function strayModules(root: string, build: string): string[] {
  return Object.keys(BUDGETS).flatMap((script) => {
    const list = moduleList(build, script);
    const names: string[] = JSON.parse(readFileSync(`${root}/${list}`, 'utf8'));
    return names.filter((name) => FORBIDDEN.some((pattern) => pattern.test(name))).map((name) => `${list}: ${name}`);
  });
}
