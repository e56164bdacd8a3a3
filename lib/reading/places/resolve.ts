import type { ProvinceSlug } from '@/lib/model/ids';
import { type Places, REFORM, TODAY, type Unit } from '@/lib/places';
import type { UnitType } from '@/lib/places/names';
import type { Mention } from './mentions';
import { COMMON_DISTRICTS } from './vocabulary';

/** With more candidates than this a card helps nobody, and the name stays unmarked. */
const MOST_CANDIDATES = 6;

/** For how many years before a province becomes a city it is called one. */
const AHEAD = 2;

/** What is known before a name is looked at: the day of the story (ISO, `null`: unknown) and who publishes it. */
export interface Setting {
  places: Places;
  day: string | null;
  /** Provinces of the outlet; its own first. */
  outlet: readonly ProvinceSlug[];
  /** Keys of the names in title and sapo. */
  headed: ReadonlySet<string>;
}

/** A mention on its way: its units looked up, and whether something speaks for it beside the name. */
interface Case {
  mention: Mention;
  units: Unit[];
  numbers: Map<Unit, number>;
  anchored: boolean;
  /** The text says where it lies. */
  placed: boolean;
  /** The text says where it lies, and our lists have none such there. */
  unknown: boolean;
}

function levelFits(unit: Unit, type: UnitType): boolean {
  if (type === 'tỉnh') return unit.level === 'province';
  if (type === 'thành phố') return unit.level === 'province' || (unit.level === 'district' && unit.type === type);
  if (type === 'quận' || type === 'huyện' || type === 'thị xã') return unit.level === 'district';
  return unit.level === 'commune';
}

/** Prefers what passes; keeps all where nothing does. */
function prefer<T>(items: T[], test: (item: T) => boolean): T[] {
  const passing = items.filter(test);
  return passing.length > 0 ? passing : items;
}

function inTime(unit: Unit, { day }: Setting): boolean {
  return day === null || unit.era !== (day < REFORM ? 'after' : 'before');
}

/** Units that a name with this type word may stand for on that day. */
function byType(units: Unit[], type: UnitType, former: boolean, setting: Setting): Unit[] {
  const { day, places } = setting;
  let fitting = units.filter((unit) => levelFits(unit, type));
  // Before the reform the communes of today are no candidates; after it former units are still spoken of.
  if (day !== null && day < REFORM) fitting = fitting.filter((unit) => unit.era !== 'after');
  else if (former) fitting = prefer(fitting, (unit) => unit.era !== 'after');
  else if (type !== 'thị trấn') fitting = prefer(fitting, (unit) => unit.era !== 'before' || unit.level === 'district');
  if (type === 'thành phố') {
    // "TP Huế" of 2018 lay in Thừa Thiên Huế and is not in our lists; the city that a province is to become is spoken of.
    const soon = day === null ? TODAY : `${Number(day.slice(0, 4)) + AHEAD}${day.slice(4)}`;
    return fitting.filter((unit) =>
      unit.level === 'district' ? unit.type === type : places.provinceNameOn(unit.province, soon).type === type,
    );
  }
  return prefer(fitting, (unit) => unit.type === type);
}

/** A city below a province; after the reform it is still called by its name, though there is no such unit. */
const isCity = (unit: Unit) => unit.level === 'district' && unit.type === 'thành phố';

/** Without a type word the greater unit comes first; one below a province is meant only where something says so. */
function withoutType(units: Unit[], setting: Setting): Unit[] {
  const provinces = units.filter((unit) => unit.level === 'province');
  if (provinces.length > 0) return provinces;
  return prefer(
    units.filter((unit) => inTime(unit, setting) || isCity(unit)),
    (unit) => unit.level === 'district',
  );
}

/** Whether a commune of today was formed from one of a former district: "xã Nậm Tăm (huyện Sìn Hồ cũ)". */
function cameFrom(unit: Unit, district: Unit, places: Places): boolean {
  const number = places.numberOf(unit.id);
  if (unit.era !== 'after' || number === null) return false;
  return places.originsOf(number).origins.some((origin) => {
    const { id, district: around } = places.unit(origin.unit);
    return around === district.id || id === district.id;
  });
}

function liesIn(unit: Unit, whole: Unit, { places, day }: Setting): boolean {
  if (whole.level === 'district') return unit.district === whole.id || cameFrom(unit, whole, places);
  if (whole.level !== 'province' || unit.level === 'province') return false;
  return unit.province === whole.province || places.provinceOn(unit.province, day ?? TODAY) === whole.province;
}

