import type { PageKind } from '@/lib/model/verdict';
import { detectPage } from '@/lib/page/detect';
import { isTranslated } from '@/lib/page/take/dom';

/** How long after the last look a page that its scripts build is looked at again, in milliseconds: they wait for a network. */
const LATER = [2500, 5000, 10_000];

/**
 * Calls back once for every article that the page comes to show: now, later where scripts build it, after what
 * somebody pressed, and after each navigation without a load. A page that is only being prerendered is looked at when it
 * is shown.
 */
export function detectWhenReady(document: Document, onArticle: () => void, signal: AbortSignal): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const look = ([next, ...others]: readonly number[]) => {
    if (isArticlePage(document)) onArticle();
    else if (next !== undefined) timer = setTimeout(look, next, others);
    else wait();
  };
  // What stands before a story, its translation too, may wait for its reader for as long as that takes.
  const wait = () => {
    document.addEventListener('click', start, { once: true, capture: true, passive: true, signal });
    if (isTranslated(document)) original.observe(document.documentElement, { attributes: true });
  };
  const original = new MutationObserver(() => {
    if (isTranslated(document)) return;
    original.disconnect();
    start();
  });
  const start = () => {
    clearTimeout(timer);
    look(LATER);
  };
  const view = document.defaultView;
  if (isPrerendering(document)) document.addEventListener('prerenderingchange', start, { once: true, signal });
  else start();
  view?.navigation?.addEventListener('navigatesuccess', start, { signal });
  signal.addEventListener('abort', () => {
    clearTimeout(timer);
    original.disconnect();
  });
}

/** Whether the page as it is now is a Vietnamese news article. */
function isArticlePage(document: Document): boolean {
  return detectPage(document, document.URL).article;
}

/** What the page as it is now shows. */
export function kindOfPage(document: Document): PageKind {
  if (document.contentType === 'application/pdf') return 'pdf';
  const verdict = detectPage(document, document.URL);
  return verdict.article ? 'article' : verdict.why;
}

/** Chromium alone prerenders; the property is not in the DOM library yet. */
function isPrerendering(document: Document): boolean {
  return 'prerendering' in document && document.prerendering === true;
}
