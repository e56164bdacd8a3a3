import axeCore from 'axe-core';
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { EITHER } from './driver/either';
import { type OwnPath, openWhole } from './driver/own';
import { readingIn, sampleOf, serveSample } from './driver/page';
import { Session } from './driver/session';
import { press, pressFirst, until, untilText } from './driver/wait';

interface Axe {
  run(
    context: Node,
    options: { resultTypes: string[]; runOnly?: string[] },
  ): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }>;
}

const { source: AXE } = axeCore;
const OWN: OwnPath[] = [
  'popup.html',
  'library.html',
  'options.html',
  'help.html',
  'welcome.html',
  'glossary.html',
  'desk.html',
];

/** Rules whose answer depends on colours. */
const OF_COLOURS = ['color-contrast', 'link-in-text-block'];

/** What axe finds in a page of ours, as `rule: element`: by all its rules, or only by some. */
async function violationsOf(page: Page, rules: string[] = []): Promise<string[]> {
  // Halfway from one theme to the other colours have no contrast.
  await until('colours that stand', () =>
    page.evaluate(() => !document.getAnimations().some((animation) => animation instanceof CSSTransition)),
  );
  if (!(await page.evaluate("'axe' in globalThis"))) await page.evaluate(AXE);
  return await page.evaluate(async (only) => {
    const { axe } = globalThis as unknown as { axe: Axe };
    // Of what is in order axe would write down every node.
    const options = { resultTypes: ['violations'], ...(only.length > 0 && { runOnly: only }) };
    const { violations } = await axe.run(document, options);
    return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
  }, rules);
}

/** What a screen reader is told below our column, as `role: name`; Chromium sees into closed roots here. */
async function toldIn(page: Page): Promise<string[]> {
  const cdp = await page.createCDPSession();
  const { nodes } = await cdp.send('Accessibility.getFullAXTree');
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const nameOf = ({ role, name }: (typeof nodes)[number]) => `${role?.value}: ${name?.value ?? ''}`;
  const below = (node: (typeof nodes)[number] | undefined): (typeof nodes)[number][] =>
    node ? [node, ...(node.childIds ?? []).flatMap((id) => below(byId.get(id)))] : [];
  const column = nodes.find((node) => nameOf(node) === 'complementary: Chú Giải');
  return below(column)
    .filter(({ ignored }) => !ignored)
    .map(nameOf);
}

/** What axe finds in a closed root, which it is shown as an open one for as long as it looks. */
async function violationsIn(page: Page, root: ElementHandle): Promise<string[]> {
  await page.evaluate(AXE);
  return await root.evaluate(async (node) => {
    const { axe } = globalThis as unknown as { axe: Axe };
    const { host } = node as unknown as ShadowRoot;
    Object.defineProperty(host, 'shadowRoot', { value: node, configurable: true });
    const { violations } = await axe.run(host, { resultTypes: ['violations'] });
    Reflect.deleteProperty(host, 'shadowRoot');
    return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
  });
}

describe.each(EITHER)('what axe says in %s', (name) => {
  let session: Session;
  let article: Page;
  let root: ElementHandle;
  const paint = (theme: 'light' | 'dark') =>
    session.inExtension(`(api) => api.storage.local.set({ theme: '${theme}', autoOpen: 'every' })`);
  beforeAll(async () => {
    session = await Session.start(name);
    await paint('light');
    const sample = sampleOf('bao-song-da.html');
    article = await session.open(serveSample(session, sample));
    root = await readingIn(session, article);
    await press(root, 'Lưu bài');
    await untilText(root, 'Đã lưu');
  });
  afterAll(() => session?.close());

  it.each(['light', 'dark'] as const)('of the panel with its menu and a card, %s', async (theme) => {
    await paint(theme);
    await article.bringToFront();
    await until('the colours', () => root.$(`[data-theme="${theme}"]`));
    await press(root, 'Việc khác');
    await pressFirst(root, '.cg-entry');
    const card = await until('the card', () => root.$('.cg-card'));
    await press(card, 'Xem thêm');
    expect(await violationsIn(article, root)).toEqual([]);
    await press(card, 'Đóng');
    await press(root, 'Việc khác');
  });

  it.runIf(name === 'chromium')('of what is told of the closed root', async () => {
    await article.bringToFront();
    const told = await toldIn(article);
    expect(told).toEqual(
      expect.arrayContaining([
        'complementary: Chú Giải',
        'heading: Thuật ngữ trong bài',
        'button: Thu gọn',
        'button: Đã lưu',
        'separator: Bề rộng của cột',
      ]),
    );
    expect(told.filter((one) => /^(?:button|link|separator|dialog|navigation): ?$/u.test(one))).toEqual([]);
  });

  it('of the tab', async () => {
    await article.bringToFront();
    await press(root, 'Thu gọn');
    await until('the tab', () => root.$('.cg-tab'));
    expect(await violationsIn(article, root)).toEqual([]);
  });

  it('of our own pages, light and dark', async () => {
    const page = await session.open('about:blank');
    for (const path of OWN) {
      await openWhole(session, path, page);
      await paint('light');
      await page.waitForSelector('[data-theme="light"]');
      expect.soft(await violationsOf(page), `${path}, light`).toEqual([]);
      await paint('dark');
      await page.waitForSelector('[data-theme="dark"]');
      expect.soft(await violationsOf(page, OF_COLOURS), `${path}, dark`).toEqual([]);
    }
    await page.close();
  });

  it('of the reading view', async () => {
    const library = await session.openOwn('library.html');
    await press(library, /^Vững thế trận lòng dân/u);
    await until('the article', () => library.$('.cg-reading-notes .cg-entry'));
    await press(library, 'Nghe');
    await until('what it takes to listen', () => library.$('.cg-aloud'));
    expect(await violationsOf(library)).toEqual([]);
  });
});
