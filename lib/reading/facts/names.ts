import { lowerAt, phraseSet, type Word, wordSet } from './words';

const SURNAMES = phraseSet(`
  Nguyễn | Trần | Lê | Phạm | Hoàng | Huỳnh | Phan | Vũ | Võ | Đặng | Bùi | Đỗ | Hồ | Ngô | Dương | Lý | Đào | Đinh
  Đoàn | Trịnh | Trương | Lâm | Mai | Cao | Tô | Tạ | Hà | Chu | Châu | Lương | Lưu | Phùng | Tống | Thái | Quách
  La | Triệu | Kiều | Doãn | Đàm | Tôn | Thạch | Sơn | Danh | Kim | Ninh | Nghiêm | Khúc | Khương | Lục | Mạc | Ngụy
  Nhâm | Ông | Phó | Phú | Quan | Từ | Ưng | Văn | Viên | Vương | Âu | Bạch | Bành | Biện | Cấn | Chử | Cù | Cung
  Diệp | Diêm | Đậu | Đồng | Đường | Giáp | Giang | Hàn | Hứa | Kha | Khổng | Lại | Lã | Lữ | Lỗ | Mẫn | Nhan | Nông
  Ôn | Phí | Tăng | Tào | Thân | Thiều | Tiêu | Tôn Thất | Tôn Nữ | Trà | Trang | Ung | Uông | Vi | Viêm | Xa | Yên
  An | Ân | Bế | Ma | Mã | Hầu | Cầm | Lò | Lường | Quàng | Quảng | Tòng | Lèo | Điêu | Đèo | Cà | Vì | Bạc | Lù
  Lự | Giàng | Sùng | Vàng | Thào | Hờ | Chảo | Tẩn | Tao | Phàn | Chẻo | Mùa | Hạng | Ly | Tráng | Cứ | Vừ | Mua
  Cháng | Sình | Thền | Lồ | Vù | Pờ | Tếnh | Khoàng | Lỳ | Chang | Và | Xồng | Lầu | Cụt | Moong | Lô | Ngân | Hơ
  Lộc | Khang | Lừu | Hảng | Thò | Ksor | Siu | Rơ | Rah | Rmah | Nay | Kpă | Kpuih | Y | H | A | Alăng | Bling
  Zơrâm | Hôih | Coor | Bríu | Arất | Blúp | Pơloong | Katơr | Chamaléa | Pinăng | Điểu | Thị | Cil | Kon | Bon
  Đàng | Hán | Trượng | Bá | Thông | Kiên | Chau | Néang | Liêu | Trầm | Sầm | Phương | Bàn | Đổng | Đăng | Mùi
  Hùng | Vòng | Chìu | Tằng | Sú | Lỷ | Phùn | Phù | Lềnh | Nình | Trưởng | Tần | Cư | Khà | Pơ | Sín | Seo | Liềng
  Lùng
`);

/** Surnames that are also common words or parts of place names, so that two more syllables are asked of them. */
const DOUBTFUL = wordSet(`
  cung trung bình sơn danh kim ninh ông phó phú quan từ văn viên âu bạch đồng đường giang hàn trà trang an ân ma
  mã và y h a thị kon bon đàng hán thông kiên phương bàn hùng trưởng tần cư yên thái thân cao hà la mai lâm bá
  ngân lộc khang seo pơ tao mùa mua cứ cụt chang vùng vì quảng lục tô tân bạc cầm nông
`);

/** Second syllables that hardly anything but a name has. */
const MIDDLE = wordSet(`
  văn thị đình hữu đức xuân quang minh ngọc thanh công hồng quốc bá duy trọng đăng viết như thế tiến mạnh
`);

