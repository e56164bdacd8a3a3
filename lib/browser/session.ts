import { browser } from './api';

/** What lives until the browser closes, out of the reach of content scripts: the hand-over of one page to another. */
export async function putAside(key: string, value: unknown): Promise<void> {
  await browser.storage.session.set({ [key]: value });
}

export async function lookAside(key: string): Promise<unknown> {
  return (await browser.storage.session.get(key))[key];
}
