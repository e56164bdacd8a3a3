import { useSignal } from '@preact/signals';
import type { VNode } from 'preact';
import { useEffect } from 'preact/hooks';
import type { Language } from '@/lib/model/ids';

/** A piece of what is said, in its own language. */
export interface Spoken {
  text: string;
  lang: Language;
}

/** A sentence, or pieces of several languages, one after the other; empty says nothing. */
export type Message = string | VNode | readonly Spoken[];

export interface LiveRegionProps {
  /** What happened. */
  message: Message;
  /** Of a plain message, where it is not that of what the region stands in. */
  lang?: Language;
}

/**
 * Says to a screen reader what happened. It comes empty even where there is something to say already, as a region that
 * appears with its text is not announced; keep it mounted all the same.
 */
export function LiveRegion({ message, lang }: LiveRegionProps) {
  const said = useSignal<Message>('');
  useEffect(() => {
    said.value = message;
  }, [message, said]);
  return (
    <div class="cg-hidden" role="status" aria-live="polite" lang={lang}>
      {isPieces(said.value)
        ? said.value
            .filter(({ text }) => text !== '')
            .map((piece) => (
              <p key={piece.text} lang={piece.lang}>
                {piece.text}
              </p>
            ))
        : said.value}
    </div>
  );
}

function isPieces(message: Message): message is readonly Spoken[] {
  return Array.isArray(message);
}
