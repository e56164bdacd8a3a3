import { DATELINES } from '@/lib/outlets';

/** Agencies that stand where outlets have their tags. */
const AGENCIES = /^(?:TTXVN|VNA|VOV|VTV|BNEWS|Vietnam\+|Vietnamplus|PV)(?:$|[/,.-])/u;
/** A tag in brackets, perhaps with the place before it, perhaps with a dash behind it: "Hà Nội (TTXVN) - ", "(TNO) ". */
const BRACKETED = /^([A-Za-zÀ-ӿẠ-ỹ .]{0,30}?)\(([^()\p{N}]{2,30})\) ?([-–—] ?)?(?=["“‘]?[\p{Lu}\p{N}])/u;
/** A tag with a dash behind it: "VOV.VN - ". */
const BARE = /^([A-Za-zÀ-ӿẠ-ỹ.]{2,16}(?: \p{Lu}[A-Za-zÀ-ӿẠ-ỹ]*)?) ?[-–—] (?=["“‘]?[\p{Lu}\p{N}])/u;

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
