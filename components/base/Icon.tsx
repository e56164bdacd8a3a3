/** Outlines on a grid of 16, stroked 1.5 px. */
const OUTLINES = {
  back: 'M10 3.5 5.5 8l4.5 4.5',
  forward: 'M6 3.5 10.5 8 6 12.5',
  collapse: 'M4.5 4l4 4-4 4M12.5 3.5v9',
  close: 'M4 4l8 8M12 4l-8 8',
  copy: 'M6 6h7.5v7.5H6zM10 6V2.5H2.5V10H6',
  pin: 'M8 10.5V14M4.5 10.5h7L10 7V3.5h.8V2H5.2v1.5H6V7z',
  star: 'M8 2.3l1.8 3.6 4 .6-2.9 2.8.7 4L8 11.4l-3.6 1.9.7-4-2.9-2.8 4-.6z',
  row: 'M2.5 4h11v8h-11zM6.3 4v8M10 4v8',
  search: 'M11.5 7a4.5 4.5 0 1 1-9 0 4.5 4.5 0 0 1 9 0ZM10.3 10.3 14 14',
  more: 'M3 8h.01M8 8h.01M13 8h.01',
} as const;

export type IconName = keyof typeof OUTLINES;

export interface IconProps {
  name: IconName;
  /** Draws the body of the shape full, for a state that is on. */
  filled?: boolean;
}

/** A picture beside or instead of a word; never read aloud, so what it stands in must have a name. */
export function Icon({ name, filled = false }: IconProps) {
  return (
    <svg class={`cg-icon cg-icon--${name}`} viewBox="0 0 16 16" aria-hidden="true">
      <path d={OUTLINES[name]} fill={filled ? 'currentColor' : undefined} />
    </svg>
  );
}
