import { ElementHandle } from 'puppeteer-core';

type Work<Found> = (found: Found, ...args: unknown[]) => unknown;

/**
 * Puppeteer looks elements up in a realm of its own and hands each of them over by several round trips, some 25 ms a
 * look in Firefox. The pages of the tests leave `querySelector` alone, so here it is asked in their own realm, by one
 * round trip. Only CSS selectors are understood.
 */
const ours = {
  async $(this: ElementHandle, selector: string) {
    const found = await this.evaluateHandle((node, wanted) => node.querySelector(wanted), selector);
    return found.asElement();
  },
  async $$(this: ElementHandle, selector: string) {
    const count = await this.evaluate((node, wanted) => node.querySelectorAll(wanted).length, selector);
    const nth = (index: number) =>
      this.evaluateHandle((node, wanted, at) => node.querySelectorAll(wanted)[at], selector, index);
    const handles = await Promise.all(Array.from({ length: count }, (_, index) => nth(index)));
    return handles.map((handle) => handle.asElement()).filter((handle) => handle !== null);
  },
  async $eval(this: ElementHandle, selector: string, work: Work<Element>, ...args: unknown[]) {
    const found = await this.$(selector);
    if (!found) throw new Error(`There is no ${selector}.`);
    return await found.evaluate(work, ...args);
  },
  async $$eval(this: ElementHandle, selector: string, work: Work<Element[]>, ...args: unknown[]) {
    const found = await this.evaluateHandle((node, wanted) => [...node.querySelectorAll(wanted)], selector);
    return await found.evaluate(work, ...args);
  },
};

Object.assign(ElementHandle.prototype, ours);
