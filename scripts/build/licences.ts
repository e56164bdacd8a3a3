import { readdirSync, readFileSync } from 'node:fs';

interface Chunk {
  modules?: Record<string, { renderedLength: number }>;
}

/** Name of the file in a build that holds the licences of the packages that went into it. */
export const LICENCES = 'licences.txt';

/** Texts for packages that name their licence and bring none. */
const ISC = `Permission to use, copy, modify, and/or distribute this software for any purpose with or without fee is hereby
granted, provided that the above copyright notice and this permission notice appear in all copies.

THE SOFTWARE IS PROVIDED "AS IS" AND THE AUTHOR DISCLAIMS ALL WARRANTIES WITH REGARD TO THIS SOFTWARE INCLUDING ALL
IMPLIED WARRANTIES OF MERCHANTABILITY AND FITNESS. IN NO EVENT SHALL THE AUTHOR BE LIABLE FOR ANY SPECIAL, DIRECT,
INDIRECT, OR CONSEQUENTIAL DAMAGES OR ANY DAMAGES WHATSOEVER RESULTING FROM LOSS OF USE, DATA OR PROFITS, WHETHER IN AN
ACTION OF CONTRACT, NEGLIGENCE OR OTHER TORTIOUS ACTION, ARISING OUT OF OR IN CONNECTION WITH THE USE OR PERFORMANCE OF
THIS SOFTWARE.`;
const ownMit = (root: string) => readFileSync(`${root}/LICENSE`, 'utf8').replace(/^.*Copyright.*\n+/mu, '');

/** A plugin that adds to `packages` the names of those of which something went into a build. */
export function notePackages(packages: Set<string>) {
  return {
    name: 'note-packages',
    generateBundle(_options: unknown, bundle: Record<string, Chunk>) {
      for (const { modules = {} } of Object.values(bundle)) {
        for (const [module, { renderedLength }] of Object.entries(modules)) {
          const name = /.*\/node_modules\/((?:@[^/]+\/)?[^/]+)\//u.exec(module)?.[1];
          if (name && renderedLength > 0) packages.add(name);
        }
      }
    },
  };
}

/**
 * The licences of some packages with their notices and where their source is, which must go along with every copy.
 *
 * @throws Error where a package brings no text and its licence is none that we know
 */
export function licencesOf(packages: Iterable<string>, root: string): string {
  const parts = [...packages].sort().map((name) => licenceOf(name, `${root}/node_modules/${name}`, root));
  return ['Chú Giải holds parts of these packages, under their own licences.', ...parts].join(
    `\n\n${'-'.repeat(80)}\n\n`,
  );
}

/** The text of a licence that a package may name without bringing it; `null` where we do not know it. */
function wellKnown(license: unknown, root: string): string | null {
  if (license === 'ISC') return ISC;
  return license === 'MIT' ? ownMit(root).trim() : null;
}

function licenceOf(name: string, folder: string, root: string): string {
  const { version, license, author, repository } = JSON.parse(readFileSync(`${folder}/package.json`, 'utf8'));
  const files = readdirSync(folder).filter((file) => /^(?:licen[cs]e|notice|copying)\b/iu.test(file));
  const texts = files.sort().map((file) => readFileSync(`${folder}/${file}`, 'utf8').trim());
  if (texts.length === 0) {
    const text = wellKnown(license, root);
    if (text === null) throw new Error(`${name} brings no text of its licence, ${license}.`);
    texts.push(`Copyright (c) ${author?.name ?? author ?? `the authors of ${name}`}\n\n${text}`);
  }
  const source = String(repository?.url ?? repository).replace(/^git\+|\.git$/gu, '');
  return [`${name} ${version} (${license}), ${source}`, ...texts].join('\n\n');
}
