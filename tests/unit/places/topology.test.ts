import { describe, expect, it } from 'vitest';
import { areaOf, type Point, pointsOfRing, simplify, union } from '@/scripts/map/topology';

/** Two squares side by side; arc 1 is the line they share, upwards. */
const arcs: Point[][] = [
  [
    [1, 0],
    [0, 0],
    [0, 1],
    [1, 1],
  ],
  [
    [1, 1],
    [1, 0],
  ],
  [
    [1, 0],
    [2, 0],
    [2, 1],
    [1, 1],
  ],
];
const left = [0, 1];
const right = [2, 1];

describe('outlines from shared lines', () => {
  it('lose the line between the areas', () => {
    const rings = union([left, right.map((arc) => ~arc).reverse()], arcs);
    expect(rings).toHaveLength(1);
    expect(Math.abs(areaOf(pointsOfRing(rings[0] ?? [], arcs)))).toBe(2);
  });

  it('keep their ends when points are left out', () => {
    const line: Point[] = [
      [0, 0],
      [5, 0.1],
      [10, 0],
      [10, 10],
    ];
    expect(simplify(line, 2)).toEqual([
      [0, 0],
      [10, 0],
      [10, 10],
    ]);
  });
});
