import type { ComponentChildren } from 'preact';

export interface FootBarProps {
  /** What is told: "Đã xóa 3 bài."; null: nothing, and there is no bar. */
  message: string | null;
  /** What stands beside it. */
  children?: ComponentChildren;
}

/** The bar at the foot that tells something; stays mounted, as a live region that appears with its text is not announced. */
export function FootBar({ message, children }: FootBarProps) {
  return (
    <div role="status">
      {message === null ? null : (
        <div class="cg-surface cg-undo">
          <span>{message}</span>
          {children}
        </div>
      )}
    </div>
  );
}
