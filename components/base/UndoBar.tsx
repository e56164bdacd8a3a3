import { Button } from './Button';

export interface UndoBarProps {
  /** What happened: "Đã xóa 3 bài."; null: nothing that is still to be told. */
  message: string | null;
  undo: string;
  /** `null`: it can only be told. */
  onUndo: (() => void) | null;
}

/**
 * The bar at the foot that says what happened and takes it back. When it goes is the page's decision; it stays mounted,
 * as a live region that appears with its text is not announced.
 */
export function UndoBar({ message, undo, onUndo }: UndoBarProps) {
  return (
    <div role="status">
      {message === null ? null : (
        <div class="cg-surface cg-undo">
          <span>{message}</span>
          {onUndo ? (
            <Button kind="main" onClick={onUndo}>
              {undo}
            </Button>
          ) : null}
        </div>
      )}
    </div>
  );
}
