import { ALPHANUMERICS, anyOf, listed } from '@/lib/text/patterns';
import { knownNounEnd } from './counted';

/** Measures and currencies in normal form, and how they are written (lower case) where that is not the same. */
const NORMAL = `
  % = %; phần trăm | điểm % = điểm phần trăm; điểm % | VND = đồng; đ; vnđ; vnd; đồng việt nam; việt nam đồng
  USD = usd; đô; đô la; đô-la; đôla; đô la mỹ; đôla mỹ; $ | euro = euro; eur | nhân dân tệ | tệ | yen | yên | won
  baht | riel | kip | rupee | AUD = đô la úc; đô úc | SGD = đô la singapore; đô sing | rúp | bảng Anh = bảng anh
  franc | franc Thụy Sĩ = franc thụy sĩ | ha = ha; hecta; héc ta; héc-ta; hécta | m = m; mét | m2 = m2; m²; mét vuông
  m3 = m3; m³; mét khối | km = km; ki-lô-mét; ki lô mét; kilômét; kilomet; cây số | km2 = km2; km²; km vuông | hải lý | cm
  cm2 = cm2; cm² | mm | g = g; gr; gam; gram | kg = kg; ki-lô-gam; kilogam; kilôgam | mg | tấn | tạ | yến | lít = lít; lit | ml | sào
  mẫu | MW = mw | MWp = mwp | kW = kw | kWh = kwh | kWp = kwp | GW = gw | MWh = mwh | GWh = gwh | TWh = twh | kV = kv | kVA = kva | MVA = mva
  GB = gb | Mbps = mbps | km/h = km/h; km/giờ | m3/s = m3/s; m³/s | m/s | độ | độ C = độ c; °c; oc; ºc
  độ Richter = độ richter | mmHg = mmhg | TEU = teu | mã lực = mã lực; cv; hp | chỉ vàng | lượng vàng = lượng vàng; cây vàng | công đất
`;
const MEASURES = new Map(
  listed(NORMAL).flatMap((row) => {
    const [normal = '', written = normal] = row.split(' = ');
    return written.split('; ').map((form) => [form, normal] as const);
  }),
);

/** Stretches of time; they count as quantities. */
export const DURATIONS = listed(`
  năm tù giam | năm tù | năm tù treo | tháng tù treo | tháng tù giam | tháng tù | ngày đêm | ngày làm việc | giây
  phút | giờ đồng hồ | tiếng đồng hồ | giờ | tiếng | ngày | đêm | tuần lễ | tuần | tháng tuổi | tuần tuổi | ngày tuổi
  tháng | quý | năm tuổi | năm | tuổi | tuổi Đảng | năm tuổi Đảng | thập kỷ | thập niên | thế kỷ | lần
`);

const durations = new Set(DURATIONS);

/** Whether a unit in normal form is a stretch of time. */
export const isDuration = (unit: string): boolean => durations.has(unit);

const MEASURE = new RegExp(String.raw`\s*(${anyOf(MEASURES.keys())})(?![${ALPHANUMERICS}²³])`, 'iuy');

/** Whether a unit in normal form is a currency, with or without a rate behind it. */
export const isMoney = (unit: string): boolean =>
  /^(?:VND|USD|AUD|SGD|euro|nhân dân tệ|tệ|yen|yên|won|baht|riel|kip|rupee|rúp|bảng Anh|franc(?: Thụy Sĩ)?)(?:\/|$)/u.test(
    unit,
  );

/** Where, not how warm: "19,3 độ vĩ bắc"; no money: "2 đô thị". */
const OTHER_WORD = /^(?:độ\s+(?:vĩ|kinh)|đô\s+(?:thị|vật|đốc))(?![A-Za-zÀ-ӿẠ-ỹ])/iu;

/** A measure or currency that begins at `at`, with the space before it; `unit` in normal form. */
export function measureAt(text: string, at: number): { end: number; unit: string } | null {
  MEASURE.lastIndex = at;
  const match = MEASURE.exec(text);
  if (!match) return null;
  const written = (match[1] ?? '').toLowerCase().replace(/\s+/gu, ' ');
  // "5 M", "3 G": a code, not metre or gram; "5 Đ" is no currency either.
  if (OTHER_WORD.test(match[0].trim() + text.slice(at + match[0].length, at + match[0].length + 8))) return null;
  if (written.length === 1 && written !== '%' && match[1] !== written) return null;
  return { end: at + match[0].length, unit: MEASURES.get(written) ?? written };
}

/** "/lượng", "/người/tháng", "/ngày": what a quantity is counted by. */
const RATE =
  /\s?\/\s?((?:\d{1,3}(?:\.\d{3})*\s(?:(?:vạn|triệu|nghìn)\s)?(?=giờ|phút|ngày|tháng|năm|lần|dân|người|trẻ))?\p{Ll}[A-Za-zÀ-ӿẠ-ỹ\d²³]*(?:\s(?:đêm|gia đình|năm|vuông|khối|dân|khách|viên|sinh|phẩm|(?<!(?:năm|tháng)\s)kỳ|chục|mẹ))?)/uy;

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
    rate += `/${MEASURES.get(per) ?? per}`;
  }
  return { end, rate };
}
