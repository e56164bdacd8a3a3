import { Button } from './Button';
import { FootBar } from './FootBar';

export interface WorkBarProps {
  /** What is being done: "Đang làm, chờ một lát."; null: nothing. */
  message: string | null;
  /** How much of it is done, from 0 to 1; `null` before that is known. */
  share: number | null;
  stop: string;
  onStop: () => void;
}

/** Says what is being done and how far it is, and stops it. */
export function WorkBar({ message, share, stop, onStop }: WorkBarProps) {
  return (
    <FootBar message={message}>
      <progress class="cg-progress" aria-label={message ?? ''} max={1} {...(share !== null && { value: share })} />
      <Button onClick={onStop}>{stop}</Button>
    </FootBar>
  );
}
