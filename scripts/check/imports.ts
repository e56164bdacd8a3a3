import { globSync, readFileSync } from 'node:fs';
import { dirname, posix } from 'node:path';

/** What each part of the project may import besides itself. Imports run down only. */
const ALLOWED: Record<string, string[]> = {
  'lib/model': [],
  'lib/text': ['lib/model'],
  'lib/outlets': ['lib/page', 'lib/text', 'lib/model', 'data'],
  'lib/places': ['lib/text', 'lib/model'],
  'lib/glossary': ['lib/text', 'lib/model'],
  'lib/page': ['lib/text', 'lib/model'],
  'lib/reading': ['lib/glossary', 'lib/places', 'lib/outlets', 'lib/text', 'lib/model', 'data'],
  'lib/anchoring': ['lib/text', 'lib/model'],
  'lib/formats': ['lib/text', 'lib/model'],
  'lib/library': ['lib/anchoring', 'lib/glossary', 'lib/text', 'lib/model'],
  'lib/protocol': ['lib/model'],
  'lib/browser': ['lib/model'],
  'lib/i18n': ['lib/model'],
  'lib/inpage': ['lib/page', 'lib/anchoring', 'lib/text', 'lib/model'],
  'lib/app': [
    'lib/library',
    'lib/anchoring',
    'lib/page',
    'lib/reading',
    'lib/formats',
    'lib/protocol',
    'lib/browser',
    'lib/glossary',
    'lib/i18n',
    'lib/places',
    'lib/outlets',
    'lib/text',
    'lib/model',
    'data',
  ],
  components: ['lib/i18n', 'lib/model'],
  'lib/surface': ['lib/inpage', 'lib/protocol', 'lib/browser', 'lib/model', 'components'],
  entrypoints: [
    'lib/surface',
    'lib/app',
    'lib/inpage',
    'lib/protocol',
    'lib/browser',
    'lib/i18n',
    'lib/model',
    'components',
  ],
};

/** Packages that only one part may import: the polyfill weighs on page scripts, Dexie's promises must be awaited. */
const PACKAGES: Record<string, string[]> = {
  'webextension-polyfill': ['lib/browser'],
  'wxt/browser': ['lib/browser'],
  dexie: ['lib/library'],
  i18next: ['lib/i18n'],
  valibot: ['lib/protocol', 'lib/formats', 'lib/library'],
};

const IMPORT = /(?:from|import)\s*\(?\s*'([^']+)'/gu;

function partOf(path: string): string {
  const [first = '', second = ''] = path.split('/');
  return first === 'lib' ? `lib/${second}` : first;
}

/** Every import that goes where it may not, as "file: imports what". */
export function wrongImports(root: string): string[] {
  const wrong: string[] = [];
  for (const file of globSync('{lib,components,entrypoints}/**/*.{ts,tsx}', { cwd: root })) {
    const part = partOf(file);
    for (const [, target = ''] of readFileSync(`${root}/${file}`, 'utf8').matchAll(IMPORT)) {
      const beside = target.startsWith('.') ? posix.join(dirname(file), target) : null;
      const own = target.startsWith('@/') ? target.slice(2) : beside;
      const allowed = own === null ? (PACKAGES[target] ?? [part]) : [part, ...(ALLOWED[part] ?? [])];
      if (!allowed.includes(own === null ? part : partOf(own))) wrong.push(`${file}: imports ${target}`);
    }
  }
  return wrong;
}
