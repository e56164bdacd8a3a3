import type { PlaceId } from '@/lib/model/ids';
import type { PlaceCard } from '@/lib/model/place';
import { historyOf } from './history';
import { type Places, REFORM, TODAY, type Unit } from './places';

/** Whether a unit was no more, or was not yet, on a day (ISO). */
function isFormer(places: Places, unit: Unit, day: string): boolean {
  if (unit.level === 'province') return places.provinceOn(unit.province, day) !== unit.province;
  return unit.era === 'before' && day >= REFORM;
}

/** A unit's name with its type word: of a province that of the day, or its last one where it had ended by then. */
function fullName(places: Places, unit: Unit, day: string): string {
  const { type, name } = unit.level === 'province' ? places.provinceNameOn(unit.province, day) : unit;
  return `${type} ${name}`;
}

/**
 * What a card shows of a unit in a story of that day (ISO day or longer; `null`: today), `null` for an id that the
 * data do not have.
 */
export function placeCard(places: Places, id: PlaceId, date: string | null): PlaceCard | null {
  const number = places.numberOf(id);
  if (number === null) return null;
  const day = date?.slice(0, 10) ?? TODAY;
  const unit = places.unit(number);
  return {
    id,
    name: fullName(places, unit, day),
    level: unit.level,
    province: places.provinceOn(unit.province, day),
    ...(isFormer(places, unit, day) ? { former: true as const } : {}),
    history: historyOf(places, number),
  };
}
