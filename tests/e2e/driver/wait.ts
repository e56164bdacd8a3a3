import type { ElementHandle, Page } from 'puppeteer-core';

/** How long a condition may take to come true, in milliseconds: long, as only a failure waits for it. */
const PATIENCE = 30_000;
const STEP = 50;

/** Waits until `probe` gives something truthy, and gives it. Conditions, never times. */
export async function until<Result>(
  what: string,
  probe: () => Promise<Result | null | undefined | false>,
): Promise<Result> {
  const end = Date.now() + PATIENCE;
  for (;;) {
    let cause: unknown;
    const result = await probe().catch((error: unknown) => {
      cause = error;
    });
    if (result) return result;
    if (Date.now() > end) throw new Error(`Waited in vain for ${what}.`, { cause });
    await new Promise((resolve) => setTimeout(resolve, STEP));
  }
}

/** All text that people see below a root, or of a page, white space folded. */
export async function textOf(root: ElementHandle | Page): Promise<string> {
  const node = 'goto' in root ? await root.evaluateHandle(() => document.body as Element) : root;
  const text = await node.evaluate((element) => {
    const parts: string[] = [];
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    for (let next = walker.nextNode(); next; next = walker.nextNode()) {
      if (!/^(?:style|script|noscript)$/iu.test(next.parentElement?.tagName ?? '')) parts.push(next.nodeValue ?? '');
    }
    return parts.join(' ');
  });
  return text.replace(/\s+/gu, ' ').trim();
}

/** Waits for the text below a root to contain something; a failure says what stands there at the end. */
export async function untilText(root: ElementHandle | Page, wanted: string | RegExp): Promise<string> {
  let text = '';
  const found = async () => {
    text = await textOf(root);
    return (typeof wanted === 'string' ? text.includes(wanted) : wanted.test(text)) && text;
  };
  return await until(`the text ${wanted}`, found).catch((cause: unknown) => {
    throw new Error(`The text does not contain ${wanted}; it ends: …${text.slice(-300)}`, { cause });
  });
}

/** The button or link of this name below a root, if it is enabled. */
async function named(root: ElementHandle | Page, name: string | RegExp): Promise<ElementHandle | null> {
  const [source, flags] = typeof name === 'string' ? [name, null] : [name.source, name.flags];
  // Looked for in the page: a handle to each button would cost Firefox more than the rest of a test.
  const find = (node: Document | Element, wanted: string, how: string | null) => {
    const is =
      how === null ? (label: string) => label === wanted : (label: string) => new RegExp(wanted, how).test(label);
    const buttons = node.querySelectorAll<HTMLElement>('button:not(:disabled, [aria-disabled="true"]), a');
    return [...buttons].find((button) => is((button.ariaLabel ?? button.textContent ?? '').trim()));
  };
  const within = 'goto' in root ? await root.evaluateHandle('document') : root;
  return (await (within as ElementHandle).evaluateHandle(find, source, flags)).asElement() as ElementHandle | null;
}

/**
 * Clicks what is found, once it is where it was a step before: what is pressed while it moves, as a card that finds its
 * place, may be missed.
 */
async function pressFound(what: string, find: () => Promise<ElementHandle | null>): Promise<void> {
  let place = '';
  await until(what, async () => {
    const found = await find();
    const before = place;
    place = JSON.stringify(await found?.evaluate((element) => element.getBoundingClientRect().toJSON()));
    if (!found || place !== before) return false;
    await found.click();
    return true;
  });
}

/** Clicks the button or link of this name below a root, once it is there, enabled and stands still. */
export async function press(root: ElementHandle | Page, name: string | RegExp): Promise<void> {
  await pressFound(`the button ${name}`, () => named(root, name));
}

/** Clicks the first element of this selector below a root, once it is there and stands still. */
export async function pressFirst(root: ElementHandle | Page, selector: string): Promise<void> {
  await pressFound(selector, () => root.$(selector));
}

/** Chooses one of a few words below a root: the radio button of this label. */
export async function choose(root: ElementHandle | Page, label: string): Promise<void> {
  await pressFound(`the choice ${label}`, async () => {
    for (const option of await root.$$('label')) {
      if ((await option.evaluate((element) => element.textContent?.trim())) !== label) continue;
      // In the middle of the window, where no bar that sticks to its edge lies over it.
      await option.evaluate((element) => element.scrollIntoView({ block: 'center' }));
      return option;
    }
    return null;
  });
}
