/** Registered domain of a news outlet in `data/outlets`, such as `baolaichau.vn`. */
export type OutletId = string;
/** Id of a glossary entry: its file's name without ending, such as `khu-vuc-phong-thu`. */
export type TermId = string;
/**
 * Id of an administrative unit, era included: `lai-chau` for a province as its slug,
 * `d:107` for a district, `c1:03388` for a commune before and `c2:03388` for one from 1 July 2025.
 */
export type PlaceId = string;
/** Slug of a province in `data/places`, such as `lai-chau`. A province that lived on for a larger one keeps its slug. */
export type ProvinceSlug = string;
/** Two languages of the interface. */
export type Language = 'vi' | 'en';
