import { browser } from 'wxt/browser';

/**
 * What our scripts in web pages need of the browser. They do without the polyfill: Manifest V3's own namespace answers
 * `sendMessage` with promises, and the polyfill would double the detector.
 */
export function sendMessage(message: unknown): Promise<unknown> {
  return browser.runtime.sendMessage(message);
}

/**
 * Listens to messages until the signal ends. What the listener returns is the answer, at once; `undefined` leaves the
 * message to others.
 */
export function onMessage(listener: (message: unknown) => unknown, signal: AbortSignal): void {
  const receive = (message: unknown, _sender: unknown, answer: (value: unknown) => void) => {
    const value = listener(message);
    if (value !== undefined) answer(value);
  };
  browser.runtime.onMessage.addListener(receive);
  signal.addEventListener('abort', () => browser.runtime.onMessage.removeListener(receive));
}
