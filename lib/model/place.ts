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
