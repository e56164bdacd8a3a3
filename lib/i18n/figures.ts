import type { QuantityFact } from '@/lib/model/reading';

type Figure = Pick<QuantityFact, 'value' | 'range' | 'total' | 'unit' | 'bound' | 'approx'>;

/**
 * English units and nouns with the Vietnamese ones that they stand for; behind a slash what many of them are called, where
 * that is not one with an "s". A noun that is not here keeps its Vietnamese.
 */
const ENGLISH = `
  ha / ha = ha | m² / m² = m2 | m³ / m³ = m3 | km² / km² = km2 | m³/s / m³/s = m3/s | °C / °C = độ C | degree = độ
  nautical mile = hải lý | tonne = tấn | litre = lít | percentage point = điểm % | second = giây | minute = phút
  hour = giờ; tiếng; tiếng đồng hồ; giờ đồng hồ | day = ngày | night = đêm | week = tuần | month = tháng
  quarter = quý | year = năm | school year = năm học | year in prison / years in prison = năm tù; năm tù giam
  month in prison / months in prison = tháng tù; tháng tù giam | year old / years old = tuổi
  month old / months old = tháng tuổi | week old / weeks old = tuần tuổi | day old / days old = ngày tuổi
  year in prison, suspended / years in prison, suspended = năm tù treo
  month in prison, suspended / months in prison, suspended = tháng tù treo | working day = ngày làm việc | time = lần
  tael = lượng | person / people = người | resident = người dân | worker = lao động; công nhân
  official = cán bộ; quan chức | delegate = đại biểu | pupil = học sinh | student = sinh viên
  candidate = thí sinh; ứng viên | teacher = giáo viên | patient = bệnh nhân | victim = nạn nhân
  accused / accused = bị can | defendant = bị cáo | suspect = đối tượng; nghi phạm | Party member = đảng viên
  recruit = tân binh | young person / young people = thanh niên | woman / women = phụ nữ
  child / children = trẻ; trẻ em | visitor = du khách | passenger = khách; hành khách | visit = lượt khách; lượt người
  delegation = đoàn | household = hộ; hộ dân; hộ gia đình | poor household = hộ nghèo
  house = nhà; căn nhà; ngôi nhà; nhà dân | flat = căn hộ | province = tỉnh
  province and city / provinces and cities = tỉnh, thành; tỉnh, thành phố; tỉnh thành | group = nhóm; tập thể
  district = huyện | commune = xã | ward = phường | village = thôn; bản | project = dự án
  construction project = công trình | business / businesses = doanh nghiệp | cooperative = hợp tác xã
  establishment = cơ sở | unit = đơn vị | school = trường; trường học | class / classes = lớp
  case = vụ; vụ án; vụ việc; trường hợp; ca; ca mắc | round = cuộc | individual = cá nhân | organisation = tổ chức
  vehicle = xe; phương tiện | motorbike = xe máy | car = ô tô; ôtô | ship = tàu | fishing boat = tàu cá; thuyền cá
  resolution = nghị quyết | heritage site = di tích | target = chỉ tiêu | product = sản phẩm
  share = cổ phiếu; cổ phần | citizen = công dân | farmer = nông dân | soldier = chiến sĩ; binh sĩ; lính
  locality / localities = địa phương | road = tuyến đường | gold medal = huy chương vàng
  silver medal = huy chương bạc | bronze medal = huy chương đồng | market = chợ | country / countries = quốc gia; nước
  doctor = bác sĩ | civil servant = công chức | document = văn bản | report = báo cáo | file = hồ sơ
  bridge = cây cầu | hospital = bệnh viện | factory / factories = nhà máy | family / families = gia đình
  voter = cử tri | police officer = cảnh sát | member = thành viên | classroom = phòng học | point = điểm
  storey = tầng | employee = nhân viên | aircraft / aircraft = máy bay | missile = tên lửa | crew member = thuyền viên
  fisher = ngư dân | tree = cây | company / companies = công ty | page = trang | room = phòng | site = địa điểm
  trip = chuyến | warship = tàu chiến | section = đoạn | accident = vụ tai nạn | city / cities = thành phố
  officer = sĩ quan | flight = chuyến bay | ticket = vé | fire engine = xe chữa cháy | customer = khách hàng
  seat = ghế; chỗ ngồi | prisoner = tù nhân | position = vị trí
  on the Richter scale / on the Richter scale = độ Richter | gun = khẩu súng
  university / universities = trường đại học | decade = thập kỷ | account = tài khoản | bank = ngân hàng
  work = tác phẩm | bullet = viên đạn | job = việc làm | lane = làn xe | driver = tài xế | lawyer = luật sư
  officer and soldier / officers and soldiers = cán bộ, chiến sĩ; cán bộ chiến sĩ; cán bộ, chiến sỹ
  bus route = tuyến xe buýt | area = khu vực | first prize = giải nhất | second prize = giải nhì
  third prize = giải ba | player = cầu thủ | athlete = vận động viên | photo = bức ảnh | film = bộ phim
  book = cuốn sách | view = lượt xem | mobile police officer = cảnh sát cơ động
`;
const NOUNS = new Map(
  ENGLISH.trim()
    .split(/\s*[|\n]\s*/u)
    .flatMap((row) => {
      const [english = '', vietnamese = ''] = row.split(' = ');
      const [one = '', many = `${one}s`] = english.split(' / ');
      return vietnamese.split('; ').map((noun) => [noun, { one, many }] as const);
    }),
);

