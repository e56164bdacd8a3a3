/** Letters that Vietnamese alone combines so: vowels with a hook, horn or breve, with two marks, and đ. */
const VIETNAMESE = /[ăđơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉĩịọỏốồổỗộớờởỡợụủũứừửữựỳỵỷỹ]/giu;
const LETTER = /\p{L}/gu;
/** Vietnamese prose has 15 to 25 of 100 letters of that kind, any other language next to none. */
const SHARE = 0.06;
const SAMPLE = 6000;

/** Whether a text is Vietnamese, judged by its letters. */
export function isVietnamese(text: string): boolean {
  const sample = text.slice(0, SAMPLE).normalize('NFC');
  const letters = sample.match(LETTER)?.length ?? 0;
  return letters > 0 && (sample.match(VIETNAMESE)?.length ?? 0) >= letters * SHARE;
}
