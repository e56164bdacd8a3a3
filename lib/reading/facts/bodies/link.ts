import { foldKey } from '@/lib/text/fold';
import { LETTERS } from '@/lib/text/patterns';

/** A mention with the name that all mentions of the same thing share. */
export interface Named {
  block: number;
  start: number;
  end: number;
  /** As written. */
  text: string;
  name: string;
}

/** "Chứng khoán MB (MBS)", "(gọi tắt là …)": a short name in brackets behind a full one. */
const SHORT_BEHIND =
  /^\s*\(\s*(?:gọi tắt là\s+|viết tắt là\s+|sau đây gọi là\s+)?(?:Ngân hàng\s+|Công ty\s+|Tập đoàn\s+)?([\p{Lu}\d][A-Za-zÀ-ӿẠ-ỹ\d&-]{1,11})\s*\)/u;
/** "Ngân hàng MDB": a company by its kind and its abbreviation. */
const BY_SHORT = /^(?:Ngân hàng|Công ty|Tổng [Cc]ông ty|Tập đoàn|CTCP)\s(?:(?:TMCP|CP|TNHH)\s)?(\p{Lu}{2,8})$/u;

/** The abbreviation that the text gives behind a body's name; `null` where there is none. */
export function abbreviationBehind(text: string, end: number): string | null {
  const short = SHORT_BEHIND.exec(text.slice(end, end + 40))?.[1];
  return short && /\p{Lu}.*\p{Lu}|^\p{Lu}\d\d$/u.test(short) ? short : null;
}

/** The abbreviation by which a company is named behind its kind; `null` where it is named otherwise. */
export const abbreviationOf = (name: string): string | null => BY_SHORT.exec(name)?.[1] ?? null;

/** Companies are called by their names alone too: "CTCP Chứng khoán Artex", "Chứng khoán Artex". */
const COMPANIES = ['CTCP', 'Công ty', 'Tổng công ty', 'Tập đoàn', 'Ngân hàng'].map((word) => `${foldKey(word)} `);

/** Behind a bank's name: another body, not its longer form. */
const BRANCH = ` ${foldKey('chi nhánh')} `;

/** What newspapers shorten in the names of bodies, and what they write in full. */
const SHORTENED: readonly [string, string][] = [
  ['UBND', 'Ủy ban nhân dân'],
  ['HĐND', 'Hội đồng nhân dân'],
  ['MTTQ', 'Mặt trận Tổ quốc'],
  ['TAND', 'Tòa án nhân dân'],
  ['VKSND|Viện KSND', 'Viện kiểm sát nhân dân'],
  ['BĐBP', 'Bộ đội Biên phòng'],
  ['CHQS', 'Chỉ huy Quân sự'],
  ['CSGT', 'Cảnh sát giao thông'],
  ['CSCĐ', 'Cảnh sát cơ động'],
  ['CSHS', 'Cảnh sát hình sự'],
  ['CSĐT', 'Cảnh sát điều tra'],
  ['LHPN', 'Liên hiệp Phụ nữ'],
  ['LĐLĐ', 'Liên đoàn Lao động'],
  ['CCB', 'Cựu chiến binh'],
  ['BHXH', 'Bảo hiểm xã hội'],
  ['ĐH', 'Đại học'],
  ['CĐ', 'Cao đẳng'],
  ['GTVT', 'Giao thông vận tải'],
  ['GD&ĐT|GD-ĐT|GDĐT|GD và ĐT', 'Giáo dục và Đào tạo'],
  ['NN&PTNT|NN-PTNT|NNPTNT|NN và PTNT', 'Nông nghiệp và Phát triển nông thôn'],
  ['NN&MT|NN-MT|NNMT', 'Nông nghiệp và Môi trường'],
  ['TN&MT|TN-MT|TNMT|TN và MT', 'Tài nguyên và Môi trường'],
  ['KH&CN|KH-CN|KHCN', 'Khoa học và Công nghệ'],
  ['KH&ĐT|KH-ĐT|KHĐT', 'Kế hoạch và Đầu tư'],
  ['TT&TT|TT-TT|TTTT', 'Thông tin và Truyền thông'],
  ['LĐ-TB&XH|LĐTB&XH|LĐTBXH|LĐ-TBXH', 'Lao động Thương binh và Xã hội'],
  ['TB&XH|TB-XH|TBXH', 'Thương binh và Xã hội'],
  ['VH,TT&DL|VHTT&DL|VH-TT&DL|VHTTDL', 'Văn hóa Thể thao và Du lịch'],
  ['TP', 'thành phố'],
];
const FULL = new Map(SHORTENED.flatMap(([short, full]) => short.split('|').map((form) => [form, full] as const)));
const SHORT = new RegExp(
  String.raw`(?<![${LETTERS}])(?:${[...FULL.keys()].sort((a, b) => b.length - a.length).join('|')})(?![${LETTERS}])`,
  'gu',
);

