import type { PageKey } from '@/lib/i18n/pages-translator';
import type { T } from '@/lib/i18n/types';
import { Button } from '../base/Button';
import type { Chosen, OptionsAction, OptionsState } from './model';
import { choiceOption, type GroupSpec } from './Option';

const POINTS = ['1', '2', '3', '4', '5', '6', '7'];

/** What happens on an article. */
export function readingGroup(
  { chosen, has }: OptionsState,
  onAction: (action: OptionsAction) => void,
  t: T<PageKey>,
): GroupSpec {
  const choose = (changes: Partial<Chosen>) => onAction({ type: 'choose', changes });
  const docks = (['right', 'left', 'side'] as const).filter((dock) => dock !== 'side' || has.sidePanel);
  return {
    title: t('options.reading'),
    options: [
      choiceOption(
        { name: t('options.dock'), why: t(has.sidePanel ? 'options.dockWhy' : 'options.dockWhyPage') },
        chosen.dock,
        docks.map((value) => ({ value, label: t(`options.dock.${value}`) })),
        (dock) => choose({ dock }),
      ),
      choiceOption(
        { name: t('options.autoOpen'), why: t('options.autoOpenWhy') },
        chosen.autoOpen,
        (['every', 'outlet', 'never'] as const).map((value) => ({ value, label: t(`options.autoOpen.${value}`) })),
        (autoOpen) => choose({ autoOpen }),
      ),
      choiceOption(
        { name: t('options.explain'), why: t('options.explainWhy') },
        chosen.explain,
        (['all', 'first', 'new'] as const).map((value) => ({ value, label: t(`options.explain.${value}`) })),
        (explain) => choose({ explain }),
      ),
      choiceOption(
        { name: t('options.points'), why: t('options.pointsWhy') },
        String(chosen.points),
        POINTS.map((value) => ({ value, label: value })),
        (points) => choose({ points: Number(points) }),
      ),
      ...(has.shortcuts
        ? [
            {
              name: t('options.shortcuts'),
              why: t('options.shortcutsWhy'),
              control: (
                <Button onClick={() => onAction({ type: 'change-shortcuts' })}>{t('options.changeShortcuts')}</Button>
              ),
            },
          ]
        : []),
    ],
  };
}

/** Of the interface and of explanations. */
export function lookGroup(
  { chosen }: OptionsState,
  onAction: (action: OptionsAction) => void,
  t: T<PageKey>,
): GroupSpec {
  const choose = (changes: Partial<Chosen>) => onAction({ type: 'choose', changes });
  const languages = (['vi', 'en'] as const).map((value) => ({ value, label: t(`language.${value}`), lang: value }));
  return {
    title: t('options.look'),
    options: [
      choiceOption(
        { name: t('options.language'), why: t('options.languageWhy') },
        chosen.language,
        languages,
        (language) => choose({ language }),
      ),
      choiceOption(
        { name: t('options.gloss'), why: t('options.glossWhy') },
        chosen.gloss,
        [{ value: 'interface' as const, label: t('options.gloss.interface') }, ...languages],
        (gloss) => choose({ gloss }),
      ),
      choiceOption(
        { name: t('options.lead'), why: t('options.leadWhy') },
        chosen.lead,
        (['explanation', 'equivalents'] as const).map((value) => ({ value, label: t(`options.lead.${value}`) })),
        (lead) => choose({ lead }),
      ),
      choiceOption(
        { name: t('options.theme'), why: t('options.themeWhy') },
        chosen.theme,
        (['system', 'light', 'dark'] as const).map((value) => ({ value, label: t(`options.theme.${value}`) })),
        (theme) => choose({ theme }),
      ),
    ],
  };
}
