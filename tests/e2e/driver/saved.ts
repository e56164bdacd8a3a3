import type { Page } from 'puppeteer-core';

/** The bytes of what the page saves next, instead of a download. */
export async function savedBy(page: Page, press: () => Promise<void>): Promise<string> {
  await page.evaluate(() => {
    const make = URL.createObjectURL.bind(URL);
    URL.createObjectURL = (blob) => {
      if (blob instanceof Blob) Object.assign(globalThis, { saved: blob });
      return make(blob);
    };
  });
  await press();
  return await page.evaluate(async () => {
    const bytes = new Uint8Array(await (globalThis as unknown as { saved: Blob }).saved.arrayBuffer());
    return new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  });
}
