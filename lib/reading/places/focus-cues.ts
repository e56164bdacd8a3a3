import type { Block } from '@/lib/model/article';
import type { PlaceHit } from '@/lib/model/reading';
import { CAPITALS as CAPITAL_LETTERS, LETTERS } from '@/lib/text/patterns';

/** An office before a place's name: what follows is a province's authority. */
const OFFICE =
  /(?:UBND|HĐND|TAND|VKSND|Ủy ban(?: nhân dân)?|Uỷ ban|Hội đồng nhân dân|Tỉnh ủy|Tỉnh uỷ|Thành ủy|Thành uỷ|Công an|CSGT|Cảnh sát [A-Za-zÀ-ӿẠ-ỹ -]+|Sở [A-Za-zÀ-ӿẠ-ỹ -]+|Bộ Chỉ huy Quân sự|Bộ CHQS|Biên phòng|BĐBP|Mặt trận Tổ quốc|MTTQ(?: Việt Nam)?|Đoàn ĐBQH|Đảng bộ|Tòa án nhân dân|Viện Kiểm sát nhân dân|Viện KSND|Chủ tịch|Bí thư|[Ll]ãnh đạo|Ban Quản lý [A-Za-zÀ-ӿẠ-ỹ -]+|Cục [A-Za-zÀ-ӿẠ-ỹ -]+|Chi cục [A-Za-zÀ-ӿẠ-ỹ -]+) (?:tỉnh |thành phố |TP\.? ?)?$/u;

