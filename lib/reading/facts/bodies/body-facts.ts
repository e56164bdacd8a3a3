import type { Article } from '@/lib/model/article';
import type { BodyFact } from '@/lib/model/reading';
import { LETTERS } from '@/lib/text/patterns';
import type { Range } from '../clauses';
import { Cover } from '../cover';
import { type Word, wordSet } from '../words';
import { findBodies } from './bodies';
import { abbreviationBehind, abbreviationOf, linkBodies, type Named } from './link';

/** An abbreviation that speaks is a body, and one that acts or owns twice. */
const SPEAKING =
  /(?<![A-Za-zÀ-ӿẠ-ỹ\d.&-])\p{Lu}{3,8}(?=\s(?:cho biết|cho hay|thông báo|dự báo|công bố|nhận định|khẳng định|cho rằng|đánh giá|đề xuất|cam kết|kiến nghị)(?![A-Za-zÀ-ӿẠ-ỹ]))/gu;
const ACTING =
  /(?<![A-Za-zÀ-ӿẠ-ỹ\d.&-])\p{Lu}{3,8}(?=\s(?:sẽ|đã|đang|cũng|bị|triển khai|phối hợp|tổ chức)(?![A-Za-zÀ-ӿẠ-ỹ]))|(?<=\s(?:của|theo|Theo|do)\s)\p{Lu}{3,8}(?![A-Za-zÀ-ӿẠ-ỹ\d/-])/gu;
/** Abbreviations that no body bears. */
const NO_BODY = wordSet(`
  HĐXX ATM CLB GTVT PCCC NSƯT NSND OTP THAAD INF KTTV QLTT GDĐT LĐLĐ ĐKKT TNXP MBA LGBT ĐBQH ICBM NSNN BĐS NƠXH VKS
  TAND VKSND CTV KTS THPTQG UAV FDI ODA BOT GDP GRDP USD VND EUR ETF OCOP COVID HIV AIDS TNGT ATGT BHYT BHXH BHTN KKT
  KCN CCN HTX NTM TPHCM HCM PCI PAPI PAR SIPAS ICT IOT CNTT KHCN CĐS CSVN XHCN UBND HĐND MTTQ THPT THCS CBCS CCB CSGT
  CSHS CSĐT QĐND CAND LLVT LLVTND PGS BTV BCH BTC BGK HLV VĐV VTV DNA ADN SMS USB VPN GPS IELTS TOEIC SUV MPV KOL CEO
  CFO CTO FTA RCEP CPTPP EVFTA TTCK TTHC TPP PPP UNCLOS
`);

/** Abbreviations beyond these are not looked for: each is in the whole article, and no story has as many. */
const MOST_SHORTS = 200;

/**
 * Bodies of an article, every mention outside the ranges that `taken` gives for its block.
 *
 * @param wordsOf the words of each block
 */
export function findBodyFacts(
  article: Article,
  wordsOf: readonly (readonly Word[])[],
  taken: (block: number) => readonly Range[],
): BodyFact[] {
  const covers = article.blocks.map(({ text }, block) => new Cover(text.length, taken(block)));
  const mentions: Named[] = [];
  const shorts = new Map<string, string>();
  article.blocks.forEach((block, index) => {
    const cover = covers[index];
    const words = wordsOf[index] ?? [];
    for (const { from, to } of findBodies(words)) {
      const start = words[from]?.start ?? 0;
      const end = words[to - 1]?.end ?? 0;
      if (cover?.meets({ start, end })) continue;
      cover?.add({ start, end });
      const text = block.text.slice(start, end);
      mentions.push({ block: index, start, end, text, name: text });
      const short = abbreviationBehind(block.text, end);
      if (short && !leavesOutHead(text, short)) shorts.set(short, text);
    }
  });
  linkBodies(mentions);
  const names = new Map(mentions.toReversed().map(({ text, name }) => [text, name]));
  for (const mention of mentions) {
    const full = shorts.get(abbreviationOf(mention.text) ?? '');
    if (full !== undefined) mention.name = names.get(full) ?? full;
  }
  const found: Named[] = [];
  for (const short of [...new Set([...shorts.keys(), ...actingAbbreviations(article)])].slice(0, MOST_SHORTS)) {
    article.blocks.forEach(({ text }, block) => {
      for (const match of text.matchAll(new RegExp(`(?<![${LETTERS}\\d.&-])${short}(?![${LETTERS}\\d&])`, 'gu'))) {
        const mention = { block, start: match.index, end: match.index + short.length };
        if (covers[block]?.meets(mention)) continue;
        const full = shorts.get(short) ?? short;
        found.push({ ...mention, text: short, name: names.get(full) ?? full });
      }
    });
  }
  return [...mentions, ...found].map(
    ({ block, start, end, name }): BodyFact => ({ kind: 'body', span: { block, start, end }, name }),
  );
}

/** Whether an abbreviation stands for what a body deals with, not for the body: "Bộ Giao thông vận tải (GTVT)". */
function leavesOutHead(name: string, short: string): boolean {
  const initials = (name.match(/(?<![A-Za-zÀ-ӿẠ-ỹ])(?!và(?![A-Za-zÀ-ӿẠ-ỹ]))[A-Za-zÀ-ӿẠ-ỹ]/gu) ?? [])
    .join('')
    .toUpperCase();
  const letters = short.replace(/[^A-Za-zÀ-ӿẠ-ỹ]/gu, '');
  return initials.length > letters.length && initials.endsWith(letters);
}

/** Abbreviations that the article treats as bodies without saying what they stand for. */
function actingAbbreviations({ blocks }: Article): string[] {
  const once = new Set<string>();
  const found = new Set<string>();
  for (const { text } of blocks) {
    if (text === text.toUpperCase()) continue;
    for (const [word] of text.matchAll(SPEAKING)) found.add(word);
    for (const [word] of text.matchAll(ACTING)) (once.has(word) ? found : once).add(word);
  }
  return [...found].filter((word) => !NO_BODY.has(word));
}
