/** A day as far as it is known. */
export interface PartialDay {
  year: number;
  month?: number;
  day?: number;
}

/** The day of an article's date (`2026`, `2026-01`, `2026-01-08T18:21+07:00`), as the page states it; null for none. */
export function partialDay(date: string | null): PartialDay | null {
  const [, year, month, day] = /^(\d{4})(?:-(0[1-9]|1[0-2])(?:-(0[1-9]|[12]\d|3[01]))?)?/u.exec(date ?? '') ?? [];
  if (year === undefined) return null;
  return {
    year: Number(year),
    ...(month !== undefined && { month: Number(month) }),
    ...(day !== undefined && { day: Number(day) }),
  };
}

/** The day of an instant where the reader is. */
export function localDay(instant: string): Required<PartialDay> {
  const date = new Date(instant);
  return { year: date.getFullYear(), month: date.getMonth() + 1, day: date.getDate() };
}

const two = (value: number) => String(value).padStart(2, '0');

/** `2026-01-08`, `2026-01`, `2026`. */
export function isoDay({ year, month, day }: PartialDay): string {
  return [String(year).padStart(4, '0'), ...[month, day].filter((part) => part !== undefined).map(two)].join('-');
}

/** `08/01/2026`, `01/2026`, `2026`. */
export function vietnameseDay({ year, month, day }: PartialDay): string {
  return [...[day, month].filter((part) => part !== undefined).map(two), year].join('/');
}
