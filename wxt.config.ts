import { readFileSync, writeFileSync } from 'node:fs';
import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';
import autoHosts from './data/outlets/auto-hosts.json' with { type: 'json' };
import { classicJsx } from './scripts/build/classic-jsx';
import { LICENCES, licencesOf, notePackages } from './scripts/build/licences';
import { noInnerHtml } from './scripts/build/no-inner-html';
import { recordModules } from './scripts/build/record-modules';
import { squeezePageScripts } from './scripts/build/squeeze';

/** The add-on's id in Firefox. */
const GECKO_ID = 'chu-giai@chugiai.example';
/** Hosts of the sample pages in `tests/pages`; reserved by RFC 2606, so nobody else can own them. */
const SAMPLE_HOSTS = ['*://*.chugiai.example/*'];
/** Pages that only development builds have. */
const DEVELOPMENT_PAGES = ['gallery'];

/** Names of the packages of which something went into the build. */
const packages = new Set<string>();

const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };

export default defineConfig({
  manifestVersion: 3,
  imports: false,
  targetBrowsers: ['chrome', 'firefox'],
  vite: () => ({
    resolve: { alias: { 'wxt/utils/content-script-context': `${import.meta.dirname}/lib/inpage/script-context.ts` } },
    plugins: [
      preact(),
      classicJsx(),
      noInnerHtml(),
      notePackages(packages),
      recordModules(import.meta.dirname),
      squeezePageScripts(),
    ],
    build: { modulePreload: false, target: ['chrome140', 'firefox150'] },
  }),
  hooks: {
    'build:done'({ config }) {
      writeFileSync(`${config.outDir}/${LICENCES}`, licencesOf(packages, import.meta.dirname));
    },
    'entrypoints:resolved'({ config }, entrypoints) {
      if (config.mode === 'development') return;
      for (const name of DEVELOPMENT_PAGES) {
        const at = entrypoints.findIndex((entrypoint) => entrypoint.name === name);
        if (at >= 0) entrypoints.splice(at, 1);
      }
    },
  },
  manifest: ({ browser, mode }) => ({
    name: '__MSG_name__',
    description: '__MSG_description__',
    default_locale: 'vi',
    version,
    // Nobody is there to answer a test's question, so development builds may download unasked.
    permissions: [
      'activeTab',
      'contextMenus',
      'scripting',
      'storage',
      ...(mode === 'development' ? ['downloads'] : []),
    ],
    optional_permissions: ['downloads'],
    host_permissions: [...autoHosts.flatMap(({ matches }) => matches), ...(mode === 'development' ? SAMPLE_HOSTS : [])],
    // One pattern: Firefox holds each that is asked for against each of these alone.
    optional_host_permissions: ['*://*/*'],
    commands: {
      // Chromium gives away none of its own, such as Alt+Shift with A, B, C, N, P, R, T, W, X or Z, and says nothing of it.
      read: { suggested_key: { default: 'Alt+Shift+D' }, description: '__MSG_commandRead__' },
      keep: { suggested_key: { default: 'Alt+Shift+S' }, description: '__MSG_commandKeep__' },
      'next-term': { suggested_key: { default: 'Alt+Shift+J' }, description: '__MSG_commandNextTerm__' },
      'previous-term': { suggested_key: { default: 'Alt+Shift+K' }, description: '__MSG_commandPreviousTerm__' },
      // Chrome suggests four keys at most, so there it is the reader who chooses these.
      mark: {
        ...(browser === 'firefox' ? { suggested_key: { default: 'Alt+Shift+H' } } : {}),
        description: '__MSG_commandMark__',
      },
      'side-panel': {
        ...(browser === 'firefox' ? { suggested_key: { default: 'Alt+Shift+G' } } : {}),
        description: '__MSG_commandSidePanel__',
      },
    },
    omnibox: { keyword: 'cg' },
    // Notes are typed on web pages in a frame of ours, as a page hears what is typed into it.
    web_accessible_resources: [
      {
        resources: ['note.html'],
        matches: ['<all_urls>'],
        ...(browser === 'firefox' ? {} : { use_dynamic_url: true }),
      },
    ],
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: { id: GECKO_ID, strict_min_version: '150.0', data_collection_permissions: { required: ['none'] } },
          },
        }
      : {
          minimum_chrome_version: '140',
          // Messages are cloned, as Firefox does; before Chrome 148 they go as JSON and this is ignored.
          message_serialization: 'structured_clone',
        }),
  }),
});
