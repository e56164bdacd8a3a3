import type { QuantityFact } from '@/lib/model/reading';

type Figure = Pick<QuantityFact, 'value' | 'range' | 'total' | 'unit' | 'bound' | 'approx'>;

/** Units and counted nouns in English, for one and for many. What is not here keeps its Vietnamese noun. */
const NOUNS: Record<string, readonly [one: string, many: string]> = {
  ha: ['ha', 'ha'],
  m2: ['m²', 'm²'],
  m3: ['m³', 'm³'],
  km2: ['km²', 'km²'],
  'm3/s': ['m³/s', 'm³/s'],
  'độ C': ['°C', '°C'],
  độ: ['degree', 'degrees'],
  'hải lý': ['nautical mile', 'nautical miles'],
  tấn: ['tonne', 'tonnes'],
  lít: ['litre', 'litres'],
  'điểm %': ['percentage point', 'percentage points'],
  giây: ['second', 'seconds'],
  phút: ['minute', 'minutes'],
  giờ: ['hour', 'hours'],
  tiếng: ['hour', 'hours'],
  ngày: ['day', 'days'],
  đêm: ['night', 'nights'],
  tuần: ['week', 'weeks'],
  tháng: ['month', 'months'],
  quý: ['quarter', 'quarters'],
  năm: ['year', 'years'],
  'năm học': ['school year', 'school years'],
  'năm tù': ['year in prison', 'years in prison'],
  'năm tù giam': ['year in prison', 'years in prison'],
  'tháng tù': ['month in prison', 'months in prison'],
  'tháng tù giam': ['month in prison', 'months in prison'],
  tuổi: ['year old', 'years old'],
  'tháng tuổi': ['month old', 'months old'],
  'tuần tuổi': ['week old', 'weeks old'],
  'ngày tuổi': ['day old', 'days old'],
  'năm tù treo': ['year in prison, suspended', 'years in prison, suspended'],
  'tháng tù treo': ['month in prison, suspended', 'months in prison, suspended'],
  'ngày làm việc': ['working day', 'working days'],
  lần: ['time', 'times'],
  lượng: ['tael', 'taels'],
  người: ['person', 'people'],
  'người dân': ['resident', 'residents'],
  'lao động': ['worker', 'workers'],
  'công nhân': ['worker', 'workers'],
  'cán bộ': ['official', 'officials'],
  'đại biểu': ['delegate', 'delegates'],
  'học sinh': ['pupil', 'pupils'],
  'sinh viên': ['student', 'students'],
  'thí sinh': ['candidate', 'candidates'],
  'giáo viên': ['teacher', 'teachers'],
  'bệnh nhân': ['patient', 'patients'],
  'nạn nhân': ['victim', 'victims'],
  'bị can': ['accused', 'accused'],
  'bị cáo': ['defendant', 'defendants'],
  'đối tượng': ['suspect', 'suspects'],
  'đảng viên': ['Party member', 'Party members'],
  'tân binh': ['recruit', 'recruits'],
  'thanh niên': ['young person', 'young people'],
  'phụ nữ': ['woman', 'women'],
  trẻ: ['child', 'children'],
  'trẻ em': ['child', 'children'],
  'du khách': ['visitor', 'visitors'],
  khách: ['passenger', 'passengers'],
  'lượt khách': ['visit', 'visits'],
  'lượt người': ['visit', 'visits'],
  đoàn: ['delegation', 'delegations'],
  hộ: ['household', 'households'],
  'hộ dân': ['household', 'households'],
  'hộ nghèo': ['poor household', 'poor households'],
  nhà: ['house', 'houses'],
  'căn nhà': ['house', 'houses'],
  'ngôi nhà': ['house', 'houses'],
  'căn hộ': ['flat', 'flats'],
  tỉnh: ['province', 'provinces'],
  'tỉnh, thành': ['province and city', 'provinces and cities'],
  'tỉnh, thành phố': ['province and city', 'provinces and cities'],
  nhóm: ['group', 'groups'],
  huyện: ['district', 'districts'],
  xã: ['commune', 'communes'],
  phường: ['ward', 'wards'],
  thôn: ['village', 'villages'],
  bản: ['village', 'villages'],
  'dự án': ['project', 'projects'],
  'công trình': ['construction project', 'construction projects'],
  'doanh nghiệp': ['business', 'businesses'],
  'hợp tác xã': ['cooperative', 'cooperatives'],
  'cơ sở': ['establishment', 'establishments'],
  'đơn vị': ['unit', 'units'],
  trường: ['school', 'schools'],
  lớp: ['class', 'classes'],
  vụ: ['case', 'cases'],
  'vụ án': ['case', 'cases'],
  'vụ việc': ['case', 'cases'],
  'trường hợp': ['case', 'cases'],
  ca: ['case', 'cases'],
  'ca mắc': ['case', 'cases'],
  cuộc: ['round', 'rounds'],
  'tập thể': ['group', 'groups'],
  'cá nhân': ['individual', 'individuals'],
  'tổ chức': ['organisation', 'organisations'],
  xe: ['vehicle', 'vehicles'],
  'xe máy': ['motorbike', 'motorbikes'],
  'ô tô': ['car', 'cars'],
  tàu: ['ship', 'ships'],
  'tàu cá': ['fishing boat', 'fishing boats'],
  'nghị quyết': ['resolution', 'resolutions'],
  'di tích': ['heritage site', 'heritage sites'],
  'chỉ tiêu': ['target', 'targets'],
  'sản phẩm': ['product', 'products'],
  'cổ phiếu': ['share', 'shares'],
  'công dân': ['citizen', 'citizens'],
  'nông dân': ['farmer', 'farmers'],
  'chiến sĩ': ['soldier', 'soldiers'],
  'hành khách': ['passenger', 'passengers'],
  'địa phương': ['locality', 'localities'],
  'phương tiện': ['vehicle', 'vehicles'],
  'tuyến đường': ['road', 'roads'],
  'huy chương vàng': ['gold medal', 'gold medals'],
  'huy chương bạc': ['silver medal', 'silver medals'],
  'huy chương đồng': ['bronze medal', 'bronze medals'],
  chợ: ['market', 'markets'],
  'quốc gia': ['country', 'countries'],
  nước: ['country', 'countries'],
  'bác sĩ': ['doctor', 'doctors'],
  'công chức': ['civil servant', 'civil servants'],
  'văn bản': ['document', 'documents'],
  'báo cáo': ['report', 'reports'],
  'hồ sơ': ['file', 'files'],
  'cây cầu': ['bridge', 'bridges'],
  'bệnh viện': ['hospital', 'hospitals'],
  'nhà máy': ['factory', 'factories'],
  'hộ gia đình': ['household', 'households'],
  'gia đình': ['family', 'families'],
  'cử tri': ['voter', 'voters'],
  'nghi phạm': ['suspect', 'suspects'],
  'cảnh sát': ['police officer', 'police officers'],
  'thành viên': ['member', 'members'],
  'trường học': ['school', 'schools'],
  'phòng học': ['classroom', 'classrooms'],
  điểm: ['point', 'points'],
  'binh sĩ': ['soldier', 'soldiers'],
  lính: ['soldier', 'soldiers'],
  tầng: ['storey', 'storeys'],
  'nhân viên': ['employee', 'employees'],
  'máy bay': ['aircraft', 'aircraft'],
  'tên lửa': ['missile', 'missiles'],
  'thuyền viên': ['crew member', 'crew members'],
  'ngư dân': ['fisher', 'fishers'],
  cây: ['tree', 'trees'],
  ôtô: ['car', 'cars'],
  'công ty': ['company', 'companies'],
  trang: ['page', 'pages'],
  phòng: ['room', 'rooms'],
  'địa điểm': ['site', 'sites'],
  'quan chức': ['official', 'officials'],
  chuyến: ['trip', 'trips'],
  'tàu chiến': ['warship', 'warships'],
  đoạn: ['section', 'sections'],
  'vụ tai nạn': ['accident', 'accidents'],
  'thành phố': ['city', 'cities'],
  'tỉnh thành': ['province and city', 'provinces and cities'],
  'sĩ quan': ['officer', 'officers'],
  'chuyến bay': ['flight', 'flights'],
  vé: ['ticket', 'tickets'],
  'cổ phần': ['share', 'shares'],
  'ứng viên': ['candidate', 'candidates'],
  'xe chữa cháy': ['fire engine', 'fire engines'],
  'khách hàng': ['customer', 'customers'],
  ghế: ['seat', 'seats'],
  'chỗ ngồi': ['seat', 'seats'],
  'tù nhân': ['prisoner', 'prisoners'],
  'vị trí': ['position', 'positions'],
  'độ Richter': ['on the Richter scale', 'on the Richter scale'],
  'khẩu súng': ['gun', 'guns'],
  'trường đại học': ['university', 'universities'],
  'tiếng đồng hồ': ['hour', 'hours'],
  'giờ đồng hồ': ['hour', 'hours'],
  'thập kỷ': ['decade', 'decades'],
  'tài khoản': ['account', 'accounts'],
  'ngân hàng': ['bank', 'banks'],
  'tác phẩm': ['work', 'works'],
  'viên đạn': ['bullet', 'bullets'],
  'việc làm': ['job', 'jobs'],
  'làn xe': ['lane', 'lanes'],
  'tài xế': ['driver', 'drivers'],
  'luật sư': ['lawyer', 'lawyers'],
  'cán bộ, chiến sĩ': ['officer and soldier', 'officers and soldiers'],
  'cán bộ chiến sĩ': ['officer and soldier', 'officers and soldiers'],
  'cán bộ, chiến sỹ': ['officer and soldier', 'officers and soldiers'],
  'tuyến xe buýt': ['bus route', 'bus routes'],
  'thuyền cá': ['fishing boat', 'fishing boats'],
  'nhà dân': ['house', 'houses'],
  'khu vực': ['area', 'areas'],
  'giải nhất': ['first prize', 'first prizes'],
  'giải nhì': ['second prize', 'second prizes'],
  'giải ba': ['third prize', 'third prizes'],
  'cầu thủ': ['player', 'players'],
  'vận động viên': ['athlete', 'athletes'],
  'bức ảnh': ['photo', 'photos'],
  'bộ phim': ['film', 'films'],
  'cuốn sách': ['book', 'books'],
  'lượt xem': ['view', 'views'],
  'cảnh sát cơ động': ['mobile police officer', 'mobile police officers'],
};

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

function noun(unit: string, many: boolean): string {
  // A page's own word may be that of a property which every object has.
  const key = [unit.toLowerCase(), unit].find((name) => Object.hasOwn(NOUNS, name)) ?? '';
  return NOUNS[key]?.[many ? 1 : 0] ?? unit;
}

/** "/24 giờ" as "per 24 hours". */
function rate(unit: string): string {
  const [, number, per = unit] = /^(\d+)\s+(.*)$/u.exec(unit) ?? [];
  return number ? ` per ${number} ${noun(per, number !== '1')}` : ` per ${noun(per, false)}`;
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
  return `${whole} ${noun(base, range !== undefined || total !== undefined || value !== 1)}${per}`;
}