/** Where a person comes from or lives or a firm has its seat, which is not where the story happens. */
const ORIGIN =
  /(?:quê(?: quán| gốc| nội| ngoại)?(?: ở)?|gốc(?= )|(?<![A-Za-zÀ-ӿẠ-ỹ])(?:là|vốn) dân|(?<![A-Za-zÀ-ӿẠ-ỹ])(?:gái|trai|người con)(?: của)? (?:xứ|đất)|(?:[,(] ?|(?<![A-Za-zÀ-ӿẠ-ỹ])(?:ông|bà|anh|chị|cô|người|(?<!bé )(?:gái|trai)|sĩ|viên|thủ|vợt|mẫu|văn|thơ) )sinh (?:ở|tại)|ngụ(?: tại| ở)?|trú(?: tại| ở| quán)?|HKTT(?: tại| ở)?|thường trú(?: tại| ở)?|sinh ra ở|sinh ra tại|người(?: gốc)?|đến từ|(?:tuổi|SN \d{4}|sinh năm \d{4})(?:,? (?:ở|tại))?|nguyên quán|trụ sở(?: chính)?(?: đặt)?(?: tại| ở)?)[ ,:;]*(?:(?:thôn|xóm|ấp|tổ|khu phố|số|đường|phố|bản|(?:căn|t[oò][aà]) nhà|tầng)[^,;()]*(?:, *|$))*$/iu;

/** Where people and goods come from, and whose lawyers explain something, below the title: that may tell of them. */
const FROM = /(?<![A-Za-zÀ-ӿẠ-ỹ])(?:từ|đoàn luật sư|hội luật gia) $/iu;

/** A person with his place in brackets: "anh Trần Văn A (Hà Nội)". */
const PERSON =
  /(?<![A-Za-zÀ-ӿẠ-ỹ])(?:anh|chị|ông|bà(?! con )|em|cô|chú|bác|cụ(?! thể )|bạn|độc giả|luật sư|phụ huynh|hành khách|đại biểu|ĐB|ĐBQH)(?: [A-Za-zÀ-ӿẠ-ỹ][A-Za-zÀ-ӿẠ-ỹ.]*){1,5} \((?:đoàn )?$/iu;

/** Whom a member of parliament speaks for, below the title: "Đại biểu Sơn La", "bà Mây, Đoàn ĐBQH tỉnh Sơn La". */
const DEPUTY =
  /(?:(?<!(?:[Đđ]oàn|các|hội|nghị|cử|\d|%) )(?:[Đđ]ại biểu(?: Quốc hội)?|ĐBQH)(?: của)?|\p{Lu}[A-Za-zÀ-ӿẠ-ỹ]*,? (?:\(|– |- )?(?:(?:[Pp]hó )?[Tt]rưởng )?[Đđ]oàn (?:đại biểu Quốc hội|ĐBQH)) $/u;

/** A place called after somebody: "mộ cô Sáu (…)", "kênh Ông Cọp (…)"; amid a sentence a person's title has no capital. */
const NAMESAKE =
  /(?:(?<![A-Za-zÀ-ӿẠ-ỹ])(?:[Nn]úi|[Ss]ông|[Ss]uối|[Hh]òn|[Tt]háp|[Cc]hùa|[Mm]iếu|[Đđ]ền|[Ll]ăng|[Mm]ộ|[Kk]hu du lịch) (?:[Ôô]ng|[Bb]à|[Cc]ô|[Cc]ậu)(?: \p{Lu}[A-Za-zÀ-ӿẠ-ỹ]*){1,4}|\p{Ll} (?:Ông|Bà|Cô|Cậu) \p{Lu}[A-Za-zÀ-ӿẠ-ỹ]*) \($/u;

/** Seats of the bodies of the whole country. */
const CAPITALS = new Set(['ha-noi', 'ho-chi-minh']);

/** What something is compared with, or an institution of the whole country. */
const ASIDE =
  /(?:như|giống|so với|hơn|khác với|thay vì|thay cho|ngoài|giờ|Đại sứ quán|Lãnh sự quán|cấp cao(?: tại)?|nhà báo|phóng viên|rời|hướng(?: đi| về| từ| ra| vào| lên)?|(?:(?:xe|ô ?tô|tải|khách|chỗ|kéo|mang|máy) biển|biển (?:số|kiểm soát)|BKS)(?: trắng| vàng| xanh| đỏ| của| các)*):? *$/iu;

/** Both ends of a way or a stretch: "từ Seoul về Hà Nội", "từ Quảng Ninh đến Thanh Hóa". */
const WAY = / (?:đến|tới|về|ra|vào|sang|lên|xuống|đi) /iu;
const WAY_FROM = /(?<![A-Za-zÀ-ӿẠ-ỹ])(?:từ|hướng) (?:tỉnh |thành phố |TP\.? ?)?$/iu;
const WAY_TO = new RegExp(`(?<![${LETTERS}])(?:từ|hướng) [^,.;:]{2,30}${WAY.source}$`, 'iu');
/** Before both ends of a line: "tuyến Hà Nội - Lào Cai", "máy bay Huế đi Vinh". */
const ROUTE =
  /(?<![A-Za-zÀ-ӿẠ-ỹ])(?:đoạn|tuyến|chặng(?: bay)?|tàu|máy bay|chuyến bay|đường bay|hành trình)(?: thẳng)? (?:TP\.? ?)?$/iu;
const LINE = ' ?[-–] ?| đi ';
const LINE_GOES_ON = new RegExp(`^(?:${LINE})[${CAPITAL_LETTERS}]`, 'u');
/** The other end of a line before a place, which may be none of ours: "đường bay Vinh – Đà Lạt". */
const OTHER_END = new RegExp(
  `[${CAPITAL_LETTERS}][${LETTERS}]*(?: [${CAPITAL_LETTERS}][${LETTERS}]*){0,3}(?:${LINE})$`,
  'u',
);
/** Before all that is flown between: "các chuyến bay VN426, VN427 giữa Huế và Vinh, Đà Lạt". */
const FLOWN = /(?<![A-Za-zÀ-ӿẠ-ỹ])(?:chuyến|đường bay|chặng)(?![A-Za-zÀ-ӿẠ-ỹ])[^.;:()]{0,50} giữa $/iu;
/** Whoever goes to a city of the whole country is not there yet, and who comes from one no more. */
const JOURNEY = /(?<![A-Za-zÀ-ӿẠ-ỹ])(?:lên|ra|về|vào|đi|từ) $/u;
/** Where the whole country meets: "hội thảo … diễn ra tại Hà Nội", "Sáng 4/3, tại Hà Nội, Bộ Công Thương …". */
const VENUE =
  /(?:hội nghị|hội thảo|diễn đàn|tọa đàm|toạ đàm|họp báo|triển lãm|phiên họp|cuộc họp|lễ|tổ chức|diễn ra|khai mạc)[^.]{0,160} (?:tại|ở) $/iu;
/** Where heads of states meet: "dự APEC ở Đà Nẵng", "bên lề Hội nghị cấp cao ASEAN tại Huế". */
const SUMMIT = /(?:APEC|ASEAN|G20|[Tt]hượng đỉnh|[Bb]ên lề)[^.;:]{0,80} (?:tại|ở) $/u;
/** A court of the whole country has its city in its name: "TAND Tối cao tại TP.HCM". */
const LOCATIVE = /(?<!tối cao )(?<![A-Za-zÀ-ӿẠ-ỹ])(?:tại|ở) $/iu;

/** What serves a province, up to its type word: "Bệnh viện Đa khoa | tỉnh"; "tuyến tỉnh" and "các tỉnh" are any. */
const SERVICE = `(?:Bệnh viện|BV|BVĐK|Thư viện|Trường Chính trị|Trung tâm|Đài|Thanh tra|Kho bạc|T[òo][àa] án|TAND|Viện (?:[Kk]iểm sát|KSND)|VKSND|Nhà [Vv]ăn hóa|Sở|Cục|Chi cục|Bảo hiểm [Xx]ã hội)(?: (?!(?:các|những|nhiều|mỗi|một|hai|mấy|tuyến|cấp|liên|ngoại|từ|ở|tại|về|đến|cho|với|của|được|bị|là|có|đã|đang|sẽ) )[${LETTERS}-]+){0,6}?`;
const UNNAMED_PROVINCE = new RegExp(
  String.raw`(?:(?<![${LETTERS}])${SERVICE}|UBND|HĐND|Công an|Đảng bộ|địa bàn|[Tt]oàn|[Ll]ãnh đạo|MTTQ|BĐBP|Biên phòng|biên phòng|[Qq]uân sự|Đoàn thanh niên|[Nn]gân sách|[Tt]rung tâm|Bảo tàng|Liên đoàn Lao động|Hội(?: [A-Za-zÀ-ӿẠ-ỹ]+){1,4}?) tỉnh(?= |[,.;:)”"]|$)(?! (?:\p{Lu}|khác|này|lân cận|bạn))|(?<!các )Tỉnh (?:ủy|uỷ|đoàn)(?! \p{Lu})|(?<![A-Za-zÀ-ӿẠ-ỹ])tỉnh (?:ta|nhà)(?![A-Za-zÀ-ӿẠ-ỹ])`,
  'gu',
);
const UNNAMED_CITY =
  /(?:UBND|HĐND|Công an|Đảng bộ|địa bàn|[Ll]ãnh đạo) (?:thành phố|TP)(?=[ ,.;:)”"]|$)(?! (?:\p{Lu}|khác|này|trực thuộc))|(?<!các )Thành (?:ủy|uỷ|đoàn)(?! \p{Lu})/gu;

/** Foreign provinces and cities are spoken of so as well. */
const ANY_PROVINCE = /(?:trong|của) tỉnh(?= |[,.;:)”"]|$)(?! (?:\p{Lu}|khác|này|lân cận|bạn))/gu;
const ANY_CITY = /(?:[Tt]oàn|trong|của) (?:thành phố|TP)(?=[ ,.;:)”"]|$)(?! (?:\p{Lu}|khác|này|trực thuộc))/gu;

/** Authorities of provinces that no other country has. */
const AUTHORITY = /(?<![A-Za-zÀ-ӿẠ-ỹ])(?:UBND|HĐND|(?:Tỉnh|Thành) (?:ủy|uỷ)|Sở (?!Cảnh sát|Cứu h|Mật vụ)\p{Lu})/u;

/** What "the province" does at the beginning of a sentence or its main part: "Tỉnh dậy" and "Thành phố cảng" are none. */
const ACTS = `(?:cũng|đã|đang|sẽ|còn|phải|cần|vừa|yêu cầu|giao|đề (?:nghị|xuất|ra)|hỗ trợ|phấn đấu|ưu tiên|miễn|dành|cho|trích|cấp|chi|bố trí|đầu tư|chỉ đạo|quyết định|thống nhất|triển khai|kêu gọi|thành lập|tổ chức|cam kết|khuyến khích|tập trung|tiếp tục)(?![${LETTERS}])`;
const ACTING_PROVINCE = new RegExp(`(?:(?:^|[.!?] )Tỉnh|, tỉnh) ${ACTS}`, 'gu');
const ACTING_CITY = new RegExp(`(?:(?:^|[.!?] )Thành phố|, thành phố) ${ACTS}`, 'gu');

/** One of the places that something was measured in: "Đắk Lắk 110.500 đồng/kg, Gia Lai …", "Sa Pa (Lào Cai) còn 3 độ". */
const MEASURED =
  /^(?: \([^()]{2,30}\)|\))? (?:\p{Ll}+ ){0,2}\d[\d.,]*(?: ?[-–] ?\d[\d.,]*)? ?(?:độ|°C|mm|đồng)(?![A-Za-zÀ-ӿẠ-ỹ])/u;

/** All that something was measured in, hills and stations that are no units as well. */
const STATIONS = new RegExp(`[${CAPITAL_LETTERS}][${LETTERS}]{0,9}${MEASURED.source.slice(1)}`, 'gu');

/** What has a province's name at the end of its own: a school, a hospital, an association, a troupe, a paper, "thị trường Hà Nội"; not several of them. */
const INSTITUTION =
  /(?<![A-Za-zÀ-ӿẠ-ỹ])(?<!(?:[Cc]ác|[Nn]hững|[Nn]hiều|[Mm]ột số) )(?:ĐH|Đại học|đại học|CĐ|Cao đẳng|cao đẳng|THPT|THCS|[Cc]huyên(?= (?:\p{Lu}|$))|Học viện|[Hh]iệp hội|Đài [Tt]hông tin|[Đđ]oàn (?:kịch|chèo|tuồng|cải lương|xiếc|ca múa|nghệ thuật)|Bệnh viện|bệnh viện|BV|Viện(?! (?:KSND|Kiểm sát))|(?<!(?:[Mm]ôi|[Cc]ông|[Hh]iện|[Qq]uảng|[Nn]ông|[Ll]âm|[Cc]hiến|[Pp]hi|[Nn]gư) )[Tt]rường(?! (?:học|Chinh|Sa|Sơn|Thi)(?![A-Za-zÀ-ӿẠ-ỹ]))|(?<!(?:[Tt]hông|[Cc]ảnh|[Dd]ự) )[Bb]áo(?= \p{Lu}))(?: (?!(?:ở|tại|của|trên|từ|ra|vào|về) )[A-Za-zÀ-ӿẠ-ỹ&.-]+){0,6},? \(?$/u;

/** A hospital or a house of the whole country, with its seat behind a comma. */
const NATIONAL_HOUSE =
  /(?:(?:Bệnh viện|bệnh viện|BV|Viện)(?: [A-Za-zÀ-ӿẠ-ỹ-]+){0,4} [Tt]rung ương(?: [A-Za-zÀ-ӿẠ-ỹ\d-]+){0,3}|Nhà Quốc hội|(?:Trụ sở|trụ sở) (?:Chính phủ|Trung ương Đảng)|Phủ Chủ tịch|(?:Trung tâm|trung tâm) Hội nghị [Qq]uốc gia), $/u;

/** What stands between two names of one chain or list. */
const LINK = /^ *(?:,|\(|-|–|và|và ở|, ?và)? *$/u;
/** A list of so many provinces is about none of them. */
const ENUMERATION = 5;

/** Whether an authority's name ends with the place that begins at `start`. */
export function isOffice(text: string, start: number): boolean {
  return OFFICE.test(text.slice(Math.max(0, start - 60), start));
}

/** Per hit, whether it, or the hit that its list or chain begins with, only says where somebody is from and the like. */
export function backgrounds(blocks: readonly Block[], hits: readonly PlaceHit[]): boolean[] {
  const found: boolean[] = [];
  const textOf = ({ span }: PlaceHit) => blocks[span.block]?.text ?? '';
  const measured = hits.map((hit) => MEASURED.test(textOf(hit).slice(hit.span.end, hit.span.end + 70)));
  const areMeasured = measured.includes(true) && blocks.flatMap(({ text }) => text.match(STATIONS) ?? []).length > 1;
  hits.forEach((hit, i) => {
    const { span } = hit;
    const text = textOf(hit);
    const before = text.slice(Math.max(0, span.start - 80), span.start);
    const typed = /^(?:\p{Ll}|(?:TP|TX)[. ])/u.test(text.slice(span.start)) && !isCapital(hit);
    const ofInstitution = !typed && !isOffice(text, span.start) && INSTITUTION.test(before);
    const comesFrom = blocks[span.block]?.kind !== 'title' && (FROM.test(before) || DEPUTY.test(before));
    const ofPerson = PERSON.test(before) && !NAMESAKE.test(before);
    const own =
      ofInstitution || comesFrom || ofPerson || [ORIGIN, ASIDE, FLOWN, NATIONAL_HOUSE].some((cue) => cue.test(before));
    const after = text.slice(span.end, span.end + 10);
    const way =
      (WAY_FROM.test(before) && WAY.test(after.slice(0, 7))) ||
      WAY_TO.test(before) ||
      (ROUTE.test(before) && LINE_GOES_ON.test(after)) ||
      (OTHER_END.test(before) && ROUTE.test(before.replace(OTHER_END, '')));
    found.push(
      own ||
        way ||
        (areMeasured && measured[i]) ||
        (found[i - 1] === true && isLinked(text, hits, i) && !beginsClause(text, hits, i)),
    );
  });
  return found;
}

/** "sáp nhập với Quảng Bình, tỉnh Quảng Trị có …": a name with its type word behind a bare one is no list. */
function beginsClause(text: string, hits: readonly PlaceHit[], index: number): boolean {
  const typed = (at: number) => /^\p{Ll}/u.test(text.slice(hits[at]?.span.start));
  return typed(index) && !typed(index - 1);
}

/** Whether nothing but a comma, a bracket, a dash or "và" stands between a hit and the one before it. */
export function isLinked(text: string, hits: readonly PlaceHit[], index: number): boolean {
  const here = hits[index]?.span;
  const previous = hits[index - 1]?.span;
  return previous?.block === here?.block && LINK.test(text.slice(previous?.end, here?.start));
}

/** Per hit, whether it stands in a list of many provinces, as of weather or of other places' figures. */
export function enumerated(blocks: readonly Block[], hits: readonly PlaceHit[]): boolean[] {
  const found = hits.map(() => false);
  const goesOn = (at: number) => isLinked(blocks[hits[at]?.span.block ?? -1]?.text ?? '', hits, at);
  for (let from = 0, to = 0; from < hits.length; from = to) {
    to = from + 1;
    while (to < hits.length && goesOn(to)) to++;
    const provinces = hits.slice(from, to).filter(({ places }) => !places[0].includes(':'));
    if (provinces.length >= ENUMERATION) found.fill(true, from, to);
  }
  return found;
}

/** Whether a hit is one of the two cities in which the whole country meets, trades and has its seats. */
export const isCapital = ({ places }: PlaceHit): boolean => places.every((place) => CAPITALS.has(place));

/** Whether a city is only where the whole country meets, or where somebody goes. */
export function isVenue(text: string, hit: PlaceHit): boolean {
  const { start, end } = hit.span;
  const before = text.slice(Math.max(0, start - 200), start);
  if (!isCapital(hit)) return SUMMIT.test(before);
  return JOURNEY.test(before) || VENUE.test(before) || (/, tại $/u.test(before) && text[end] === ',');
}

/** Whether a city of the whole country, without its type word, only says below the title where something is: "tại TP.HCM". */
export function isWhereabouts({ kind, text }: Block, hit: PlaceHit): boolean {
  const { start } = hit.span;
  if (kind === 'title' || !isCapital(hit) || /^\p{Ll}/u.test(text.slice(start))) return false;
  return LOCATIVE.test(text.slice(Math.max(0, start - 12), start));
}

/** Whether the text begins with where it was written: "TT (Hà Nội) – …", "Hà Nội (TTXVN 4/3) – …". */
export function isDateline(text: string, { span: { start, end } }: PlaceHit): boolean {
  const after = text.slice(end, end + 30);
  if (start === 0) return /^ \((?:TTXVN|VNA|VOV)[^()]{0,15}\) ?[-–]/u.test(after);
  return /^\p{Lu}{0,8} ?\($/u.test(text.slice(0, start)) && /^\) ?[-–]/u.test(after);
}

/** What a story about matches has several of. */
const MATCH =
  /V[.-] ?League|HLV|CLB|[Hh]ạng [Nn]hất|cầu thủ|tiền đạo|tiền vệ|trung vệ|hậu vệ|thủ môn|ghi bàn|bàn thắng|lập công|cú đúp|tỷ số|tỉ số|[Đđ]ội bóng|trận đấu/gu;
const MATCH_WORDS = 3;

/** Whether a story is about matches, where a province's name without type word is its team's, "Công an Hà Nội" as well. */
export function isAboutMatches(blocks: readonly Block[]): boolean {
  return new Set(blocks.flatMap(({ text }) => text.match(MATCH) ?? [])).size >= MATCH_WORDS;
}

/** Headlines about prices of the whole country, which shops in its two great cities name. */
const PRICES = /^(?:giá|t[ỷỉ] giá) (?:vàng|bạc|xăng|dầu|usd|đô la|ngoại tệ|euro)(?![a-zà-ỹ])/u;

/** Whether a story is about prices, in which its shops' city is no place of the story. */
export const isAboutPrices = (blocks: readonly Block[]): boolean =>
  blocks.some(({ kind, text }) => kind === 'title' && PRICES.test(text.toLowerCase()));

/** Whether a text names an authority of ours, so that its unnamed province or city is no foreign one. */
export function namesAuthority(text: string): boolean {
  return AUTHORITY.test(text);
}

/**
 * How often a text speaks of "the province" (or, in a city, of "the city") without naming it. `ours`: it is surely no
 * foreign one.
 */
export function unnamedMentions(text: string, city: boolean, ours: boolean): number {
  const cues = city ? [UNNAMED_CITY, ACTING_CITY] : [UNNAMED_PROVINCE, ACTING_PROVINCE];
  if (ours) cues.push(city ? ANY_CITY : ANY_PROVINCE);
  return cues.reduce((sum, cue) => sum + (text.match(cue)?.length ?? 0), 0);
}
