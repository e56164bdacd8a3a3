export interface LiveRegionProps {
  /** What happened, in a sentence; `''` says nothing. */
  message: string;
}

/** Says to a screen reader what happened. Keep it mounted: a region that appears with its text is not announced. */
export function LiveRegion({ message }: LiveRegionProps) {
  return (
    <div class="cg-hidden" role="status" aria-live="polite">
      {message}
    </div>
  );
}
