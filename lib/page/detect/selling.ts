import { oneOfLines } from '@/lib/text/patterns';
import { holdsAny, listed } from '../text';
import { isTold, quotesPeople } from './telling';

/** Words of sellers. */
const SALES = ['quý khách', 'hotline', 'báo giá', 'giá rẻ', 'chúng tôi', 'uy tín', 'tư vấn'];

/** Promises of sellers; a story says that somebody promised this. */
const PROMISES = listed(
  'chính sách bán hàng, khuyến mãi, khuyến mại, ưu đãi, chiết khấu, trả góp, đặt cọc, lăn bánh, ' +
    'liên hệ ngay, gọi ngay, đặt mua, giá tốt nhất, giá gốc, quà tặng',
);
const FEWEST_PROMISES = 5;

/** The disclaimer that sellers of food supplements must print as a sentence; stories quote it within one. */
const DISCLAIMER = /(?:^|[.!?…*] *)\(?(?:sản phẩm|thực phẩm(?: bảo vệ sức khỏe)?) này không phải là thuốc/;

/** Further words that speak for goods on a site that sells, where fewer of all are enough. */
const SERVICES = listed(
  'khách hàng, bảng giá, miễn phí, bảo hành, giao hàng, giảm giá, đặt lịch, dịch vụ, trọn gói, cam kết',
);
const FEWEST_SERVICES = 2;
/** A seller uses one of them in so many characters; a story uses some over its length. */
const SERVICES_APART = 500;

/** Whether a text promises much and quotes nobody, or has that disclaimer. `trade`: it is on a shop's site. */
export function isPromotion(texts: readonly string[], trade: boolean): boolean {
  if (texts.some((text) => DISCLAIMER.test(text.toLowerCase()))) return true;
  if (quotesPeople(texts)) return false;
  const lower = texts.join(' ').toLowerCase();
  const timesOf = (phrases: readonly string[]) =>
    phrases.map((phrase) => lower.split(phrase).length - 1).filter((times) => times > 0);
  const promises = timesOf([...PROMISES, ...SALES]);
  if (promises.length >= FEWEST_PROMISES) return true;
  if (!trade || isTold(texts) || holdsAny(lower, AUTHORITIES)) return false;
  const said = [...promises, ...timesOf(SERVICES)];
  return said.length >= FEWEST_SERVICES && said.reduce((sum, times) => sum + times, 0) * SERVICES_APART >= lower.length;
}

/** Invitations to become a customer: to call, to register, to buy. */
const INVITATION = new RegExp(
  oneOfLines(String.raw`
    (?:hãy|vui lòng|quý khách|bạn|nhanh tay|đừng ngần ngại)[^.!?]{0,40}(?:liên hệ|đăng ký|để lại|điền|inbox)
    liên hệ (?:với chúng tôi|hotline)|liên hệ[^.!?]{0,30} ngay
    (?:đăng ký|gọi|đặt (?:hàng|lịch|mua)|mua|nhấc máy) ngay
    (?:hotline|zalo|tư vấn|đặt (?:hàng|lịch))[^.!?]{0,50}(?<!\d)(?:0\d{2,3}[. ]?\d{3}[. ]?\d{3,4}|1[89]00[. ]?\d{4,6})
  `),
);
/** Among how many last texts the invitation stands. */
const ENDING = 3;

/** Words of sellers for readers, goods and themselves; stories that seek help or a culprit invite calls as well. */
const TRADE = [...SALES, 'khách hàng', 'bảng giá', 'dịch vụ', 'ưu đãi', 'sản phẩm', 'showroom', 'học phí'];

/** Authorities, which stories tell of and ask readers to call. */
const AUTHORITIES = ['công an', 'cơ quan chức năng', 'cơ quan điều tra', 'chính quyền', 'ủy ban nhân dân', 'ubnd'];

/** Whether the texts end with an invitation to customers, and quote nobody. */
export function invitesCustomers(texts: readonly string[]): boolean {
  const ending = texts.slice(-ENDING).map((text) => text.toLowerCase());
  const invites = (text: string) => INVITATION.test(text) && !holdsAny(text, AUTHORITIES);
  return ending.some(invites) && holdsAny(ending.join(' '), TRADE) && !quotesPeople(texts);
}

/** Headlines that rank or praise businesses: "Top 5 nha khoa uy tín nhất", "… có tốt không?". */
const PRAISE = new RegExp(
  oneOfLines(String.raw`
    ^(?:(?:khám phá|gợi ý|tổng hợp|danh sách|review) )?(?:top )?\d{1,2} (?!triệu|t[ỷỉ]|nghìn|ngàn).*(?:uy tín|giá rẻ|chuyên nghiệp|(?:giỏi|tốt) nhất)
    có (?:tốt|uy tín) không
    ở đâu (?:tốt|uy tín|rẻ)
  `),
);

/** Whether a page ranks or praises businesses; a story about a ranking tells who made it. */
export const isPraise = (title: string, texts: readonly string[]) => PRAISE.test(title.toLowerCase()) && !isTold(texts);
