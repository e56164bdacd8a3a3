import type { Bilingual } from '@/lib/model/entry';
import type { ProvinceSlug } from '@/lib/model/ids';
import { byUnits } from '@/lib/text/order';
import type { UnitType } from './names';
import { type Origin, type Places, REFORM, TODAY } from './places';

const ENGLISH_TYPES: Record<UnitType, string> = {
  tỉnh: 'province',
  'thành phố': 'City',
  quận: 'urban district',
  huyện: 'rural district',
  'thị xã': 'town',
  phường: 'ward',
  xã: 'commune',
  'thị trấn': 'township',
  'đặc khu': 'special zone',
};

const ENGLISH_MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
);

interface Named {
  type: UnitType;
  name: string;
}

function vietnameseDay(day: string): string {
  const [year, month, date] = day.split('-').map(Number);
  return `${date}/${month}/${year}`;
}

function englishDay(day: string): string {
  const [year, month, date] = day.split('-').map(Number);
  return `${date} ${ENGLISH_MONTHS[(month ?? 1) - 1]} ${year}`;
}

function vi({ type, name }: Named): string {
  return `${type} ${name}`;
}

function en({ type, name }: Named): string {
  if (/^\d+$/u.test(name)) return `${ENGLISH_TYPES[type].replace(/^urban /u, '')} ${name}`;
  return `${name} ${ENGLISH_TYPES[type]}`;
}

