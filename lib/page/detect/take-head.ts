import { PAGE_LIMITS } from '@/lib/model/taken-page';
import type { HeadSource } from '../snapshot/statements';

const STATEMENTS = 'meta[content],link[rel="canonical"],script[type="application/ld+json"]';

/** What a live page states, by one query: gathered as in a snapshot, it costs a first call four times as much. */
export function takeHead(document: Document): HeadSource {
  const meta: HeadSource['meta'] = [];
  const linked: string[] = [];
  let canonical: string | null = null;
  for (const element of document.querySelectorAll(STATEMENTS)) {
    const content = element.getAttribute('content');
    if (element.localName === 'script') {
      const text = element.textContent ?? '';
      if (text.length <= PAGE_LIMITS.linkedText && linked.length < PAGE_LIMITS.linked) linked.push(text);
    } else if (element.localName === 'link') canonical ??= element.getAttribute('href');
    else if (content && meta.length < PAGE_LIMITS.meta) {
      const name = element.getAttribute('property') ?? element.getAttribute('name') ?? element.getAttribute('itemprop');
      if (name && name.length + content.length <= PAGE_LIMITS.statement) meta.push([name, content, -1]);
    }
  }
  return {
    title: document.title.slice(0, PAGE_LIMITS.statement),
    lang: document.documentElement?.getAttribute('lang')?.slice(0, 100) ?? null,
    base: null,
    canonical: canonical?.slice(0, PAGE_LIMITS.statement) ?? null,
    meta,
    linked,
  };
}