const SYLLABLE = /^\p{Lu}(?:\p{Ll}+|['’]?\p{Ll}*)$/u;
const MOST = 5;
/** How many names without a sign between them are looked at to tell where the first ends. */
const IN_A_ROW = 4;

/** Whether a word can be a syllable of a name; in a text that shouts names ("Ông NGUYỄN VĂN A") capitals do. */
function isNameWord(word: Word | undefined, shouted: boolean): boolean {
  if (!word?.word || !word.capital) return false;
  return shouted ? /^\p{Lu}+$/u.test(word.text) : SYLLABLE.test(word.text);
}

/**
 * Where a Vietnamese name ends that begins with a surname at word `at`; `at` itself where there is none. Names run
 * over two to five syllables, parted by nothing but space.
 *
 * @param row how many names stand right before it
 */
export function vietnameseNameEnd(words: readonly Word[], at: number, row = 0): number {
  const surname = SURNAMES.at(words, at);
  const first = words[at];
  if (!surname || !first?.capital) return at;
  const shouted = first.shout;
  if (!isNameWord(first, shouted) && !/^[YHAK]$/u.test(first.text)) return at;
  let to = at + 1;
  while (to < at + MOST && isNameWord(words[to], shouted) && words[to]?.spaced && !stops(words, to, at, row)) to++;
  return to - at >= 2 ? to : at;
}

function stops(words: readonly Word[], to: number, at: number, row = 0): boolean {
  const next = words[to + 1];
  if (to - at < 2 || next === undefined) return false;
  if (OFFICE.test(`${words[to]?.lower} ${next.lower}`)) return true;
  return row < IN_A_ROW && MIDDLE.has(next.lower) && startsName(words, to, 3, row + 1);
}

/** "… Phó Chủ tịch", "… Giám đốc": a role that follows a name without a comma. */
const OFFICE =
  /^(?:phó (?:chủ|giám|bí|trưởng|thủ|tổng|hiệu|viện|cục|chánh)|chủ (?:tịch|nhiệm)|bí thư|giám đốc|trưởng (?:ban|phòng|đoàn|công|thôn|bản)|tổng (?:giám|bí|biên|cục)|ủy viên|(?:thứ|bộ) trưởng)$/u;

/**
 * Whether a person's name of at least `least` syllables begins at word `at`. Surnames that are words too need a
 * telling second syllable.
 *
 * @param row how many names stand right before it
 */
export function startsName(words: readonly Word[], at: number, least: number, row = 0): boolean {
  const end = vietnameseNameEnd(words, at, row);
  const length = end - at;
  if (length < Math.max(2, least)) return false;
  const first = lowerAt(words, at);
  const second = lowerAt(words, at + 1);
  if (length >= 3 && MIDDLE.has(second)) return true;
  return length >= 3 && !DOUBTFUL.has(first);
}

/** Where a run of capitalised words ends that begins at `at`: a foreign name behind an honorific or office. */
function anyNameEnd(words: readonly Word[], at: number): number {
  const first = words[at];
  const shouted = first?.shout ?? false;
  let to = at;
  while (
    to < at + MOST &&
    (isNameWord(words[to], shouted) || isInitial(words, to)) &&
    (to === at || words[to]?.spaced || words[to - 1]?.key === '.')
  ) {
    if (to > at && stops(words, to, at)) break;
    to += isInitial(words, to) ? 2 : 1;
    while (
      to < at + 2 * MOST &&
      (words[to]?.key === '-' || words[to]?.key === "'") &&
      !words[to]?.spaced &&
      words[to + 1]?.word &&
      !words[to + 1]?.spaced
    ) {
      to += 2;
    }
  }
  return words.slice(at, to).some((word) => word.text.length > 1) ? to : at;
}

/** A Vietnamese name, or one that goes on as few of ours do: "Kim Sang-sik", "Ksor H'Nhan". */
export function fullNameEnd(words: readonly Word[], at: number): number {
  const vietnamese = vietnameseNameEnd(words, at);
  const goesOn = /^[-']$/u.test(words[vietnamese]?.key ?? '') && !words[vietnamese]?.spaced;
  return vietnamese > at && !goesOn ? vietnamese : anyNameEnd(words, at);
}

function isInitial(words: readonly Word[], at: number): boolean {
  const word = words[at];
  const dot = words[at + 1];
  return word !== undefined && /^\p{Lu}$/u.test(word.text) && dot?.key === '.' && !dot.spaced;
}

/** Whether a name of the Central Highlands stands among the words, whose prefix has an apostrophe: "H'Yam", "K’Broi". */
export function isOfHighlands(words: readonly Word[]): boolean {
  return words.some(({ text }, i) => {
    const [sign, name] = [words[i + 1], words[i + 2]];
    return /^[HKR]$/u.test(text) && sign?.key === "'" && !sign.spaced && name?.capital === true && !name.spaced;
  });
}

/** A syllable as Vietnamese spells it, without its tone: consonants, one to three vowels, a final consonant. */
const SPELLED = /^(?:ngh|ng|nh|ch|gh|gi|kh|ph|qu|th|tr|[bcdđghklmnprstvx])?[aăâeêioôơuưy]{1,3}(?:ng|nh|ch|[cmnpt])?$/u;
const TONES = /[\u0300\u0301\u0303\u0309\u0323]/gu;

/** Whether every word could be a Vietnamese syllable: tells "Giàng A Páo" from "Nautilus". */
export function isVietnamese(words: readonly Word[]): boolean {
  return words.every(({ lower }) => SPELLED.test(lower.normalize('NFD').replace(TONES, '').normalize('NFC')));
}
