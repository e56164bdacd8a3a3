import type { Browser, ElementHandle, Page } from 'puppeteer-core';

/**
 * Members that puppeteer keeps to itself and that nothing public replaces; its version is pinned because of them.
 */
interface Frame {
  /** In Chromium: its CDP session. */
  client: { send(method: string, params: object): Promise<unknown> };
  /** In Firefox: its browsing context. */
  _id: string;
  mainRealm(): {
    adoptBackendNode(id: number): Promise<ElementHandle>;
    createHandle(value: unknown): ElementHandle;
  };
}

export const frameOf = (page: Page): Frame => page.mainFrame() as unknown as Frame;

/** A handle's id in CDP, or its value in WebDriver BiDi. */
export const innerHandle = (handle: ElementHandle) =>
  handle as unknown as { id: string; remoteValue(): { sharedId: string } };

/** Sends a WebDriver BiDi command to Firefox. */
export async function bidi<Result>(browser: Browser, method: string, params: object): Promise<Result> {
  const { connection } = browser as unknown as {
    connection: { send(method: string, params: object): Promise<{ result: Result }> };
  };
  return (await connection.send(method, params)).result;
}

/** The value of an asynchronous function's body that runs in the first window of Firefox itself. */
export async function inChrome(browser: Browser, body: string): Promise<string> {
  const tree = await bidi<{ contexts: { context: string }[] }>(browser, 'browsingContext.getTree', {
    'moz:scope': 'chrome',
  });
  const answer = await bidi<{ result?: { value?: string } }>(browser, 'script.evaluate', {
    target: { context: tree.contexts[0]?.context },
    awaitPromise: true,
    expression: `(async () => { ${body} })()`,
  });
  return answer.result?.value ?? '';
}

/** What allows an extension in Firefox' private windows, as its page of extensions does: by a permission, and anew. */
export const allowInPrivateWindows = (id: string) => `
  const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
  const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
  await ExtensionPermissions.add('${id}', { permissions: ['internal:privateBrowsingAllowed'], origins: [] });
  await (await AddonManager.getAddonByID('${id}')).reload();`;

interface InstalledExtension {
  triggerAction(page: Page): Promise<void>;
  workers(): Promise<{ close(): Promise<void> }[]>;
}

async function extensionOf(browser: Browser, id: string): Promise<InstalledExtension> {
  const { extensions } = browser as unknown as { extensions(): Promise<Map<string, InstalledExtension>> };
  const found = (await extensions.call(browser)).get(id);
  if (!found) throw new Error('The extension is not installed.');
  return found;
}

/** Clicks an extension's toolbar button in Chromium. */
export async function triggerAction(browser: Browser, id: string, page: Page): Promise<void> {
  await (await extensionOf(browser, id)).triggerAction(page);
}

/** Ends an extension's service worker in Chromium. */
export async function endWorkers(browser: Browser, id: string): Promise<void> {
  for (const worker of await (await extensionOf(browser, id)).workers()) {
    await worker.close().catch((cause: unknown) => {
      // The driver lets go of it once it has been ended, and is told so where that was quicker.
      if (!String(cause).includes('No session with given id')) throw cause;
    });
  }
}

/** What ends an extension's background page in Firefox. */
export const endBackground = (id: string) => `
  const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
  await ExtensionParent.GlobalManager.getExtension('${id}').terminateBackground({ ignoreDevToolsAttached: true });`;
