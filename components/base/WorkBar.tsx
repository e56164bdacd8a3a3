import { Button } from './Button';

export interface WorkBarProps {
  /** What is being done: "Đang làm, chờ một lát."; null: nothing. */
  message: string | null;
  /** How much of it is done, from 0 to 1; `null` before that is known. */
  share: number | null;
  stop: string;
  onStop: () => void;
}

/** The bar at the foot that says what is being done and how far it is, and stops it; stays mounted, to be heard. */
export function WorkBar({ message, share, stop, onStop }: WorkBarProps) {
  return (
    <div role="status">
      {message === null ? null : (
        <div class="cg-surface cg-undo">
          <span>{message}</span>
          <progress class="cg-progress" aria-label={message} max={1} {...(share !== null && { value: share })} />
          <Button onClick={onStop}>{stop}</Button>
        </div>
      )}
    </div>
  );
}
