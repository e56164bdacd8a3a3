import { MARK_COLOURS, type MarkColour } from '@/lib/model/mark';
import { useWords } from '../base/Words';

export interface WashesProps {
  /** The one that is on; null where none is yet. */
  chosen: MarkColour | null;
  onChoose: (colour: MarkColour) => void;
}

/** The four washes to choose from. */
export function Washes({ chosen, onChoose }: WashesProps) {
  const { t } = useWords();
  return (
    // biome-ignore lint/a11y/useSemanticElements: <fieldset> would draw a frame and want a legend
    <span class="cg-washes" role="group" aria-label={t('mark.colour')}>
      {MARK_COLOURS.map((colour) => (
        <button
          key={colour}
          type="button"
          class={`cg-wash cg-wash--${colour}`}
          aria-label={t(`mark.${colour}`)}
          title={t(`mark.${colour}`)}
          aria-pressed={chosen === null ? undefined : colour === chosen}
          onClick={() => onChoose(colour)}
        />
      ))}
    </span>
  );
}
