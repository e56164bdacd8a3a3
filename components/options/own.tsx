import type { PageKey } from '@/lib/i18n/pages-translator';
import type { T, Words } from '@/lib/i18n/types';
import { CITATION_STYLES } from '@/lib/model/citation';
import { BaseSwitches } from '../termbases/BaseSwitches';
import type { OptionsAction, OptionsState } from './model';
import { choiceOption, type GroupSpec, type OptionSpec } from './Option';

const MEGABYTE = 1_000_000;

/** What the reader made: termbases and kept articles. */
export function ownGroup(
  { chosen, termbases, pictures, marks, bytes }: OptionsState,
  onAction: (action: OptionsAction) => void,
  t: T<PageKey>,
): GroupSpec {
  const size = bytes === null ? [] : [t('storage.size', { megabytes: bytes / MEGABYTE })];
  return {
    title: t('options.yours'),
    options: [
      {
        name: t('options.termbases'),
        why: t(termbases.length > 0 ? 'options.termbasesWhy' : 'options.termbasesNone'),
        words: termbases.map(({ name }) => name),
        control: <Way href="glossary.html" text={t('options.openTermbases')} />,
        below: (
          <BaseSwitches termbases={termbases} onSwitch={(id, on) => onAction({ type: 'switch-termbase', id, on })} />
        ),
      },
      answerOption('pictures', pictures, onAction, t),
      answerOption('marks', marks, onAction, t),
      choiceOption(
        { name: t('options.citation'), why: t('options.citationWhy') },
        chosen.citation ?? (chosen.language === 'vi' ? 'vietnamese' : 'apa'),
        CITATION_STYLES.map((value) => ({ value, label: t(`cite.${value}`) })),
        (citation) => onAction({ type: 'choose', changes: { citation } }),
      ),
      {
        name: t('options.storage'),
        why: [t('options.storageWhy'), ...size].join(' '),
        control: <Way href="library.html#storage" text={t('options.openStorage')} />,
      },
    ],
  };
}

/** A question that is asked once, with what was said to it. */
function answerOption(
  question: 'pictures' | 'marks',
  answer: boolean | null,
  onAction: (action: OptionsAction) => void,
  t: T<PageKey>,
): OptionSpec {
  const said = answer ? 'yes' : 'no';
  return choiceOption(
    { name: t(`options.${question}`), why: t(`options.${question}Why`) },
    answer === null ? 'ask' : said,
    (['ask', 'yes', 'no'] as const)
      .filter((value) => value !== 'ask' || answer === null)
      .map((value) => ({ value, label: t(`options.${question}.${value}`) })),
    (chosen) => chosen !== 'ask' && onAction({ type: 'answer', question, yes: chosen === 'yes' }),
  );
}

/** What it is made of and by. */
export function aboutGroup({ about }: OptionsState, { language, t }: Words<PageKey>): GroupSpec {
  const { version, terms, documents } = about;
  return {
    title: t('options.about'),
    options: [
      { name: t('options.glossary'), why: t('options.glossaryWhy', { count: terms }) },
      {
        name: t('options.sources'),
        why: t('options.sourcesWhy', { count: documents.length }),
        words: documents.flatMap(({ name, nameEn }) => (language === 'en' ? [name, nameEn] : [name])),
        below: (
          <details class="cg-options-sources">
            <summary>{t('options.showSources')}</summary>
            <ul>
              {documents.map(({ number, name, nameEn }) => (
                <li key={number}>
                  <span lang="vi">{name}</span> <span class="cg-option-why">{number}</span>
                  {language === 'en' && nameEn ? <div class="cg-option-why">{nameEn}</div> : null}
                </li>
              ))}
            </ul>
          </details>
        ),
      },
      { name: t('options.privacy'), why: t('options.privacyWhy') },
      { name: t('options.licences'), why: t('options.licencesWhy') },
      { name: t('options.version', { version }), why: '' },
    ],
  };
}

function Way({ href, text }: { href: string; text: string }) {
  return (
    <a class="cg-button" href={href}>
      {text}
    </a>
  );
}
