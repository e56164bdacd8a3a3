/** The one place where the polyfill comes in: background and extension pages. Page scripts use `page.ts`. */

export { default as browser } from 'webextension-polyfill';
