import { holdsAny, listed } from '../text';
import { isTold, quotesPeople } from './telling';

/** What who sells says. */
const SALES = ['quý khách', 'hotline', 'báo giá', 'giá rẻ', 'chúng tôi', 'uy tín', 'tư vấn'];

/** What who sells promises besides; a story says that somebody said so. */
const PROMISES = listed(
  'chính sách bán hàng, khuyến mãi, khuyến mại, ưu đãi, chiết khấu, trả góp, đặt cọc, lăn bánh, ' +
    'liên hệ ngay, gọi ngay, đặt mua, giá tốt nhất, giá gốc, quà tặng',
);
const FEWEST_PROMISES = 5;

/** What sellers of food supplements must say, as a sentence of their own; stories quote it, and say it of all of them. */
const DISCLAIMER = /(?:^|[.!?…*] *)\(?(?:sản phẩm|thực phẩm(?: bảo vệ sức khỏe)?) này không phải là thuốc/;

/** On a site that sells, these too speak for goods, and fewer of all are enough. */
const SERVICES = listed(
  'khách hàng, bảng giá, miễn phí, bảo hành, giao hàng, giảm giá, đặt lịch, dịch vụ, trọn gói, cam kết',
);
const FEWEST_SERVICES = 2;
/** Who sells says one of them in so many characters; a story comes to speak of some. */
const SERVICES_APART = 500;

/** Whether a text promises much and quotes nobody, or says what sellers of supplements must. `trade`: a shop has it. */
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

/** How a reader is asked to become a customer: to call, to register, to buy. */
const INVITATION =
  /(?:hãy|vui lòng|quý khách|bạn|nhanh tay|đừng ngần ngại)[^.!?]{0,40}(?:liên hệ|đăng ký|để lại|điền|inbox)|liên hệ (?:với chúng tôi|hotline)|liên hệ[^.!?]{0,30} ngay|(?:đăng ký|gọi|đặt (?:hàng|lịch|mua)|mua|nhấc máy) ngay|(?:hotline|zalo|tư vấn|đặt (?:hàng|lịch))[^.!?]{0,50}(?<!\d)(?:0\d{2,3}[. ]?\d{3}[. ]?\d{3,4}|1[89]00[. ]?\d{4,6})/;
/** Among the last of so many texts the invitation stands. */
const ENDING = 3;

/** Who sells calls the reader, himself and his goods so; who seeks help, or a culprit, asks readers to call as well. */
const TRADE = [...SALES, 'khách hàng', 'bảng giá', 'dịch vụ', 'ưu đãi', 'sản phẩm', 'showroom'];

/** Whom a story's readers are asked to call, and stories tell of. */
const AUTHORITIES = ['công an', 'cơ quan chức năng', 'cơ quan điều tra', 'chính quyền', 'ủy ban nhân dân', 'ubnd'];

/** Whether a text ends by inviting customers to call, register or buy, and quotes nobody. */
export function invitesCustomers(texts: readonly string[]): boolean {
  const ending = texts.slice(-ENDING).map((text) => text.toLowerCase());
  const invites = (text: string) => INVITATION.test(text) && !holdsAny(text, AUTHORITIES);
  return ending.some(invites) && holdsAny(ending.join(' '), TRADE) && !quotesPeople(texts);
}

/** How those are called who rank or praise businesses: "Top 5 nha khoa uy tín nhất", "… có tốt không?". */
const PRAISE =
  /^(?:(?:khám phá|gợi ý|tổng hợp|danh sách|review) )?(?:top )?\d{1,2} (?!triệu|t[ỷỉ]|nghìn|ngàn).*(?:uy tín|giá rẻ|chuyên nghiệp|(?:giỏi|tốt) nhất)|có (?:tốt|uy tín) không|ở đâu (?:tốt|uy tín|rẻ)/;

/** Whether a text under this headline ranks or praises businesses; a story about ranks tells who gave them. */
export const isPraise = (title: string, texts: readonly string[]) => PRAISE.test(title.toLowerCase()) && !isTold(texts);