function listed(words: string[], and: string): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} ${and} ${words.at(-1)}`;
}

interface Dated {
  date: string;
  vi: string;
  en: string;
}

/** "từ 30/4/2026 là thành phố Đồng Nai", for every change of type after `since`. */
function titles(places: Places, slug: ProvinceSlug, since: string): Dated[] {
  return places.changes
    .filter((change) => change.slug === slug && change.what === 'becomes' && change.date > since)
    .map(({ date, to }) => ({
      date,
      vi: `từ ${vietnameseDay(date)} là ${to}`,
      en: `${en(places.provinceNameOn(slug, date))} since ${englishDay(date)}`,
    }));
}

/** "từ 1/7/2025 gồm cả tỉnh Quảng Bình cũ", for every day on which others joined. */
function enlargements(places: Places, slug: ProvinceSlug): Dated[] {
  const joins = places.changes.filter((change) => change.what === 'joins' && change.to === slug);
  return [...new Set(joins.map(({ date }) => date))].map((date) => {
    const parts = joins.filter((join) => join.date === date).map((join) => places.provinceNameOn(join.slug, date));
    return {
      date,
      vi: `từ ${vietnameseDay(date)} gồm cả ${listed(parts.map(vi), 'và')} cũ`,
      en: `includes the former ${listed(parts.map(en), 'and')} since ${englishDay(date)}`,
    };
  });
}

/** "từ 1/7/2025 thuộc tỉnh Đồng Nai", and what that province became. */
function joining(places: Places, slug: ProvinceSlug): Dated[] {
  const join = places.changes.find((change) => change.slug === slug && change.what === 'joins');
  if (!join) return [];
  const whole = places.provinceNameOn(join.to, join.date);
  return [
    {
      date: join.date,
      vi: `từ ${vietnameseDay(join.date)} thuộc ${vi(whole)}`,
      en: `part of ${en(whole)} since ${englishDay(join.date)}`,
    },
    ...titles(places, join.to, join.date),
  ];
}

function provinceHistory(places: Places, slug: ProvinceSlug): Bilingual | null {
  const phrases = [...titles(places, slug, ''), ...enlargements(places, slug), ...joining(places, slug)];
  if (phrases.length === 0) return null;
  phrases.sort((a, b) => byUnits(a.date, b.date));
  return { vi: phrases.map((phrase) => phrase.vi).join(', '), en: phrases.map((phrase) => phrase.en).join(', ') };
}

function districtHistory(places: Places, number: number): Bilingual {
  const heirs = places.heirsOf(number).map(({ unit }) => places.unit(unit));
  const { province } = places.unit(number);
  const ended = {
    vi: `cấp huyện kết thúc ${vietnameseDay(REFORM)}`,
    en: `the district level ended on ${englishDay(REFORM)}`,
  };
  const whole = places.provinceNameOn(places.provinceOn(province, TODAY), TODAY);
  if (heirs.length > 0) {
    return {
      vi: `${ended.vi}, từ đó là ${listed(heirs.map(vi), 'và')}, ${vi(whole)}`,
      en: `${ended.en}, since then ${listed(heirs.map(en), 'and')}, ${en(whole)}`,
    };
  }
  if (places.provinceOn(province, TODAY) === province) return ended;
  return {
    vi: `${ended.vi}, địa bàn nay thuộc ${vi(whole)}`,
    en: `${ended.en}, the area is now part of ${en(whole)}`,
  };
}

function formerCommuneHistory(places: Places, number: number): Bilingual | null {
  const unit = places.unit(number);
  const heirs = places.heirsOf(number).map((heir) => places.unit(heir.unit));
  const [only] = heirs;
  if (!only) return null;
  const alone = heirs.length === 1 && places.originsOf(places.numberOf(only.id) ?? 0).origins.length === 1;
  const moved = only.province !== unit.province;
  if (alone && vi(only) === vi(unit) && !moved) return null;
  const province = places.provinceNameOn(only.province, TODAY);
  const mark = (heir: Named) => (vi(heir) === vi(unit) ? { vi: `${vi(heir)} mới`, en: `the new ${en(heir)}` } : null);
  const names = heirs.map((heir) => mark(heir) ?? { vi: vi(heir), en: en(heir) });
  const day = REFORM;
  return {
    vi: `từ ${vietnameseDay(day)} thuộc ${listed(
      names.map((name) => name.vi),
      'và',
    )}, ${vi(province)}`,
    en: `part of ${listed(
      names.map((name) => name.en),
      'and',
    )}, ${en(province)}, since ${englishDay(day)}`,
  };
}

function communeHistory(places: Places, number: number): Bilingual | null {
  const unit = places.unit(number);
  const { origins, complete } = places.originsOf(number);
  const former = (origin: Origin) => places.unit(origin.unit);
  const [only] = origins;
  if (!only || (origins.length === 1 && complete && vi(former(only)) === vi(unit))) return null;
  const sorted = [...origins.filter(({ part }) => !part), ...origins.filter(({ part }) => part)];
  const names = sorted.map((origin) => ({
    vi: `${origin.part ? 'một phần ' : ''}${vi(former(origin))}`,
    en: `${origin.part ? 'part of ' : ''}${en(former(origin))}`,
  }));
  if (!complete) names.push({ vi: 'một số nơi khác', en: 'other areas' });
  return {
    vi: `lập ngày ${vietnameseDay(REFORM)} từ ${listed(
      names.map((name) => name.vi),
      'và',
    )} cũ`,
    en: `formed on ${englishDay(REFORM)} from the former ${listed(
      names.map((name) => name.en),
      'and',
    )}`,
  };
}

function changesOf(places: Places, number: number): Bilingual | null {
  const { level, era, province } = places.unit(number);
  if (level === 'province') return provinceHistory(places, province);
  if (level === 'district') return districtHistory(places, number);
  return era === 'before' ? formerCommuneHistory(places, number) : communeHistory(places, number);
}

/**
 * What has become of a unit, whatever the day, as one sentence in each language that begins with its name before the
 * changes: "tỉnh Bình Phước: từ 1/7/2025 thuộc tỉnh Đồng Nai, từ 30/4/2026 là thành phố Đồng Nai". Empty where
 * nothing changed, or where the data do not say.
 */
export function historyOf(places: Places, number: number): Bilingual {
  const unit = places.unit(number);
  const history = changesOf(places, number);
  return history ? { vi: `${vi(unit)}: ${history.vi}`, en: `${en(unit)}: ${history.en}` } : { vi: '', en: '' };
}
