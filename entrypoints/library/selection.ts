import { type Signal, useSignal } from '@preact/signals';
import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';
import { spansOf } from '@/components/article/ranges';
import type { Span } from '@/lib/model/span';

/** A stretch of the article that the reader has selected. */
export interface Selected {
  spans: readonly [Span, ...Span[]];
  text: string;
  /** Where it stands in the window, in px: its middle, its upper and its lower edge. */
  at: { left: number; top: number; bottom: number };
}

/** Half the width of the bar that stands over a selection, in px: it must stay in the window. */
const HALF = 190;
/** Height of that bar with its distance, in px. */
const HEIGHT = 64;

/** What is selected in the article below `root`, once the pointer or the keys have come to rest; null otherwise. */
export function useSelected(root: RefObject<HTMLElement | null>, enabled: boolean): Signal<Selected | null> {
  const selected = useSignal<Selected | null>(null);
  useEffect(() => {
    if (!enabled) return;
    const stop = new AbortController();
    const { signal } = stop;
    const take = () => {
      selected.value = root.current && selectedIn(root.current);
    };
    const drop = () => {
      if (getSelection()?.isCollapsed !== false) selected.value = null;
    };
    const onKey = (event: KeyboardEvent) => {
      if (event.key === 'Escape') getSelection()?.removeAllRanges();
      else if (event.shiftKey || event.key === 'Shift' || event.key === 'F7') take();
    };
    document.addEventListener('pointerup', take, { signal });
    document.addEventListener('keyup', onKey, { signal });
    document.addEventListener('selectionchange', drop, { signal });
    document.addEventListener('scroll', () => (selected.value = null), { signal, capture: true, passive: true });
    return () => {
      stop.abort();
      selected.value = null;
    };
  }, [enabled, root, selected]);
  return selected;
}

function selectedIn(root: HTMLElement): Selected | null {
  const selection = getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  const article = root.querySelector('.cg-article');
  if (!article || !range.intersectsNode(article)) return null;
  const [first, ...rest] = spansOf(article, range);
  if (!first) return null;
  const { left, right, top, bottom } = range.getBoundingClientRect();
  const middle = Math.min(Math.max((left + right) / 2, HALF), Math.max(innerWidth - HALF, HALF));
  const at = { left: middle, top, bottom: Math.min(bottom, innerHeight - HEIGHT) };
  return { spans: [first, ...rest], text: selection.toString().trim(), at };
}
