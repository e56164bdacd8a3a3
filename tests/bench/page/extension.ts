import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** The name under which its scripts run in pages. */
export const WORLD = 'bench';

/**
 * Writes an extension that answers in its background what its pages send, by messages of the same form as ours; gives its
 * folder. Our own has hosts that it runs on, and a panel.
 */
export function writeExtension(background: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'chu-giai-bench-'));
  const files = {
    'manifest.json': JSON.stringify({
      manifest_version: 3,
      name: WORLD,
      version: '1',
      message_serialization: 'structured_clone',
      background: { service_worker: 'background.js' },
      // Nothing, but without a script of its own it has no world in a page.
      content_scripts: [{ matches: ['<all_urls>'], js: ['page.js'], run_at: 'document_end' }],
    }),
    'background.js': `${background}
      chrome.runtime.onConnect.addListener((port) => {
        const hear = background.join(port.sender);
        port.onMessage.addListener((message) => hear(message)?.then((answer) => port.postMessage(answer)));
      });`,
    'page.js': '',
  };
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  return folder;
}
