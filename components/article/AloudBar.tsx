import { formatNumber } from '@/lib/i18n/format';
import { Button, IconButton } from '../base/Button';
import { Choice } from '../base/Choice';
import { onEscape } from '../base/keys';
import { Menu } from '../base/Menu';
import { GAP, Sentence } from '../base/Sentence';
import { usePageWords } from '../pages/PageWords';

/** Speeds on offer; 1 is the voice's own. */
const RATES = [0.8, 1, 1.2, 1.5, 2];

export interface AloudVoice {
  id: string;
  name: string;
  /** Whether it speaks on this computer; any other sends the text to a server. */
  local: boolean;
}

export interface AloudState {
  speaking: boolean;
  rate: number;
  /** Null where none speaks on this computer and no other was chosen. */
  voice: AloudVoice | null;
  voices: readonly AloudVoice[];
}

export type AloudAction =
  | { type: 'open' | 'play' | 'pause' | 'close' }
  | { type: 'step'; direction: 1 | -1 }
  | { type: 'rate'; rate: number }
  | { type: 'voice'; id: string };

export interface AloudBarProps {
  aloud: AloudState;
  onAction: (action: AloudAction) => void;
}

/** What one does while an article is read aloud; where no voice can, what to do about that. */
export function AloudBar({ aloud, onAction }: AloudBarProps) {
  const { language, t } = usePageWords();
  const { speaking, rate, voice, voices } = aloud;
  const remote = voices.filter(({ local }) => !local);
  return (
    <section class="cg-aloud" aria-label={t('aloud.title')} onKeyDown={onEscape(() => onAction({ type: 'close' }))}>
      {voice ? (
        <>
          <span class="cg-aloud-steps">
            <IconButton
              icon="back"
              label={t('aloud.previous')}
              onClick={() => onAction({ type: 'step', direction: -1 })}
            />
            <Button kind="main" onClick={() => onAction({ type: speaking ? 'pause' : 'play' })}>
              {t(speaking ? 'aloud.pause' : 'aloud.play')}
            </Button>
            <IconButton
              icon="forward"
              label={t('aloud.next')}
              onClick={() => onAction({ type: 'step', direction: 1 })}
            />
          </span>
          <Choice
            label={t('aloud.rate')}
            value={String(rate)}
            options={RATES.map((one) => ({ value: String(one), label: `${formatNumber(one, language)}×` }))}
            onChoose={(chosen) => onAction({ type: 'rate', rate: Number(chosen) })}
          />
          {voices.length > 1 ? (
            <Menu
              label={voice.name}
              items={voices.map(({ id, name, local }) => ({
                id,
                label: local ? name : t('aloud.remote', { name }),
              }))}
              onChoose={(id) => onAction({ type: 'voice', id })}
            />
          ) : null}
          {voice.local ? null : (
            <p class="cg-aloud-say">
              <Sentence text={t('aloud.sends', { name: GAP })} part={voice.name} />
            </p>
          )}
        </>
      ) : (
        <div class="cg-aloud-say">
          <p>{t('aloud.none')}</p>
          <p>{t('aloud.get')}</p>
          {remote.map(({ id, name }) => (
            <div key={id}>
              <p>
                <Sentence text={t('aloud.wouldSend', { name: GAP })} part={name} />
              </p>
              <Button onClick={() => onAction({ type: 'voice', id })}>{t('aloud.useRemote')}</Button>
            </div>
          ))}
        </div>
      )}
      <span class="cg-aloud-close">
        <IconButton icon="close" label={t('aloud.close')} onClick={() => onAction({ type: 'close' })} />
      </span>
    </section>
  );
}
