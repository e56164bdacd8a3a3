import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import type { Language } from '@/lib/model/ids';
import { Choice } from '../base/Choice';
import { PageBar, type PageBarProps } from '../pages/PageBar';
import { usePageWords } from '../pages/PageWords';

export type Theme = 'system' | 'light' | 'dark';
/** Where the panel opens by itself: on every article, as the reader left it at each outlet, nowhere. */
export type AutoOpen = 'every' | 'outlet' | 'never';

export type OptionsAction =
  | { type: 'set-language'; language: Language }
  | { type: 'set-points'; points: number }
  | { type: 'set-theme'; theme: Theme }
  | { type: 'set-auto-open'; autoOpen: AutoOpen }
  | { type: 'set-pictures'; take: boolean }
  | { type: 'site-on'; host: string };

const POINTS = [1, 2, 3, 4, 5, 6, 7];

export interface OptionsViewProps {
  links: PageBarProps['links'];
  /** How many key points an article has. */
  points: number;
  theme: Theme;
  /** Whether an article's pictures are kept with it; null before the reader was asked. */
  pictures: boolean | null;
  autoOpen: AutoOpen;
  /** Hosts where the reader switched it off. */
  sitesOff: readonly string[];
  about: {
    version: string;
    /** Entries of the built-in glossary. */
    terms: number;
    /** Outlets whose articles are recognised unasked. */
    outlets: number;
  };
  onAction: (action: OptionsAction) => void;
}

/** Few options, each with a sentence why one would change it. */
export function OptionsView({ links, points, theme, pictures, autoOpen, sitesOff, about, onAction }: OptionsViewProps) {
  const { language, t } = usePageWords();
  return (
    <div class="cg-surface cg-page" lang={language}>
      <PageBar current="options" links={links} />
      <main class="cg-options">
        <h1 class="cg-hidden">{t('page.options')}</h1>
        <Group title={t('options.reading')}>
          <Option name={t('options.language')} why={t('options.languageWhy')}>
            <Choice
              label={t('options.language')}
              value={language}
              options={[
                { value: 'vi', label: t('language.vi'), lang: 'vi' },
                { value: 'en', label: t('language.en'), lang: 'en' },
              ]}
              onChoose={(chosen) => onAction({ type: 'set-language', language: chosen })}
            />
          </Option>
          <Option name={t('options.autoOpen')} why={t('options.autoOpenWhy')}>
            <Choice
              label={t('options.autoOpen')}
              value={autoOpen}
              options={(['every', 'outlet', 'never'] as const).map((value) => ({
                value,
                label: t(`options.autoOpen.${value}`),
              }))}
              onChoose={(chosen) => onAction({ type: 'set-auto-open', autoOpen: chosen })}
            />
          </Option>
          <Option name={t('options.points')} why={t('options.pointsWhy')}>
            <Choice
              label={t('options.points')}
              value={String(points)}
              options={POINTS.map((count) => ({ value: String(count), label: String(count) }))}
              onChoose={(chosen) => onAction({ type: 'set-points', points: Number(chosen) })}
            />
          </Option>
          <Option name={t('options.theme')} why={t('options.themeWhy')}>
            <Choice
              label={t('options.theme')}
              value={theme}
              options={(['system', 'light', 'dark'] as const).map((value) => ({
                value,
                label: t(`options.theme.${value}`),
              }))}
              onChoose={(chosen) => onAction({ type: 'set-theme', theme: chosen })}
            />
          </Option>
        </Group>
        <Group title={t('options.keeping')}>
          <Option name={t('options.pictures')} why={t('options.picturesWhy')}>
            <Choice
              label={t('options.pictures')}
              value={pictures === null ? 'ask' : pictures ? 'yes' : 'no'}
              options={(pictures === null ? (['ask', 'yes', 'no'] as const) : (['yes', 'no'] as const)).map(
                (value) => ({
                  value,
                  label: t(`options.pictures.${value}`),
                }),
              )}
              onChoose={(chosen) => chosen !== 'ask' && onAction({ type: 'set-pictures', take: chosen === 'yes' })}
            />
          </Option>
        </Group>
        <Group title={t('options.sites')}>
          <Option name={t('options.known')} why={t('options.knownWhy', { count: about.outlets })} />
          <Option name={t('options.off')} why={t(sitesOff.length > 0 ? 'options.offWhy' : 'options.offNone')}>
            {sitesOff.length > 0 ? (
              <ul class="cg-options-hosts">
                {sitesOff.map((host) => (
                  <li key={host}>
                    {host}
                    <button
                      type="button"
                      class="cg-button cg-button--quiet"
                      aria-label={t('options.turnOnAt', { host })}
                      onClick={() => onAction({ type: 'site-on', host })}
                    >
                      {t('options.turnOn')}
                    </button>
                  </li>
                ))}
              </ul>
            ) : null}
          </Option>
        </Group>
        <Group title={t('options.about')}>
          <Option name={t('options.glossary')} why={t('options.glossaryWhy', { count: about.terms })} />
          <Option name={t('options.privacy')} why={t('options.privacyWhy')} />
          <p class="cg-options-version">{t('options.version', { version: about.version })}</p>
        </Group>
      </main>
    </div>
  );
}

interface GroupProps {
  title: string;
  children: ComponentChildren;
}

function Group({ title, children }: GroupProps) {
  const id = useId();
  return (
    <section class="cg-options-group" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {children}
    </section>
  );
}

interface OptionProps {
  name: string;
  why: string;
  children?: ComponentChildren;
}

function Option({ name, why, children }: OptionProps) {
  return (
    <div class="cg-option">
      <div>
        <h3>{name}</h3>
        <p class="cg-option-why">{why}</p>
      </div>
      {children}
    </div>
  );
}
