import { Button } from './Button';
import { FootBar } from './FootBar';

export interface UndoBarProps {
  /** What happened: "Đã xóa 3 bài."; null: nothing that is still to be told. */
  message: string | null;
  undo: string;
  /** `null`: it can only be told. */
  onUndo: (() => void) | null;
}

/** Says what happened and takes it back. When it goes is the page's decision. */
export function UndoBar({ message, undo, onUndo }: UndoBarProps) {
  return (
    <FootBar message={message}>
      {onUndo ? (
        <Button kind="main" onClick={onUndo}>
          {undo}
        </Button>
      ) : null}
    </FootBar>
  );
}