/** What companies are in law, which newspapers leave out as they like: "Công ty TNHH Mẫu Sơn", "Công ty Mẫu Sơn". */
const LEGAL =
  /(?<=^(?:Ngân hàng|Công ty|Tổng [Cc]ông ty|Cty)\s)(?:(?:TMCP|TNHH|MTV|CP|[Cc]ổ phần|[Tt]hương mại [Cc]ổ phần|[Tt]rách nhiệm hữu hạn|[Mm]ột thành viên)\s)+/u;

/** Names compare by what they say in full, without the signs between their parts: "UBND TP.HCM", "Sở GD-ĐT". */
function keyOf(text: string): string {
  const full = text
    .replace(/^CTCP\s/u, 'Công ty ')
    .replace(LEGAL, '')
    .replace(SHORT, (short) => ` ${FULL.get(short) ?? short} `);
  return foldKey(full.replace(/[.,&–-]|(?<![A-Za-zÀ-ӿẠ-ỹ])và(?![A-Za-zÀ-ӿẠ-ỹ])/gu, ' ').replace(/\s+/gu, ' '));
}

const company = (key: string): boolean => COMPANIES.some((word) => key.startsWith(word));

/** Of each form those that are longer ones of it: that begin with it, or are a company and end with it. */
function longerForms(keys: Iterable<string>, known: ReadonlySet<string>): Map<string, string[]> {
  const longer = new Map<string, string[]>();
  const add = (short: string, long: string) => {
    const all = longer.get(short);
    if (all) all.push(long);
    else if (known.has(short)) longer.set(short, [long]);
  };
  for (const key of keys) {
    for (let at = key.indexOf(' '); at > 0; at = key.indexOf(' ', at + 1)) {
      if (!key.startsWith(BRANCH, at)) add(key.slice(0, at), key);
      if (company(key)) add(key.slice(at + 1), key);
    }
  }
  return longer;
}

/**
 * Gives the mentions of bodies the longest form they have in the article: a shorter form is the same body where a
 * longer one, and only one, begins with it, or is a company and ends with it.
 */
export function linkBodies(mentions: Named[]): void {
  const keys = new Map<string, string>();
  const forms = new Map<string, string>();
  for (const { text } of mentions) {
    if (keys.has(text)) continue;
    const key = keyOf(text);
    keys.set(text, key);
    if (text.length > (forms.get(key)?.length ?? 0)) forms.set(key, text);
  }
  const longer = longerForms(forms.keys(), new Set(forms.keys()));
  const names = new Map<string, string>();
  for (const [key, text] of forms) {
    const all = longer.get(key) ?? [];
    const longest = all.toSorted((a, b) => b.length - a.length)[0];
    const one = longest !== undefined && all.every((other) => longest.includes(other));
    names.set(key, (one ? forms.get(longest) : text) ?? text);
  }
  for (const mention of mentions) {
    if (mention.name === mention.text) mention.name = names.get(keys.get(mention.text) ?? '') ?? mention.text;
  }
}
