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

/** Modules of the page scripts that have no place there, as "script: module". */
export function strayModules(root: string): string[] {
  return Object.keys(BUDGETS).flatMap((script) => {
    const names: string[] = JSON.parse(readFileSync(`${root}/${moduleList(script)}`, 'utf8'));
    return names.filter((name) => FORBIDDEN.some((pattern) => pattern.test(name))).map((name) => `${script}: ${name}`);
  });
}
