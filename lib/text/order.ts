/**
 * How two texts stand to each other in the Vietnamese alphabet, numbers by what they count; for lists in memory, as
 * `sortKey` is for those in a database. A collator is made when it is asked for, none when this is loaded.
 */
export const vietnameseOrder = () => new Intl.Collator('vi', { numeric: true }).compare;

/** How two texts stand to each other by their UTF-16 units, as keys in the database and days in ISO form do. */
export const byUnits = (a: string, b: string): number => (a < b ? -1 : Number(a > b));
