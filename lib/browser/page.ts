import { browser } from 'wxt/browser';

/**
 * What our scripts in web pages need of the browser. They do without the polyfill: Manifest V3's own namespace answers
 * `sendMessage` with promises, and the polyfill would double the detector.
 */
export function sendMessage(message: unknown): Promise<unknown> {
  return browser.runtime.sendMessage(message);
}

/** Listens to messages that want no answer, until the signal ends. */
export function onMessage(listener: (message: unknown) => void, signal: AbortSignal): void {
  const receive = (message: unknown) => {
    listener(message);
  };
  browser.runtime.onMessage.addListener(receive);
  signal.addEventListener('abort', () => browser.runtime.onMessage.removeListener(receive));
}
