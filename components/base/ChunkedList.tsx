import { useSignal } from '@preact/signals';
import type { ComponentChild } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

export interface ChunkedListProps {
  label: string;
  class?: string;
  /** Rows in all. */
  count: number;
  /** Rows of a chunk. */
  size: number;
  /** Height of a row in px, until it has been seen. */
  estimate: number;
  /** A row by its index; null while it is being read. */
  row: (index: number) => ComponentChild | null;
  /** The chunks in or near sight changed. */
  onShown: (chunks: readonly number[]) => void;
}

/** How far beyond sight rows are drawn. */
const NEAR = '800px 0px';

/**
 * A list of any length of which only what is near sight is drawn. Rows stand in chunks; one out of sight is a gap of the
 * height that it had. Rows may be of any height.
 */
export function ChunkedList({ label, class: name, count, size, estimate, row, onShown }: ChunkedListProps) {
  const root = useRef<HTMLDivElement>(null);
  const shown = useSignal<ReadonlySet<number>>(new Set([0]));
  const heights = useRef(new Map<number, number>());
  const chunks = Math.ceil(count / size);
  useEffect(() => {
    const list = root.current;
    if (!list) return;
    const watcher = new IntersectionObserver(
      (entries) => {
        const now = new Set(shown.value);
        for (const { target, isIntersecting, boundingClientRect } of entries) {
          const chunk = Number((target as HTMLElement).dataset.chunk);
          if (isIntersecting) now.add(chunk);
          else if (now.delete(chunk) && target.firstChild) heights.current.set(chunk, boundingClientRect.height);
        }
        shown.value = now;
      },
      // What scrolls is the list's column or, on a narrow screen, the page.
      { rootMargin: NEAR, scrollMargin: NEAR } as IntersectionObserverInit,
    );
    for (const child of list.children) watcher.observe(child);
    return () => watcher.disconnect();
  }, [chunks, shown]);
  const drawn = [...shown.value].filter((chunk) => chunk < chunks).sort((a, b) => a - b);
  const key = drawn.join();
  useEffect(() => onShown(drawn), [key]);
  return (
    // biome-ignore lint/a11y/useSemanticElements: the chunks between list and items would break <ol>
    <div ref={root} role="list" aria-label={label} class={name}>
      {Array.from({ length: chunks }, (_, chunk) => {
        const length = Math.min(size, count - chunk * size);
        const rows = drawn.includes(chunk) ? rowsOf(chunk * size, length, count, row) : null;
        const height = heights.current.get(chunk) ?? length * estimate;
        return (
          <div key={chunk} role="none" data-chunk={chunk} style={rows ? undefined : { height: `${height}px` }}>
            {rows}
          </div>
        );
      })}
    </div>
  );
}

/** The rows of a chunk; null as long as one is missing. */
function rowsOf(
  start: number,
  length: number,
  count: number,
  row: (index: number) => ComponentChild | null,
): ComponentChild[] | null {
  const rows: ComponentChild[] = [];
  for (let index = start; index < start + length; index++) {
    const content = row(index);
    if (content === null) return null;
    rows.push(
      // biome-ignore lint/a11y/useSemanticElements: see above
      <div key={index} role="listitem" aria-setsize={count} aria-posinset={index + 1}>
        {content}
      </div>,
    );
  }
  return rows;
}
