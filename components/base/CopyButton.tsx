import { Button, type ButtonProps } from './Button';
import { LiveRegion } from './LiveRegion';
import { useCopying } from './useCopying';
import { useWords } from './Words';

export interface CopyButtonProps extends Pick<ButtonProps, 'kind'> {
  /** What it is called before and after. */
  label: string;
  /** Answers whether the text reached the clipboard. */
  onCopy: () => Promise<boolean>;
}

/** A word that copies, and says in its own place, and aloud, what came of it. */
export function CopyButton({ label, onCopy, ...look }: CopyButtonProps) {
  const { t } = useWords();
  const { state, start } = useCopying(onCopy);
  const came = state === 'idle' ? '' : t(state === 'done' ? 'panel.copied' : 'panel.copyFailed');
  return (
    <>
      <Button {...look} onClick={start}>
        {came || label}
      </Button>
      <LiveRegion message={came} />
    </>
  );
}
