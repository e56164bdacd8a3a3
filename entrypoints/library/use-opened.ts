import { useSignal } from '@preact/signals';
import { useEffect, useMemo } from 'preact/hooks';
import type { OwnPage } from '@/lib/app/page';
import { lookAside } from '@/lib/browser/session';
import type { Article } from '@/lib/model/article';
import { Latest } from '@/lib/surface/latest';
import { KeptModel } from './kept-model';
import { type Route, routeOf } from './route';

type Opened = { article: Article; kept: null } | { article: null; kept: KeptModel };

/**
 * What the page's address leads to, wherever it turns; `gone`: to an article that is not there any more. What is begun
 * goes to `guard`; `onRemoved` is told how to take a removed mark back.
 */
export function useOpened(
  own: OwnPage,
  guard: (work: Promise<unknown>) => void,
  onRemoved: (takeBack: () => Promise<unknown>) => void,
): { route: Route; opened: Opened | null; gone: boolean } {
  const route = useSignal<Route>(routeOf(location.hash));
  const opened = useSignal<Opened | null>(null);
  const gone = useSignal(false);
  const following = useMemo(() => new Latest(), []);

  const find = async (next: Route): Promise<Opened | null> => {
    if (next.kind === 'aside') {
      const article = (await lookAside(next.key)) as Article | undefined;
      return article ? { article, kept: null } : null;
    }
    if (next.kind !== 'kept') return null;
    const kept = new KeptModel(next.id, own, onRemoved);
    return (await kept.open()) ? { article: null, kept } : null;
  };
  const follow = async () => {
    const isLatest = following.begin();
    const next = routeOf(location.hash);
    route.value = next;
    gone.value = false;
    const found = await find(next);
    if (!isLatest()) return;
    opened.value = found;
    gone.value = found === null && (next.kind === 'aside' || next.kind === 'kept');
  };
  useEffect(() => {
    const stop = new AbortController();
    addEventListener('hashchange', () => guard(follow()), { signal: stop.signal });
    guard(follow());
    const leave = own.library.subscribe(({ articles }) => {
      const { kept } = opened.value ?? {};
      if (kept && (articles.length === 0 || articles.includes(kept.id))) guard(kept.refresh());
    });
    return () => {
      stop.abort();
      leave();
    };
  }, []);
  return { route: route.value, opened: opened.value, gone: gone.value };
}
