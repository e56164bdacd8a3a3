import type { MapShape, PlaceMap } from '@/lib/model/place';
import { useWords } from '../base/Words';

export interface ProvinceMapProps {
  map: PlaceMap;
}

/** Units of the drawing: from Lai Châu in the west to Trường Sa in the east and south. */
const WIDTH = 286;
const HEIGHT = 330;
/** Least distance of two names, and of a name from its shape. */
const LINE = 17;
const GAP = 5;

/** Where the story happens: the country with its provinces lit, and both archipelagos. */
export function ProvinceMap({ map }: ProvinceMapProps) {
  const { t } = useWords();
  const { ground, provinces, archipelagos } = map;
  const names = provinces.map(({ name }) => name).join(', ');
  return (
    <svg class="cg-map" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={t('panel.map', { names })}>
      <path class="cg-map-ground" d={ground} />
      {provinces.map(({ name, path }) => (
        <path key={name} class="cg-map-lit" d={path} />
      ))}
      {archipelagos.map(({ name, at: [x, y], path, lit }) => (
        <g key={name}>
          <path class={lit ? 'cg-map-islands cg-map-lit' : 'cg-map-islands'} d={path} />
          <text x={x} y={y - 2 * GAP} lang="vi">
            {name}
          </text>
        </g>
      ))}
      {spread(provinces).map(({ name, at: [x, y] }) => (
        <text key={name} class="cg-map-name" x={x + GAP} y={y + GAP} lang="vi">
          {name}
        </text>
      ))}
    </svg>
  );
}

/** Names from north to south, none on top of another. */
function spread(shapes: readonly MapShape[]): MapShape[] {
  let free = 0;
  return [...shapes]
    .sort((a, b) => a.at[1] - b.at[1])
    .map((shape) => {
      const y = Math.max(shape.at[1], free);
      free = y + LINE;
      return { ...shape, at: [shape.at[0], y] };
    });
}
