const UNITS = [
  ...[
    '%',
    '‰',
    '°',
    '°C',
    'm',
    'mm',
    'cm',
    'km',
    'ha',
    'm2',
    'm²',
    'm3',
    'm³',
    'km2',
    'km²',
    'kg',
    'g',
    'lít',
    'tạ',
    'tấn',
  ],
  ...[
    'km/h',
    'm/s',
    'm3/s',
    'm³/s',
    'MW',
    'kW',
    'kWh',
    'kV',
    'độ',
    'giờ',
    'phút',
    'giây',
    'tỷ',
    'tỉ',
    'triệu',
    'nghìn',
    'ngàn',
  ],
  ...['đồng', 'USD', 'VND', 'million', 'billion', 'trillion'],
];
const BEFORE_UNIT = new RegExp(`(?<=\\d) (?=(?:${UNITS.join('|')})(?![\\p{L}\\p{N}]))`, 'gu');

/** Keeps a number and its unit on one line: the blank between them becomes one that does not break, as long as it was. */
export function unbroken(text: string): string {
  return text.replace(BEFORE_UNIT, '\u00a0');
}
