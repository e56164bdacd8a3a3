import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bareSyllable } from '@/lib/text/syllable';
import { syllables } from '@/lib/text/tokens';
import { samples } from '../pages/samples';
import { EITHER } from './driver/either';
import { errorsOf, readingIn, sampleOf, serveSample, traceIn } from './driver/page';
import { Session } from './driver/session';

/** Too little prose for the detector: read only when asked. */
const TOO_SHORT = ['poem.html'];
const articles = samples.filter(
  ({ file, article, scripted }) => article && !scripted?.click && !TOO_SHORT.includes(file),
);
/** Articles that are looked at in the browser that is left out otherwise: it reads them by the same code. */
const FEW = 3;
const others = samples.filter(({ article }) => !article);

/** What the pages themselves ask for, such as icons and videos. */
const SAMPLES = /\.chugiai\.example$/u;
/** What the browsers call by themselves, for updates, lists and settings. */
const BROWSERS =
  /(?:^|\.)(?:google\.com|googleapis\.com|gstatic\.com|gvt1\.com|mozilla\.(?:com|net|org)|firefox\.com)$/u;

/** Names as the gazetteer's slugs write them: bare syllables with hyphens. */
const slugged = (text: string) => syllables(text).map(bareSyllable).join('-');

describe.each(['chromium', 'firefox'] as const)('sample pages in %s', (name) => {
  let session: Session;
  beforeAll(async () => {
    session = await Session.start(name);
    for (const sample of [...articles, ...others]) serveSample(session, sample);
    await session.inExtension("(api) => api.storage.local.set({ autoOpen: 'every' })");
  });
  afterAll(() => session?.close());

  it('shows the panel by itself on articles', async () => {
    const page = await session.open('about:blank');
    const errors = errorsOf(page);
    const shown = EITHER.includes(name) ? articles : articles.slice(0, FEW);
    for (const { file, url, gold } of shown) {
      await page.goto(url);
      const panel = await readingIn(session, page).catch(() => null);
      expect.soft(panel, file).not.toBeNull();
      if (!panel) continue;
      const meta = await panel.$eval('.cg-panel-meta', (line) => line.textContent);
      const count = (selector: string) => panel.$$eval(selector, ({ length }) => length);
      expect.soft(await panel.$eval('h2', (title) => title.textContent), file).toBe(gold?.title);
      for (const slug of gold?.provinces ?? []) expect.soft(slugged(meta ?? ''), file).toContain(slug);
      const [year, month, day] = (gold?.publishedAt ?? '').slice(0, 10).split('-').map(Number);
      if (day) expect.soft(meta, file).toContain(`${day}/${month}/${year}`);
      expect.soft(await count('.cg-point'), file).toBeGreaterThan(0);
      expect.soft(await count('.cg-entry'), file).toBeGreaterThan(0);
    }
    expect(errors).toEqual([]);
  });

  it('leaves nothing in pages that are no articles', async () => {
    const pages = [];
    for (const { url } of others) pages.push(await session.open(url));
    // Its panel comes at the detector's late look: by then all the others have had theirs.
    await readingIn(session, await session.open(sampleOf('script-built.html').url));
    for (const page of pages) expect(await traceIn(page), page.url()).toEqual([]);
  });

  it('asks for nothing outside', async () => {
    for (const path of ['library.html', 'options.html', 'welcome.html', 'popup.html']) await session.openOwn(path);
    const asked = session.web.missing.map((url) => new URL(url).hostname);
    expect(asked.filter((host) => !SAMPLES.test(host) && !BROWSERS.test(host))).toEqual([]);
  });
});
