import type { MapShape } from '@/lib/model/place';

/** The drawing and its letters, in its own units: from Lai Châu in the west to Trường Sa in the east and south. */
export const WIDTH = 286;
export const HEIGHT = 330;
/** Height of a line, width of a letter, and what is left free between a shape's middle and its name. */
const LINE = 17;
const LETTER = 8;
const GAP = 5;
/** The lines that a name may stand on, its shape's own and those below. */
const LINES = 3;

/** A name, the left end of its base line, and how long it is. */
export interface MapName {
  name: string;
  x: number;
  y: number;
  width: number;
}

/** The name of an archipelago, above it. */
export function aboveOf({ name, at: [x, y] }: MapShape): MapName {
  return { name, x, y: y - 2 * GAP, width: name.length * LETTER };
}

/**
 * Names beside their shapes, from north to south: right of the shape or left of it, on its height or a line or two
 * below, the first place where a name is within the drawing and on top of no other name or shape's middle. What finds
 * none is left out.
 *
 * @param taken names that stand already
 */
export function besides(shapes: readonly MapShape[], taken: readonly MapName[]): MapName[] {
  const placed = [...taken];
  for (const { name, at } of shapes.toSorted((a, b) => a.at[1] - b.at[1])) {
    const middles = shapes.filter((other) => other.at !== at).map(middleOf);
    const free = seatsOf(name, at).find(
      (seat) => isWithin(seat) && ![...placed, ...middles].some((one) => meets(seat, one)),
    );
    if (free) placed.push(free);
  }
  return placed.slice(taken.length);
}

const middleOf = ({ name, at: [x, y] }: MapShape): MapName => ({ name, x: x - GAP, y: y + GAP, width: 2 * GAP });

/** Where a name may stand, the best first. */
function seatsOf(name: string, [x, y]: MapShape['at']): MapName[] {
  const width = name.length * LETTER;
  const lines = Array.from({ length: LINES }, (_, i) => y + GAP + i * LINE);
  return lines.flatMap((line) => [x + GAP, x - GAP - width].map((left) => ({ name, x: left, y: line, width })));
}

const isWithin = ({ x, y, width }: MapName): boolean => x >= 0 && x + width <= WIDTH && y >= LINE && y <= HEIGHT - GAP;

const meets = (one: MapName, other: MapName): boolean =>
  Math.abs(one.y - other.y) < LINE && one.x < other.x + other.width && other.x < one.x + one.width;
