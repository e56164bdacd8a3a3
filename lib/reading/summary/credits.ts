import { DATELINES } from '@/lib/outlets';
import { CAPITALS, LETTERS } from '@/lib/text/patterns';

/** Agencies that stand where outlets have their tags. */
const AGENCIES = /^(?:TTXVN|VNA|VOV|VTV|BNEWS|Vietnam\+|Vietnamplus|PV)(?:$|[/,.-])/u;
/** A tag in brackets, perhaps with the place before it, perhaps with a dash behind it: "Hà Nội (TTXVN) - ", "(TNO) ". */
const BRACKETED = new RegExp(
  String.raw`^([${LETTERS} .]{0,30}?)\(([^()\d]{2,30})\) ?([-–—] ?)?(?=["“‘]?[${CAPITALS}\d])`,
  'u',
);
/** A tag with a dash behind it: "VOV.VN - ". */
const BARE = new RegExp(
  String.raw`^([${LETTERS}.]{2,16}(?: [${CAPITALS}][${LETTERS}]*)?) ?[-–—] (?=["“‘]?[${CAPITALS}\d])`,
  'u',
);

function isKnown(tag: string): boolean {
  return DATELINES.has(tag) || AGENCIES.test(tag);
}

/** Length of the tag of who printed it that a text opens with: "(Chinhphu.vn) – ", "TTO - "; 0 where there is none. */
export function creditLength(text: string): number {
  const [bracketed = '', place, inner = '', dash] = BRACKETED.exec(text) ?? [];
  if (bracketed !== '' && (isKnown(inner) || (place === '' && dash))) return bracketed.length;
  const [bare = '', tag = ''] = BARE.exec(text) ?? [];
  return isKnown(tag) ? bare.length : 0;
}
