import type { PlaceHit } from '@/lib/model/reading';

/** An office before a place's name: what follows is a province's authority. */
const OFFICE =
  /(?:UBND|HĐND|TAND|VKSND|Ủy ban(?: nhân dân)?|Uỷ ban|Hội đồng nhân dân|Tỉnh ủy|Tỉnh uỷ|Thành ủy|Thành uỷ|Công an|Sở (?:\p{L}|[ -])+|Bộ Chỉ huy Quân sự|Bộ CHQS|Biên phòng|BĐBP|Mặt trận Tổ quốc|MTTQ(?: Việt Nam)?|Đoàn ĐBQH|Đảng bộ|Tòa án nhân dân|Viện Kiểm sát nhân dân|Viện KSND|Chủ tịch|Bí thư|Ban Quản lý (?:\p{L}|[ -])+|Cục (?:\p{L}|[ -])+|Chi cục (?:\p{L}|[ -])+) (?:tỉnh |thành phố |TP\.? ?)?$/u;

/** Where a person comes from or lives, which is not where the story happens. */
const ORIGIN =
  /(?:quê(?: quán| ở| gốc)?|ngụ(?: tại| ở)?|trú(?: tại| ở| quán)?|HKTT(?: tại| ở)?|thường trú(?: tại| ở)?|sinh ra ở|sinh ra tại|người(?: gốc)?|tuổi|SN \d{4}|sinh năm \d{4}|nguyên quán)[ ,:;]*(?:(?:thôn|xóm|ấp|tổ|khu phố|số|đường|phố|bản)[^,;()]*,? *)*$/iu;

/** A person with his place in brackets: "anh Trần Văn A (Hà Nội)". */
const PERSON = /(?<!\p{L})(?:anh|chị|ông|bà|em|cô|chú|bác|cụ|bạn|độc giả)(?: \p{Lu}[\p{L}.]*){1,5} \($/iu;

/** Where the whole country's bodies meet: "Hội thảo … diễn ra tại Hà Nội", "tại Hà Nội, Bộ Công Thương …". */
const VENUE =
  /(?:hội nghị|hội thảo|diễn đàn|tọa đàm|toạ đàm|họp báo|triển lãm|phiên họp|cuộc họp|lễ|tổ chức|diễn ra|khai mạc)[^.]{0,160} (?:tại|ở) $/iu;
const NATIONAL_HOST =
  /^,? ?(?:Bộ (?!đội|Chỉ huy|CHQS)|Ban (?:Bí thư|Tuyên giáo|Tổ chức|Nội chính|Kinh tế|Chỉ đạo) Trung ương|Chính phủ|Quốc hội|Ủy ban Thường vụ|Thủ tướng|Phó Thủ tướng|Chủ tịch nước|Chủ tịch Quốc hội|Tổng Bí thư|Trung ương|Tổng cục|Hiệp hội)/u;
/** Seats of the bodies of the whole country. */
const CAPITALS = new Set(['ha-noi', 'ho-chi-minh']);

/** What something is compared with, or an institution of the whole country. */
const ASIDE =
  /(?:như|giống|so với|khác với|ngoài|chứng khoán|Đại sứ quán|Lãnh sự quán|cấp cao(?: tại)?|nhà báo|phóng viên|rời|hướng đi|bệnh viện \p{L}+(?: \p{L}+)*) *$/iu;

const UNNAMED_PROVINCE =
  /(?:UBND|HĐND|Công an|Đảng bộ|địa bàn|toàn|trong|trên toàn|của|lãnh đạo|cấp|MTTQ|BĐBP|quân sự|Đoàn thanh niên|Hội (?:\p{L}+ )+) tỉnh(?= |[,.;:)”"]|$)(?! (?:\p{Lu}|khác|này|lân cận|bạn))|Tỉnh (?:ủy|uỷ|đoàn)(?! \p{Lu})/gu;
const UNNAMED_CITY =
  /(?:UBND|HĐND|Công an|Đảng bộ|địa bàn|toàn|trong|của|lãnh đạo) (?:thành phố|TP)(?=[ ,.;:)”"]|$)(?! (?:\p{Lu}|khác|này|trực thuộc))|Thành (?:ủy|uỷ|đoàn)(?! \p{Lu})/gu;

/** Whether an authority's name ends with the place that begins at `start`. */
export function isOffice(text: string, start: number): boolean {
  return OFFICE.test(text.slice(Math.max(0, start - 60), start));
}

/** Whether the hit, or the hit that its list or chain begins with, only says where somebody is from and the like. */
export function isBackground(text: string, hits: readonly PlaceHit[], index: number): boolean {
  let at = hits[index]?.span;
  for (let i = index; at; ) {
    const before = text.slice(Math.max(0, at.start - 80), at.start);
    if (ORIGIN.test(before) || ASIDE.test(before) || PERSON.test(before)) return true;
    const previous = hits[--i]?.span;
    if (!previous || previous.block !== at.block) return false;
    if (!/^ *(?:,|\(|-|–|và|và ở|, ?và)? *$/u.test(text.slice(previous.end, at.start))) return false;
    at = previous;
  }
  return false;
}

/** Whether a city is only where a body of the whole country holds a meeting. */
export function isVenue(text: string, hit: PlaceHit): boolean {
  const { start, end } = hit.span;
  if (!hit.places.every((place) => CAPITALS.has(place))) return false;
  const before = text.slice(Math.max(0, start - 200), start);
  return VENUE.test(before) || (/(?:tại|ở) $/iu.test(before) && NATIONAL_HOST.test(text.slice(end, end + 40)));
}

/** How often a text speaks of "the province" (or, in a city, of "the city") without naming it. */
export function unnamedMentions(text: string, city: boolean): number {
  return text.match(city ? UNNAMED_CITY : UNNAMED_PROVINCE)?.length ?? 0;
}
