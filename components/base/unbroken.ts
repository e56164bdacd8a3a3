const UNITS = [
  '% ‰ ° °C m mm cm km ha m2 m² m3 m³ km2 km² kg g lít tạ tấn km/h m/s m3/s m³/s MW kW kWh kV độ giờ phút giây',
  'tỷ tỉ triệu nghìn ngàn đồng USD VND million billion trillion',
].flatMap((line) => line.split(' '));
const UNIT = `(?:${UNITS.join('|')})`;
/**
 * A blank before a unit, behind a number, or behind one with its scale if that and a plain unit fit into the narrowest
 * column.
 */
const BEFORE_UNIT = new RegExp(
  `(?<=\\d) (?=${UNIT}(?![A-Za-zÀ-ỹ\\d]))|(?<=(?<![\\d.,])[\\d.,]{1,7}\\s(?:tỷ|tỉ|triệu)) (?=${UNIT}(?![A-Za-zÀ-ỹ\\d/]))`,
  'gu',
);

/** Keeps a number and its unit on one line: blanks between them become ones that do not break, so its length stays. */
export function unbroken(text: string): string {
  return text.replace(BEFORE_UNIT, '\u00a0');
}
