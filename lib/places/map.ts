import type { ProvinceSlug } from '@/lib/model/ids';
import type { PlaceMap } from '@/lib/model/place';
import { type Outline, type Places, REFORM, TODAY } from './places';

/**
 * A map of the country with provinces lit, drawn as they were on a day (ISO; `null`: today); `null` where none of them
 * is known.
 */
export function mapOf(places: Places, provinces: readonly ProvinceSlug[], date: string | null): PlaceMap | null {
  const day = date?.slice(0, 10) ?? TODAY;
  const slugs = [...new Set(provinces.map((slug) => places.provinceOn(slug, day)))];
  const { outlines } = places;
  const ground = outlines.find(({ era }) => era === 'ground');
  const lit = slugs.flatMap((slug) => {
    const shape = outlineOn(outlines, slug, day);
    return shape ? [{ name: places.provinceNameOn(slug, day).name, at: shape.at, path: shape.path }] : [];
  });
  if (!ground || lit.length === 0) return null;
  const archipelagos = outlines.filter(({ era }) => era === 'islands');
  return {
    ground: ground.path,
    provinces: lit,
    archipelagos: archipelagos.map(({ slug, name, at, path }) => ({ name, at, path, lit: slugs.includes(slug) })),
  };
}

function outlineOn(outlines: readonly Outline[], slug: ProvinceSlug, day: string): Outline | undefined {
  const of = (wanted: Outline['era']) => outlines.find((one) => one.era === wanted && one.slug === slug);
  return (day >= REFORM ? of('after') : undefined) ?? of('before');
}
