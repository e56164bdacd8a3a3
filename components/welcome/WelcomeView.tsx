import type { ComponentChildren } from 'preact';
import type { Language } from '@/lib/model/ids';
import { Button } from '../base/Button';
import { Choice } from '../base/Choice';
import { Seal } from '../base/Seal';
import type { CardContent } from '../card/model';
import { TermCard } from '../card/TermCard';
import { usePageWords } from '../pages/PageWords';

export type WelcomeAction =
  | { type: 'set-language'; language: Language }
  | { type: 'set-dock'; dock: 'right' | 'side' }
  | { type: 'open-sample' };

export interface WelcomeViewProps {
  /** The entry that the sample sentence shows: `khu-vuc-phong-thu`. */
  sample: Extract<CardContent, { kind: 'term' }>;
  /** Outlets whose articles are recognised unasked. */
  outlets: number;
  /** Where notes stand; null where the browser has no column of its own. */
  dock: 'right' | 'left' | 'side' | null;
  onCopy: (text: string) => Promise<boolean>;
  onAction: (action: WelcomeAction) => void;
}

/** First run: what it does, what it may see, how to begin. */
export function WelcomeView({ sample, outlets, dock, onCopy, onAction }: WelcomeViewProps) {
  const { language, t } = usePageWords();
  // Alone: there is nowhere for its links to lead.
  const alone = { ...sample, broader: [], related: [], successor: null };
  return (
    <div class="cg-surface cg-page" lang={language}>
      <main class="cg-welcome">
        <header>
          <Seal size={48} />
          <h1 lang="vi">{t('app.name')}</h1>
          <p class="cg-welcome-lead">{t('welcome.lead')}</p>
        </header>
        <Step number={1} title={t('welcome.what')}>
          <p>{t('welcome.whatText')}</p>
          <div class="cg-welcome-sample">
            <p lang="vi">
              {t('welcome.sampleBefore')} <span class="cg-welcome-term">{sample.entry.term}</span>{' '}
              {t('welcome.sampleAfter')}
            </p>
            <TermCard
              content={alone}
              pinnable={false}
              closable={false}
              known={null}
              onCopy={onCopy}
              onAction={() => {}}
            />
          </div>
        </Step>
        <Step number={2} title={t('welcome.sees')}>
          <p>{t('welcome.seesText', { count: outlets })}</p>
          <p>{t('options.privacyWhy')}</p>
        </Step>
        <Step number={3} title={t('welcome.start')}>
          <p>{t('welcome.startText')}</p>
          <Choice
            label={t('options.gloss')}
            showLabel
            value={language}
            options={[
              { value: 'vi', label: t('language.vi'), lang: 'vi' },
              { value: 'en', label: t('language.en'), lang: 'en' },
            ]}
            onChoose={(chosen) => onAction({ type: 'set-language', language: chosen })}
          />
          {dock === null ? null : (
            <Choice
              label={t('options.dock')}
              showLabel
              value={dock === 'side' ? 'side' : 'right'}
              options={[
                { value: 'right', label: t('welcome.inPage') },
                { value: 'side', label: t('options.dock.side') },
              ]}
              onChoose={(chosen) => onAction({ type: 'set-dock', dock: chosen })}
            />
          )}
          <div class="cg-welcome-go">
            <Button kind="stamp" onClick={() => onAction({ type: 'open-sample' })}>
              {t('welcome.sample')}
            </Button>
            <a class="cg-button" href="options.html">
              {t('page.options')}
            </a>
            <a class="cg-button" href="help.html">
              {t('page.help')}
            </a>
          </div>
        </Step>
      </main>
    </div>
  );
}

interface StepProps {
  number: number;
  title: string;
  children: ComponentChildren;
}

function Step({ number, title, children }: StepProps) {
  return (
    <section class="cg-welcome-step">
      <span class="cg-welcome-number" aria-hidden="true">
        {number}
      </span>
      <h2>{title}</h2>
      {children}
    </section>
  );
}