/** Units that the type word leaves. A list of districts that ends in a province's name ends in the province. */
function typedUnits(all: Unit[], { type, inherited, former }: Mention, setting: Setting): Unit[] {
  const typed = type ? byType(all, type, former, setting) : [];
  const ofDistricts = type === 'huyện' || type === 'quận' || type === 'thị xã';
  const isProvince = all.some(({ level }) => level === 'province') && typed.every((unit) => unit.type !== type);
  return inherited && ofDistricts && isProvince ? [] : typed;
}

function toCase(mention: Mention, setting: Setting): Case {
  const numbers = new Map(mention.units.map((number) => [setting.places.unit(number), number] as const));
  const all = [...numbers.keys()];
  const typed = typedUnits(all, mention, setting);
  if (mention.inherited === 'maybe') {
    const bare = withoutType(all, setting);
    const isProvince = bare.some((unit) => unit.level === 'province');
    const units = isProvince ? bare : [...new Set([...typed, ...bare])];
    return { mention, units, numbers, anchored: !isProvince && typed.length > 0, placed: false, unknown: false };
  }
  const units = typed.length > 0 || (mention.type && !mention.inherited) ? typed : withoutType(all, setting);
  return { mention, units, numbers, anchored: typed.length > 0, placed: false, unknown: false };
}

const RANK = { commune: 0, district: 1, province: 2 };

/** Whether the text names a unit and right behind it, with a type word or as a province, the unit that it lies in. */
function saysItsWhole(part: Case, whole: Case, setting: Setting): boolean {
  const [inner] = part.units;
  const [outer] = whole.units;
  if (!inner || !outer || !part.mention.type || whole.mention.beside || RANK[inner.level] >= RANK[outer.level])
    return false;
  if (whole.mention.type && !whole.mention.inherited) return true;
  const apposed = whole.mention.inherited === 'maybe' || whole.mention.link === 'within';
  if (!apposed || part.mention.inherited || inner.level !== 'commune' || outer.level !== 'province') return false;
  const around = provincesOf(whole.units, setting);
  return ![...provincesOf(part.units, setting)].some((province) => around.has(province));
}

/** What a unit of a type may have been raised to since: lists know it as that. */
const RAISED: Partial<Record<UnitType, readonly UnitType[]>> = {
  huyện: ['thị xã', 'quận', 'thành phố'],
  'thị xã': ['thành phố', 'quận'],
  xã: ['phường', 'thị trấn'],
  'thị trấn': ['phường'],
};

/** Units of the same name that were of its type word once. */
function namesakes({ mention, numbers }: Case, left: readonly Unit[]): Unit[] {
  const types = mention.type ? RAISED[mention.type] : undefined;
  return [...numbers.keys()].filter((unit) => types?.includes(unit.type) && unit.era === left[0]?.era);
}

/** Units of its name and type word that the reform ended. */
function ofThen({ mention, numbers }: Case): Unit[] {
  return [...numbers.keys()].filter(({ type, era }) => type === mention.type && era === 'before');
}

/** What a part may be, the likeliest first, before it is known which of these lies in the whole behind it. */
function* readingsOf(part: Case, whole: Case, setting: Setting): Generator<Unit[]> {
  yield part.units;
  // "huyện Phong Điền (Huế)", which has been a town since: where it lies says more than its type word.
  yield namesakes(part, part.units);
  // "Thuận An (Đắk Mil)": no type word, but where it lies, so not the town of that name elsewhere.
  if (!part.mention.type && whole.mention.link === 'within')
    yield [...part.numbers.keys()].filter((unit) => inTime(unit, setting));
  // "xã Tân Lập, huyện Mộc Châu" after the reform: the commune of then, not its namesakes of today.
  if (saysItsWhole(part, whole, setting)) yield ofThen(part);
}

/** Settles the case at `last`, and those before it in its list, on what lies in one of the wholes. */
function placeIn(wholes: readonly Unit[], cases: readonly Case[], last: number, setting: Setting): void {
  const lies = (unit: Unit) => wholes.some((whole) => liesIn(unit, whole, setting));
  let at = last;
  for (let one = cases[at]; one; one = cases[--at]) {
    const now = one.units.filter(lies);
    const inside = now.length > 0 ? now : ofThen(one).filter(lies);
    if (inside.length === 0) return;
    one.units = inside;
    one.anchored = true;
    one.placed = true;
    if (one.mention.link !== 'list') return;
  }
}

