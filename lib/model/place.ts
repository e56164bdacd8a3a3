import type { Bilingual } from './entry';
import type { PlaceId, ProvinceSlug } from './ids';
import type { PlaceLevel } from './reading';

/** What a card shows of an administrative unit. */
export interface PlaceCard {
  id: PlaceId;
  /** With its type word: "tỉnh Lai Châu", "huyện Sìn Hồ". */
  name: string;
  level: PlaceLevel;
  /** The province it lies in, as on the day the story appeared. */
  province: ProvinceSlug;
  /** On that day it was no more: joined to another, or of a level that had ended. */
  former?: true;
  /** What has become of it, whatever the day, in a sentence that begins with its name; empty where nothing changed. */
  history: Bilingual;
}

/** A shape of a map with its name, in units of the drawing: an SVG path, and where the name may stand. */
export interface MapShape {
  name: string;
  at: [x: number, y: number];
  path: string;
}

/** The country with some of its provinces lit. */
export interface PlaceMap {
  /** SVG path of the whole country. */
  ground: string;
  provinces: MapShape[];
  /** Always shown; lit with the province that they belong to. */
  archipelagos: (MapShape & { lit: boolean })[];
}
