import { SEAL_BRACE, SEAL_BRACE_WIDTH, SEAL_COLOUR, SEAL_CUT, SEAL_LINES, SEAL_STONE } from './seal-drawing';

export interface SealProps {
  /** Edge in px; 16 and its multiples are sharpest. */
  size: number;
}

/** Our seal. It never says anything by itself, so it is hidden from screen readers. */
export function Seal({ size }: SealProps) {
  return (
    <svg class="cg-seal" viewBox="0 0 16 16" width={size} height={size} aria-hidden="true">
      <path d={SEAL_STONE} fill={SEAL_COLOUR} />
      <path d={SEAL_LINES} fill={SEAL_CUT} />
      <path d={SEAL_BRACE} fill="none" stroke={SEAL_CUT} stroke-width={SEAL_BRACE_WIDTH} />
    </svg>
  );
}
