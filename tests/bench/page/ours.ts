import type { Site } from '@/lib/model/family';
import { readPage } from '@/lib/page';

/** What the bench calls inside a page. */
declare global {
  var bench: {
    /** What the background says of the page by its address. */
    site: Site;
    read(): number;
    article(url: string): string;
  };
}

globalThis.bench = {
  site: { outlet: null, family: null },
  read() {
    const { article } = readPage(document, { url: document.URL, site: bench.site, force: true });
    return article?.blocks.length ?? 0;
  },
  article(url) {
    const before = document.documentElement.outerHTML;
    const { article, verdict } = readPage(document, { url, site: bench.site, force: true });
    if (document.documentElement.outerHTML !== before) throw new Error('The document was changed');
    return JSON.stringify({ article, verdict });
  },
};
