import type { Language } from '@/lib/model/ids';
import { formatDate, isDay } from './format';

const WEEKDAYS = ['Chủ nhật', 'thứ Hai', 'thứ Ba', 'thứ Tư', 'thứ Năm', 'thứ Sáu', 'thứ Bảy'];

/** Parts of an ISO day, as it stands on the page: never moved to the zone of who reads. */
const english = (iso: string, parts: Intl.DateTimeFormatOptions) =>
  new Intl.DateTimeFormat('en-GB', { ...parts, timeZone: 'UTC' }).format(new Date(iso.slice(0, 10)));

/** A date with the day of the week, "thứ Ba, 28/6/2022", "Tuesday, 28 June 2022"; in short where no day is stated. */
export function formatLongDate(iso: string, language: Language): string {
  if (!/^\d{4}-\d\d-\d\d(?!\d|.*\/)/.test(iso) || !isDay(iso)) return formatDate(iso, language);
  if (language === 'vi') return `${WEEKDAYS[new Date(iso.slice(0, 10)).getUTCDay()]}, ${formatDate(iso, language)}`;
  return `${english(iso, { weekday: 'long' })}, ${english(iso, { day: 'numeric', month: 'long', year: 'numeric' })}`;
}
