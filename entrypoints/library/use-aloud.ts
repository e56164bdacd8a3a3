import { useEffect, useMemo } from 'preact/hooks';
import type { AloudAction, AloudState } from '@/components/article/AloudBar';
import { spokenSentences } from '@/lib/app/library/aloud';
import { browserSynth } from '@/lib/browser/speech';
import type { Article } from '@/lib/model/article';
import type { Span } from '@/lib/model/span';
import { Aloud } from '@/lib/surface/aloud';

/** An article read aloud, as long as it is shown; `light` is given the sentence that is being read. */
export function useAloud(
  article: Article,
  light: (span: Span | null) => void,
): { shown: AloudState | null; act: (action: AloudAction) => void } {
  const aloud = useMemo(() => new Aloud(spokenSentences(article), browserSynth, light), [article]);
  useEffect(() => {
    const stop = new AbortController();
    aloud.start(stop.signal);
    return () => stop.abort();
  }, [aloud]);
  const act = (action: AloudAction) => {
    switch (action.type) {
      case 'open':
        return aloud.state.value === 'off' ? aloud.open() : aloud.close();
      case 'play':
        return aloud.play();
      case 'pause':
        return aloud.pause();
      case 'close':
        return aloud.close();
      case 'step':
        return aloud.step(action.direction);
      case 'rate':
        return aloud.setRate(action.rate);
      case 'voice': {
        const voice = aloud.voices.value.find(({ id }) => id === action.id);
        if (voice) aloud.choose(voice);
      }
    }
  };
  const { value: state } = aloud.state;
  const shown =
    state === 'off'
      ? null
      : {
          speaking: state === 'speaking',
          rate: aloud.rate.value,
          voice: aloud.voice.value,
          voices: aloud.voices.value,
        };
  return { shown, act };
}
