/** A point of the drawing: x to the east, y to the south. */
export type Point = readonly [x: number, y: number];

/** What we read of TopoJSON: shared lines as quantised differences, and areas as rings of them. */
export interface Topology {
  transform: { scale: [number, number]; translate: [number, number] };
  arcs: [number, number][][];
  objects: Record<string, { geometries: Geometry[] }>;
}

/** Numbers of arcs; `~n` is arc `n` backwards. */
export type Ring = readonly number[];

export type Geometry = { properties: { name: string | null } } & (
  | { type: 'Polygon'; arcs: Ring[] }
  | { type: 'MultiPolygon'; arcs: Ring[][] }
);

/** All rings of an area, islands and holes alike. */
export function ringsOf(geometry: Geometry): Ring[] {
  return geometry.type === 'Polygon' ? geometry.arcs : geometry.arcs.flat();
}

/** The arcs as points; `project` takes degrees of longitude and latitude. */
export function arcsOf({ arcs, transform }: Topology, project: (lon: number, lat: number) => Point): Point[][] {
  const { scale, translate } = transform;
  return arcs.map((arc) => {
    let [x, y] = [0, 0];
    return arc.map(([dx, dy]) => {
      x += dx;
      y += dy;
      return project(x * scale[0] + translate[0], y * scale[1] + translate[1]);
    });
  });
}

/** The outline of areas taken together: what two of them share falls away, the rest is joined to rings again. */
export function union(rings: readonly Ring[], arcs: readonly Point[][]): Ring[] {
  const all = new Set(rings.flat());
  const left = new Set([...all].filter((arc) => !all.has(~arc)));
  const starts = new Map<string, number[]>();
  for (const arc of left) {
    const key = String(pointsOf(arc, arcs)[0]);
    starts.set(key, [...(starts.get(key) ?? []), arc]);
  }
  const joined: Ring[] = [];
  for (const first of left) {
    const ring: number[] = [];
    for (let arc: number | undefined = first; arc !== undefined && left.delete(arc); ) {
      ring.push(arc);
      arc = starts.get(String(pointsOf(arc, arcs).at(-1)))?.find((next) => left.has(next));
    }
    joined.push(ring);
  }
  return joined;
}

/** The points of a ring, the first not repeated. */
export function pointsOfRing(ring: Ring, arcs: readonly Point[][]): Point[] {
  return ring.flatMap((arc) => pointsOf(arc, arcs).slice(0, -1));
}

function pointsOf(arc: number, arcs: readonly Point[][]): Point[] {
  return arc < 0 ? (arcs[~arc] ?? []).toReversed() : (arcs[arc] ?? []);
}

/**
 * Leaves out the points that matter least until each left spans a triangle of at least `area` with its neighbours
 * (Visvalingam & Whyatt 1993); the ends stay, so that neighbours still meet.
 */
export function simplify(points: readonly Point[], area: number): Point[] {
  const left = [...points];
  while (left.length > 2) {
    let least = Number.POSITIVE_INFINITY;
    let at = 0;
    for (let i = 1; i + 1 < left.length; i++) {
      const size = Math.abs(areaOf([left[i - 1], left[i], left[i + 1]] as Point[]));
      if (size < least) {
        least = size;
        at = i;
      }
    }
    if (least >= area) break;
    left.splice(at, 1);
  }
  return left;
}

/** Area inside a ring, by the shoelace formula; its sign tells the direction. */
export function areaOf(ring: readonly Point[]): number {
  return ring.reduce((sum, [x, y], i) => {
    const [nextX, nextY] = ring[(i + 1) % ring.length] as Point;
    return sum + (x * nextY - nextX * y) / 2;
  }, 0);
}