/** "xã A, huyện B, tỉnh C" and "huyện A và B (C)": who lies in whom settles both, and their neighbours in the list. */
function followLinks(cases: Case[], setting: Setting): void {
  for (let i = cases.length - 1; i > 0; i--) {
    const whole = cases[i];
    const part = cases[i - 1];
    if (!whole?.mention.link || !part || whole.mention.block !== part.mention.block) continue;
    let wholes: Unit[] = [];
    for (const units of readingsOf(part, whole, setting)) {
      wholes = whole.units.filter((outer) => units.some((unit) => liesIn(unit, outer, setting)));
      if (wholes.length === 0) continue;
      part.units = units;
      break;
    }
    if (wholes.length > 0) {
      whole.units = wholes;
      whole.anchored = true;
      placeIn(wholes, cases, i - 1, setting);
    } else if (saysItsWhole(part, whole, setting)) {
      // "phường Văn Miếu (quận Đống Đa)": a unit that ended before our lists begin, not its namesake elsewhere.
      part.unknown = true;
    }
  }
}

/** Units that the same name settled on elsewhere in the article, where it had a type word or a whole around it. */
function settledNames(cases: Case[]): Map<string, Unit> {
  const settled = new Map<string, Unit>();
  for (const { mention, units, anchored } of cases) {
    const [only] = units;
    if (anchored && only && units.length === 1 && !settled.has(mention.key)) settled.set(mention.key, only);
  }
  return settled;
}

/** Provinces in the sense of the day, so that old and new names of one area agree. */
function provincesOf(units: Unit[], { places, day }: Setting): Set<ProvinceSlug> {
  return new Set(units.map((unit) => places.provinceOn(unit.province, day ?? TODAY)));
}

/** Whether it is one unit, and surely named. */
const isSure = ({ units, mention }: Case) => units.length === 1 && !mention.doubtful && !mention.remote;

/** The provinces that the article surely speaks of, each with every mention that says so. */
function spokenOf(cases: Case[], setting: Setting): { province: ProvinceSlug; mention: Mention }[] {
  return cases
    .filter((one) => isSure(one) && (one.anchored || one.units[0]?.level === 'province'))
    .flatMap(({ mention, units }) => [...provincesOf(units, setting)].map((province) => ({ province, mention })));
}

/** The outlet's provinces in the sense of the day. */
const provincesOfOutlet = ({ outlet, places, day }: Setting) =>
  new Set(outlet.map((slug) => places.provinceOn(slug, day ?? TODAY)));

/** What the article speaks of around a name, the nearest first. */
function surroundings(cases: Case[], setting: Setting): (block: number) => Set<ProvinceSlug>[] {
  const counts = new Map<ProvinceSlug, number>();
  const byBlock = new Map<number, Set<ProvinceSlug>>();
  for (const { province, mention } of spokenOf(cases, setting)) {
    counts.set(province, (counts.get(province) ?? 0) + 1);
    byBlock.set(mention.block, (byBlock.get(mention.block) ?? new Set()).add(province));
  }
  const first = [...counts].sort((a, b) => b[1] - a[1]).slice(0, 1);
  const circles = [provincesOfOutlet(setting), new Set(first.map(([province]) => province)), new Set(counts.keys())];
  return (block) => [byBlock.get(block) ?? new Set(), ...circles];
}

/**
 * Whether a district's name without type word is one: of its time, and of a province that the article is about, a city,
 * or in the headline and the name of nothing elsewhere.
 */
function isSpokenOf(one: Case, circles: Set<ProvinceSlug>[], setting: Setting): boolean {
  const { units, numbers, mention } = one;
  const isHeaded = setting.headed.has(mention.key);
  if (setting.day === null || COMMON_DISTRICTS.has(mention.key)) return false;
  if (units.some((unit) => unit.level !== 'district')) return false;
  if (setting.day >= REFORM && !isHeaded) return false;
  const provinces = provincesOf(units, setting);
  // The last circle, every province that the article names, would let any namesake in.
  if (circles.slice(0, -1).some((circle) => [...provinces].some((province) => circle.has(province)))) return true;
  if (units.length === 1 && units.every(isCity)) return true;
  const then = [...numbers.keys()].filter((unit) => inTime(unit, setting));
  return isHeaded && provincesOf(then, setting).size === 1;
}

