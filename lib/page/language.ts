/** Letters below U+1EA0 that Vietnamese alone, or nearly so, uses: ă đ ĩ ũ ơ ư. All between U+1EA0 and U+1EF9 are its own. */
const LETTERS = new Set([0x102, 0x103, 0x110, 0x111, 0x128, 0x129, 0x168, 0x169, 0x1a0, 0x1a1, 0x1af, 0x1b0]);
/** Vietnamese prose has 15 to 25 of 100 letters of that kind, any other language next to none. */
const SHARE = 0.06;
const SAMPLE = 1500;

/** Words that English prose cannot do without; Vietnamese has none of them. */
const ENGLISH = [' the ', ' of ', ' and '];
/** So many of them, for each 100 characters, has English about Vietnam, whose names have Vietnamese letters. */
const ENGLISH_SHARE = 1;

function isEnglish(sample: string): boolean {
  const found = ENGLISH.reduce((sum, word) => sum + sample.split(word).length - 1, 0);
  return found > 2 && found * 100 > sample.length * ENGLISH_SHARE;
}

/** Whether a text is Vietnamese, judged by its letters. */
export function isVietnamese(text: string): boolean {
  const sample = text.slice(0, SAMPLE).normalize('NFC');
  if (isEnglish(sample)) return false;
  const enough = sample.length * SHARE;
  let letters = 0;
  let vietnamese = 0;
  for (let i = 0; i < sample.length && vietnamese < enough; i++) {
    const code = sample.charCodeAt(i);
    if (code < 65 || (code > 0x2000 && code < 0x2100)) continue;
    letters++;
    if (code > 0xff && ((code >= 0x1ea0 && code <= 0x1ef9) || LETTERS.has(code))) vietnamese++;
  }
  return letters > 0 && vietnamese >= letters * SHARE;
}
