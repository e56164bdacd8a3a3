import type { Language } from '@/lib/model/ids';

/** A piece of what is said, in its own language. */
export interface Spoken {
  text: string;
  lang: Language;
}

export interface LiveRegionProps {
  /** What happened, in a sentence, or in pieces of several languages; empty says nothing. */
  message: string | readonly Spoken[];
  /** Of a plain message, where it is not that of what the region stands in. */
  lang?: Language;
}

/** Says to a screen reader what happened. Keep it mounted: a region that appears with its text is not announced. */
export function LiveRegion({ message, lang }: LiveRegionProps) {
  return (
    <div class="cg-hidden" role="status" aria-live="polite" lang={lang}>
      {typeof message === 'string'
        ? message
        : message
            .filter(({ text }) => text !== '')
            .map((piece) => (
              <p key={piece.text} lang={piece.lang}>
                {piece.text}
              </p>
            ))}
    </div>
  );
}
