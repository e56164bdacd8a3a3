import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { hasSeed, readSeed, SEED_URL, seedPage } from '../seed/seed';
import { Session } from './driver/session';
import { press, textOf, untilText } from './driver/wait';

const EXPLAINED = ['khu vực phòng thủ', 'thế trận lòng dân', 'quốc phòng toàn dân', 'thông quan'];

describe.skipIf(!hasSeed).each(['chromium', 'firefox'] as const)('the article the project grew from, in %s', (name) => {
  let session: Session;
  beforeAll(async () => {
    session = await Session.start(name, { build: 'production' });
    session.web.serve(SEED_URL, seedPage(readSeed()));
  });
  afterAll(() => session?.close());

  it('is recognised, explained, kept, and found after a crash', async () => {
    const seed = readSeed();
    const page = await session.open(SEED_URL);
    const panel = await session.panel(page);
    await untilText(panel, 'Lưu bài');
    const text = await textOf(panel);
    expect(text).toContain('Lai Châu');
    for (const term of EXPLAINED) expect(text.toLowerCase()).toContain(term);
    expect(text).toMatch(/UBND|Ủy ban nhân dân/iu);

    await press(panel, 'Lưu bài');
    await untilText(panel, 'Đã lưu');
    await session.crashAndRestart();
    const library = await session.open(`${session.base}library.html`);
    // A row's button also says that the article was not read yet.
    await press(library, new RegExp(`^${RegExp.escape(seed.title)}`, 'u'));
    const kept = await untilText(library, seed.body.at(-1) ?? '');
    for (const { headline, teaser } of seed.others) {
      expect(kept).not.toContain(headline);
      expect(kept).not.toContain(teaser);
    }
  });
});
