import { Button } from './Button';

export interface UndoBarProps {
  /** What happened: "Đã xóa 3 bài." */
  message: string;
  undo: string;
  onUndo: () => void;
}

/** The bar at the foot that says what happened and takes it back. When it goes is the page's decision. */
export function UndoBar({ message, undo, onUndo }: UndoBarProps) {
  return (
    <div class="cg-surface cg-undo" role="status">
      <span>{message}</span>
      <Button kind="main" onClick={onUndo}>
        {undo}
      </Button>
    </div>
  );
}
