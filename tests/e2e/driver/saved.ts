import type { Page } from 'puppeteer-core';
import { until } from './wait';

/** The bytes of what the page saves next, instead of a download. */
export async function savedBy(page: Page, press: () => Promise<void>): Promise<string> {
  await page.evaluate(() => {
    const make = URL.createObjectURL.bind(URL);
    Object.assign(globalThis, { saved: null });
    URL.createObjectURL = (blob) => {
      if (blob instanceof Blob) Object.assign(globalThis, { saved: blob });
      return make(blob);
    };
  });
  await press();
  return await until('the file', () =>
    page.evaluate(async () => {
      const { saved } = globalThis as unknown as { saved: Blob | null };
      return saved && new TextDecoder('utf-8', { ignoreBOM: true }).decode(await saved.arrayBuffer());
    }),
  );
}
