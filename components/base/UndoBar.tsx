import { Button } from './Button';

export interface UndoBarProps {
  /** What happened: "Đã xóa 3 bài." */
  message: string;
  undo: string;
  /** `null`: it can only be told. */
  onUndo: (() => void) | null;
}

/** The bar at the foot that says what happened and takes it back. When it goes is the page's decision. */
export function UndoBar({ message, undo, onUndo }: UndoBarProps) {
  return (
    <div class="cg-surface cg-undo" role="status">
      <span>{message}</span>
      {onUndo ? (
        <Button kind="main" onClick={onUndo}>
          {undo}
        </Button>
      ) : null}
    </div>
  );
}
