import { spokenLanguage } from '@/lib/i18n/spoken';
import type { Language } from '@/lib/model/ids';

/** Stands in a sentence for what may be in another language than it: `t('kwic.none', { phrase: GAP })`. */
export const GAP = '\ufffc';

export interface SentenceProps {
  /** With `GAP` where `part` goes; without it there is no part. */
  text: string;
  part: string;
  /** Of the part, where that is known. */
  lang?: Language | undefined;
}

/** A sentence of ours around words of others, each read in its own voice. */
export function Sentence({ text, part, lang = spokenLanguage(part) }: SentenceProps) {
  const [before, after] = text.split(GAP);
  if (after === undefined) return <>{before}</>;
  return (
    <>
      {before}
      <span lang={lang}>{part}</span>
      {after}
    </>
  );
}
