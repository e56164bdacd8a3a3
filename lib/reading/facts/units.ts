import { knownNounEnd } from './counted';

/** Measures and currencies as written (lower case) and in normal form. */
const MEASURES: Record<string, string> = {
  '%': '%',
  'phần trăm': '%',
  'điểm phần trăm': 'điểm %',
  'điểm %': 'điểm %',
  đồng: 'VND',
  đ: 'VND',
  vnđ: 'VND',
  vnd: 'VND',
  'đồng việt nam': 'VND',
  'việt nam đồng': 'VND',
  usd: 'USD',
  đô: 'USD',
  'đô la': 'USD',
  'đô-la': 'USD',
  đôla: 'USD',
  'đô la mỹ': 'USD',
  'đôla mỹ': 'USD',
  $: 'USD',
  euro: 'euro',
  eur: 'euro',
  'nhân dân tệ': 'nhân dân tệ',
  tệ: 'tệ',
  yen: 'yen',
  yên: 'yên',
  won: 'won',
  baht: 'baht',
  riel: 'riel',
  kip: 'kip',
  rupee: 'rupee',
  'đô la úc': 'AUD',
  'đô la singapore': 'SGD',
  'đô sing': 'SGD',
  'đô úc': 'AUD',
  rúp: 'rúp',
  'bảng anh': 'bảng Anh',
  franc: 'franc',
  'franc thụy sĩ': 'franc Thụy Sĩ',
  ha: 'ha',
  hecta: 'ha',
  'héc ta': 'ha',
  'héc-ta': 'ha',
  hécta: 'ha',
  m: 'm',
  mét: 'm',
  m2: 'm2',
  'm²': 'm2',
  'mét vuông': 'm2',
  m3: 'm3',
  'm³': 'm3',
  'mét khối': 'm3',
  km: 'km',
  'ki-lô-mét': 'km',
  'ki lô mét': 'km',
  kilômét: 'km',
  kilomet: 'km',
  km2: 'km2',
  'km²': 'km2',
  'km vuông': 'km2',
  'hải lý': 'hải lý',
  cm: 'cm',
  mm: 'mm',
  g: 'g',
  gr: 'g',
  gam: 'g',
  gram: 'g',
  kg: 'kg',
  'ki-lô-gam': 'kg',
  kilogam: 'kg',
  kilôgam: 'kg',
  mg: 'mg',
  tấn: 'tấn',
  tạ: 'tạ',
  yến: 'yến',
  lít: 'lít',
  lit: 'lít',
  ml: 'ml',
  sào: 'sào',
  mẫu: 'mẫu',
  mw: 'MW',
  mwp: 'MWp',
  kw: 'kW',
  kwh: 'kWh',
  kwp: 'kWp',
  gw: 'GW',
  mwh: 'MWh',
  kv: 'kV',
  kva: 'kVA',
  mva: 'MVA',
  gb: 'GB',
  mbps: 'Mbps',
  'km/h': 'km/h',
  'km/giờ': 'km/h',
  'm3/s': 'm3/s',
  'm³/s': 'm3/s',
  'm/s': 'm/s',
  độ: 'độ',
  'độ c': 'độ C',
  '°c': 'độ C',
  oc: 'độ C',
  ºc: 'độ C',
  'độ richter': 'độ Richter',
  mmhg: 'mmHg',
};

/** Stretches of time; they count as quantities. */
export const DURATIONS = [
  'năm tù giam',
  'năm tù',
  'năm tù treo',
  'tháng tù treo',
  'tháng tù giam',
  'tháng tù',
  'ngày đêm',
  'ngày làm việc',
  'giây',
  'phút',
  'giờ đồng hồ',
  'tiếng đồng hồ',
  'giờ',
  'tiếng',
  'ngày',
  'đêm',
  'tuần lễ',
  'tuần',
  'tháng tuổi',
  'tuần tuổi',
  'ngày tuổi',
  'tháng',
  'quý',
  'năm tuổi',
  'năm',
  'tuổi',
  'tuổi Đảng',
  'năm tuổi Đảng',
  'thập kỷ',
  'thập niên',
  'thế kỷ',
  'lần',
];

const durations = new Set(DURATIONS);

/** Whether a unit in normal form is a stretch of time. */
export const isDuration = (unit: string): boolean => durations.has(unit);

const literal = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&');
const byLength = (a: string, b: string): number => b.length - a.length;

const MEASURE = new RegExp(
  `\\s*(${Object.keys(MEASURES).sort(byLength).map(literal).join('|').replaceAll(' ', '\\s+')})(?![\\p{L}\\p{N}²³])`,
  'iuy',
);

/** Whether a unit in normal form is a currency, with or without a rate behind it. */
export const isMoney = (unit: string): boolean =>
  /^(?:VND|USD|AUD|SGD|euro|nhân dân tệ|tệ|yen|yên|won|baht|riel|kip|rupee|rúp|bảng Anh|franc(?: Thụy Sĩ)?)(?:\/|$)/u.test(
    unit,
  );

/** Where, not how warm: "19,3 độ vĩ bắc"; no money: "2 đô thị". */
const OTHER_WORD = /^(?:độ\s+(?:vĩ|kinh)|đô\s+(?:thị|vật|đốc))(?!\p{L})/iu;

/** A measure or currency that begins at `at`, with the space before it; `unit` in normal form. */
export function measureAt(text: string, at: number): { end: number; unit: string } | null {
  MEASURE.lastIndex = at;
  const match = MEASURE.exec(text);
  if (!match) return null;
  const written = (match[1] ?? '').toLowerCase().replace(/\s+/gu, ' ');
  // "5 M", "3 G": a code, not metre or gram; "5 Đ" is no currency either.
  if (OTHER_WORD.test(match[0].trim() + text.slice(at + match[0].length, at + match[0].length + 8))) return null;
  if (written.length === 1 && written !== '%' && match[1] !== written) return null;
  return { end: at + match[0].length, unit: MEASURES[written] ?? written };
}

/** "/lượng", "/người/tháng", "/ngày": what a quantity is counted by. */
const RATE =
  /\s?\/\s?((?:\d{1,3}(?:\.\d{3})*\s(?:(?:vạn|triệu|nghìn)\s)?(?=giờ|phút|ngày|tháng|năm|lần|dân|người|trẻ))?\p{Ll}[\p{L}\p{N}²³]*(?:\s(?:đêm|gia đình|năm|vuông|khối|dân|khách|viên|sinh|phẩm|kỳ|chục|mẹ))?)/uy;

/** Rates behind a unit, as they read behind its normal form: "/lượng". */
export function rateAt(text: string, at: number): { end: number; rate: string } {
  let end = at;
  let rate = '';
  for (let i = 0; i < 2; i++) {
    RATE.lastIndex = end;
    const match = RATE.exec(text);
    if (!match?.[1]) break;
    const from = end + match[0].length - match[1].length;
    end = Math.max(from + match[1].length, knownNounEnd(text, from) ?? 0);
    const per = text.slice(from, end);
    rate += `/${MEASURES[per] ?? per}`;
  }
  return { end, rate };
}
