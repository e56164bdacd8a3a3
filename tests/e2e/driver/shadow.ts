import type { Browser, ElementHandle, Page } from 'puppeteer-core';
import type { BrowserName } from './binaries';
import { bidi, frameOf, innerHandle } from './internals';

/**
 * A closed shadow root as an ordinary handle. Page scripts cannot reach one; the debugging protocols can, each in its
 * own way.
 */
export async function shadowOf(
  name: BrowserName,
  browser: Browser,
  page: Page,
  selector: string,
): Promise<ElementHandle> {
  const host = await page.waitForSelector(selector, { timeout: 20_000 });
  if (!host) throw new Error(`There is no ${selector}.`);
  const frame = frameOf(page);
  if (name === 'chromium') {
    const described = await frame.client.send('DOM.describeNode', {
      objectId: innerHandle(host).id,
      depth: 1,
      pierce: true,
    });
    const { node } = described as { node: { shadowRoots: { backendNodeId: number }[] } };
    return await frame.mainRealm().adoptBackendNode(node.shadowRoots[0]?.backendNodeId ?? 0);
  }
  const { result } = await bidi<{ result: { value: { shadowRoot: unknown } } }>(browser, 'script.callFunction', {
    functionDeclaration: '(e) => e',
    arguments: [innerHandle(host).remoteValue()],
    target: { context: frame._id },
    awaitPromise: false,
    serializationOptions: { maxDomDepth: 0, includeShadowTree: 'all' },
  });
  return frame.mainRealm().createHandle(result.value.shadowRoot);
}
