import type { PlaceMap } from '@/lib/model/place';
import { useWords } from '../base/Words';
import { aboveOf, besides, HEIGHT, type MapName, WIDTH } from './map-names';

export interface ProvinceMapProps {
  map: PlaceMap;
}

/** Where the story happens: the country with its provinces lit, and both archipelagos. */
export function ProvinceMap({ map }: ProvinceMapProps) {
  const { t } = useWords();
  const { ground, provinces, archipelagos } = map;
  const names = provinces.map(({ name }) => name).join(', ');
  const islands = archipelagos.map(aboveOf);
  return (
    <svg class="cg-map" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={t('panel.map', { names })}>
      <path class="cg-map-ground" d={ground} />
      {provinces.map(({ name, path }) => (
        <path key={name} class="cg-map-lit" d={path} />
      ))}
      {archipelagos.map(({ name, path, lit }) => (
        <path key={name} class={lit ? 'cg-map-islands cg-map-lit' : 'cg-map-islands'} d={path} />
      ))}
      {islands.map((name) => named(name))}
      {besides(provinces, islands).map((name) => named(name, 'cg-map-name'))}
    </svg>
  );
}

const named = ({ name, x, y }: MapName, look?: string) => (
  <text key={name} class={look} x={x} y={y} lang="vi">
    {name}
  </text>
);