/** Which provinces the article speaks of by other names than `key`, or the outlet is of. */
function speaksOf(cases: Case[], setting: Setting): (key: string) => Set<ProvinceSlug> {
  const keys = new Map<ProvinceSlug, Set<string>>();
  for (const { province, mention } of spokenOf(cases, setting))
    keys.set(province, (keys.get(province) ?? new Set()).add(mention.key));
  return (key) => {
    const others = [...keys].filter(([, names]) => names.size > 1 || !names.has(key));
    return new Set([...provincesOfOutlet(setting), ...others.map(([province]) => province)]);
  };
}

/** Whether a commune of today has its type word, and neither it nor its name was ever another province's. */
function isUnmistakable({ mention, numbers }: Case, left: Unit[], setting: Setting): boolean {
  const today = setting.day !== null && setting.day >= REFORM && mention.inherited !== 'maybe';
  if (!today || left.some(({ type, era }) => type !== mention.type || era === 'before')) return false;
  return provincesOf([...numbers.keys()], setting).size === 1;
}

/**
 * Whether a commune lies where nothing else in the article does: most likely one that ended before our lists begin,
 * and shares its name with this one. `known`: what its name settled on elsewhere in the article.
 */
function isStray(one: Case, left: Unit[], around: Set<ProvinceSlug>, known: Unit | undefined, setting: Setting) {
  if (one.placed || left.some((unit) => unit.level !== 'commune' || unit.type === 'đặc khu')) return false;
  if ([...provincesOf(left, setting)].some((province) => around.has(province))) return false;
  if (isUnmistakable(one, left, setting)) return false;
  const type = one.mention.type ?? known?.type;
  return around.size > 0 || left.every((unit) => unit.type !== type);
}

/** What an article speaks of beside a name. */
interface Surroundings {
  /** Provinces of the same block, the outlet, the article: the nearest first. */
  circles: Set<ProvinceSlug>[];
  /** Those that other names or the outlet speak of. */
  around: Set<ProvinceSlug>;
  /** What the name settled on elsewhere in the article. */
  known: Unit | undefined;
}

/** The units of a mention that its surroundings leave; none where it may well be no place. */
function narrowed(one: Case, { circles, around, known }: Surroundings, setting: Setting): Unit[] {
  const { mention, units, anchored } = one;
  const { type } = mention;
  const isIn = (provinces: ReadonlySet<ProvinceSlug>) => (unit: Unit) =>
    [...provincesOf([unit], setting)].some((province) => provinces.has(province));
  const isOpen = !anchored && units.every((unit) => unit.level !== 'province');
  if (isOpen && !known && !isSpokenOf(one, circles, setting)) return [];
  let left = isOpen && known ? [known] : units;
  if (mention.inherited === 'maybe' && type) left = prefer(left, (unit) => levelFits(unit, type));
  if (known) left = prefer(left, (unit) => unit === known || unit.id === known.id);
  for (const circle of circles) if (left.length > 1) left = prefer(left, isIn(circle));
  if (type && !mention.inherited && !left.some(isIn(around))) {
    const others = namesakes(one, left).filter(isIn(around));
    if (others.length > 0) left = others;
  }
  if (isStray(one, left, around, known, setting)) return [];
  if (mention.remote && !left.some(isIn(around))) return [];
  if (mention.doubtful && !left.some((unit) => circles.some((circle) => circle.has(unit.province)))) return [];
  return left.length > MOST_CANDIDATES ? [] : left;
}

/** Narrows the units of every mention, and drops mentions that may well be no place: a guess is worse than a gap. */
export function resolve(mentions: readonly Mention[], setting: Setting): Mention[] {
  const named = mentions.map((mention) => toCase(mention, setting)).filter(({ units }) => units.length > 0);
  followLinks(named, setting);
  const unknown = new Set(named.filter((it) => it.unknown).map(({ mention }) => `${mention.type} ${mention.key}`));
  const cases = named.filter(({ mention, placed }) => placed || !unknown.has(`${mention.type} ${mention.key}`));
  const settled = settledNames(cases);
  const circlesAt = surroundings(cases, setting);
  const aroundOf = speaksOf(cases, setting);
  return cases.flatMap((one) => {
    const { mention, numbers } = one;
    const known = settled.get(mention.key);
    const beside = { circles: circlesAt(mention.block), around: aroundOf(mention.key), known };
    const units = narrowed(one, beside, setting);
    const ids = units.flatMap((unit) => numbers.get(unit) ?? setting.places.numberOf(unit.id) ?? []);
    return units.length > 0 ? [{ ...mention, units: ids }] : [];
  });
}
