import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { moduleList } from '../build/record-modules';
import { BUDGETS } from './sizes';

/** What must not slip into a page script: too heavy, or private to the background. */
const NOT_IN_SCRIPTS = [
  /node_modules\/(?:dexie|i18next|webextension-polyfill|valibot|yaml|papaparse)\//u,
  /^lib\/(?:library|glossary|reading|places|outlets|app|formats)\//u,
  /^lib\/page\/(?:extract|families|snapshot)\//u,
  /^lib\/i18n\/(?:reader|pages)\//u,
  /^data\/(?:places|glossary|outlets\/registry)/u,
  /^public\/data\//u,
];

/** What pages of ours load when it is first asked for: they open many times without it. */
const NOT_AT_ONCE = [
  /^lib\/(?:reading|page\/(?:extract|families|snapshot|detect))\//u,
  /^lib\/app\/(?:engine|handlers)\.ts/u,
];

/** Modules of a build's page scripts and pages of ours that have no place there, as "list: module". */
export function strayModules(root: string, build: string): string[] {
  const scripts = Object.keys(BUDGETS).flatMap((script) => strayIn(root, moduleList(build, script), NOT_IN_SCRIPTS));
  const pages = globSync(`${root}/.output/${build}/*.html`).flatMap((page) =>
    strayIn(root, moduleList(build, basename(page, '.html')), NOT_AT_ONCE),
  );
  return [...scripts, ...pages];
}

function strayIn(root: string, list: string, forbidden: readonly RegExp[]): string[] {
  const names: string[] = JSON.parse(readFileSync(`${root}/${list}`, 'utf8'));
  return names.filter((name) => forbidden.some((pattern) => pattern.test(name))).map((name) => `${list}: ${name}`);
}
