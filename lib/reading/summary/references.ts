import { foldKey } from '@/lib/text/fold';
import { CAPITALS, LETTERS, SMALL_LETTERS } from '@/lib/text/patterns';
import type { Sentence, SummaryDocument } from './document';

/** Forms of address, before a name or for a person; "Anh" within a sentence is a country too. */
const ADDRESS = `(?<![${LETTERS}]|[Đđ]àn )(?:[Ôô]ng|[Bb]à|[Aa]nh|[Cc]hị|[Cc]ô|[Ee]m)`;
/** A form of address within a sentence that stands for a person instead of before a name. */
const BARE_ADDRESS = new RegExp(
  `(?<![${LETTERS}]|[Đđ]àn )(?:ông|bà|anh|chị|cô)` +
    `(?:,|\\s+(?:cho|nói|kể|đã|sẽ|đang|cũng|từng|vẫn|khẳng|nhấn|chia|đề|yêu|là|bị|được|còn|bày|viết|giải|trả|phát)(?![${LETTERS}]))`,
  'u',
);
/** One syllable of a name. */
const NAME = `[${CAPITALS}][${SMALL_LETTERS}]*`;
/** An address with one behind it. */
const GIVEN_NAME = new RegExp(`${ADDRESS} (${NAME})(?![${LETTERS}]| [${CAPITALS}]|\\.)`, 'gu');
const ADDRESSES = new RegExp(`${ADDRESS}(?= )`, 'gu');
const WHOLE_NAME = new RegExp(`${NAME}(?: ${NAME})+`, 'gu');
const THIS = foldKey('này');
/** What "này" may follow without an antecedent: the time of the story. */
const TIMES = new Set('dịp lần đợt ngày tuần tháng mùa năm gian điểm'.split(' ').map(foldKey));

/** Whether somebody is "ông", "bà", "anh" … before any name was said. */
export function leavesOutName(text: string): boolean {
  const at = text.search(BARE_ADDRESS);
  return at >= 0 && !/\p{Lu}/u.test(text.slice(1, at));
}

/** Whether "… này" takes up what nothing before it has named: not the sentence, not the title, not the sapo. */
export function takesUp({ ids, capital }: Sentence, { vocabulary, title, sapo }: SummaryDocument): boolean {
  const said = new Set([...title.ids, ...sapo.ids]);
  for (let at = 1; at < ids.length; at++) {
    const head = ids[at - 1] as number;
    const isTime = [head, ids[at - 2]].some((id) => id !== undefined && TIMES.has(vocabulary[id] ?? ''));
    if (vocabulary[ids[at] as number] === THIS && !said.has(head) && !isTime) return true;
    if (capital[at]) return false;
    said.add(head);
  }
  return false;
}

/** The last syllables of the names of at least two: those by which Vietnamese call each other. */
function givenNames(text: string): string[] {
  const names = text.replace(ADDRESSES, '').match(WHOLE_NAME) ?? [];
  return names.map((name) => name.slice(name.lastIndexOf(' ') + 1));
}

/** Per sentence, whether it speaks of "ông Páo" whose whole name only a sentence before it says. */
export function shortenNames({ vocabulary, title, sapo, sentences }: SummaryDocument): boolean[] {
  const shown = new Set([...title.ids, ...sapo.ids].map((id) => vocabulary[id]));
  const before = new Set<string>();
  return sentences.map(({ text }) => {
    const own = givenNames(text);
    const shortens = [...text.matchAll(GIVEN_NAME)].some(
      ([, name = '']) => before.has(name) && !own.includes(name) && !shown.has(foldKey(name)),
    );
    for (const name of own) before.add(name);
    return shortens;
  });
}
