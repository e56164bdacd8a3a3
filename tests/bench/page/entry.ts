import { Readability } from '@mozilla/readability';
import { siteOf } from '@/lib/outlets/families';
import { readPage } from '@/lib/page';

/** What the bench calls inside a page. */
declare global {
  var bench: {
    ours(): Promise<number>;
    readability(): void;
    /** Milliseconds of each stretch between two pauses. */
    stretches(): Promise<number[]>;
    article(url: string): Promise<string>;
  };
}

globalThis.bench = {
  async ours() {
    const { article } = await readPage(document, { url: document.URL, site: siteOf(document.URL), force: true });
    return article?.blocks.length ?? 0;
  },
  readability() {
    new Readability(document.cloneNode(true) as Document).parse();
  },
  async stretches() {
    const found: number[] = [];
    let from = performance.now();
    const pause = async () => {
      found.push(performance.now() - from);
      from = performance.now();
    };
    await readPage(document, { url: document.URL, site: siteOf(document.URL), force: true, pause });
    found.push(performance.now() - from);
    return found;
  },
  async article(url) {
    const before = document.documentElement.outerHTML;
    const { article, verdict } = await readPage(document, { url, site: siteOf(url), force: true });
    if (document.documentElement.outerHTML !== before) throw new Error('The document was changed');
    return JSON.stringify({ article, verdict });
  },
};
