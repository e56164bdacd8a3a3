import type { Site } from '@/lib/model/family';
import { readPage } from '@/lib/page';

/** What the bench calls inside a page. */
declare global {
  var bench: {
    /** What the background says of the page by its address. */
    site: Site;
    read(): Promise<number>;
    /** Milliseconds of each stretch between two pauses. */
    stretches(): Promise<number[]>;
    article(url: string): Promise<string>;
  };
}

globalThis.bench = {
  site: { outlet: null, family: null },
  async read() {
    const { article } = await readPage(document, { url: document.URL, site: bench.site, force: true });
    return article?.blocks.length ?? 0;
  },
  async stretches() {
    const found: number[] = [];
    let from = performance.now();
    const pause = async () => {
      found.push(performance.now() - from);
      from = performance.now();
    };
    await readPage(document, { url: document.URL, site: bench.site, force: true, pause });
    found.push(performance.now() - from);
    return found;
  },
  async article(url) {
    const before = document.documentElement.outerHTML;
    const { article, verdict } = await readPage(document, { url, site: bench.site, force: true });
    if (document.documentElement.outerHTML !== before) throw new Error('The document was changed');
    return JSON.stringify({ article, verdict });
  },
};