/** Money stands before its amount, by its code. */
const CURRENCIES = new Set(['VND', 'USD', 'AUD', 'SGD']);
const SCALES = [
  [1e12, 'trillion'],
  [1e9, 'billion'],
  [1e6, 'million'],
] as const;

/** "52.02 billion", "450,000"; in a range both ends take the scale of the greater. */
function amounts(values: readonly number[]): string {
  const [scale, word] = SCALES.find(([size]) => Math.max(...values) >= size) ?? [1, ''];
  const exact = values.every((value) => Number((value / scale).toFixed(3)) === value / scale);
  const shown = values.map((value) => grouped(exact ? value / scale : value));
  return `${shown.join('–')}${exact && word ? ` ${word}` : ''}`;
}

/** "1,234.5", with three decimals at most; by hand, as the browser's own formatter costs what reading an article does. */
function grouped(value: number): string {
  const [whole = '', decimals] = String(Number(value.toFixed(3))).split('.');
  const parted = whole.replace(/\B(?=(?:\d{3})+$)/gu, ',');
  return decimals ? `${parted}.${decimals}` : parted;
}

function noun(unit: string, number: 'one' | 'many'): string {
  return (NOUNS.get(unit.toLowerCase()) ?? NOUNS.get(unit))?.[number] ?? unit;
}

/** "/24 giờ" as "per 24 hours". */
function rate(unit: string): string {
  const [, number, per = unit] = /^(\d+)\s+(.*)$/u.exec(unit) ?? [];
  return number ? ` per ${number} ${noun(per, number === '1' ? 'one' : 'many')}` : ` per ${noun(per, 'one')}`;
}

/** What hedges a figure, in English, where that is not what `bound` or `approx` says alone. */
const HEDGES: Record<string, string> = {
  hơn: 'more than',
  trên: 'more than',
  'hơn khoảng': 'more than',
  'từ trên': 'more than',
  'lớn hơn': 'more than',
  'nhiều hơn': 'more than',
  gần: 'nearly',
  ngót: 'nearly',
  dưới: 'less than',
  'nhỏ hơn': 'less than',
  'ít hơn': 'less than',
  'thấp hơn': 'less than',
  'chưa đến': 'less than',
  'chưa tới': 'less than',
  'không đến': 'less than',
  'không tới': 'less than',
  'chưa đầy': 'less than',
};

function englishHedge({ bound, approx }: Figure, hedge: string): string {
  const known = HEDGES[hedge.toLowerCase().replace(/ (?:từ|đến|tới)$/u, '')];
  if (bound) return known ?? (bound === 'min' ? 'at least' : 'at most');
  return known ?? (approx ? 'about' : '');
}

/**
 * A figure as English writes it: "VND 180.8–183.8 million per tael", "910 of 920 recruits", "97.43%". Nouns that it has
 * no English for stay Vietnamese behind the number. `hedge` is how the article hedges it, "" where it does not.
 */
export function englishFigure(figure: Figure, hedge = ''): string {
  return `${englishHedge(figure, hedge)} ${bareFigure(figure)}`.trim();
}

function bareFigure({ value, range, total, unit }: Figure): string {
  const speed = unit === 'm3/s' || unit === 'm/s' || unit === 'km/h';
  const [base = '', ...rates] = speed ? [unit] : (unit ?? '').split('/');
  const number = amounts(range ?? [value]);
  const whole = total === undefined ? number : `${number} of ${amounts([total])}`;
  const per = rates.map(rate).join('');
  if (base === '') return whole + per;
  if (base === '%') return `${whole}%${per}`;
  if (CURRENCIES.has(base)) return `${base} ${whole}${per}`;
  const one = range === undefined && total === undefined && value === 1;
  return `${whole} ${noun(base, one ? 'one' : 'many')}${per}`;
}
