import { expect, test } from 'vitest';
import { dependencies } from '@/package.json' with { type: 'json' };
import { licencesOf, notePackages } from '@/scripts/build/licences';

test('every package that may be bundled brings its licence, its notice and its source', () => {
  const text = licencesOf(Object.keys(dependencies), '.');
  for (const name of Object.keys(dependencies))
    expect(text).toMatch(new RegExp(`^${name} \\d.* \\(.+\\), .+github`, 'mu'));
  expect(text).toContain('Copyright (c) 2014-2017 David Fahlander');
  expect(text).toContain('Louis-Dominique Dubeau');
});

test('packages are noted of which something is left in a build', () => {
  const packages = new Set<string>();
  const modules = {
    '/w/lib/text/fold.ts': { renderedLength: 9 },
    '/w/node_modules/preact/hooks/dist/hooks.mjs': { renderedLength: 9 },
    '\0/w/node_modules/@preact/signals/dist/signals.module.js?commonjs': { renderedLength: 9 },
    '/w/node_modules/yaml/dist/index.js': { renderedLength: 0 },
  };
  notePackages(packages).generateBundle({}, { a: { modules }, b: {} });
  expect([...packages].sort()).toEqual(['@preact/signals', 'preact']);
});
