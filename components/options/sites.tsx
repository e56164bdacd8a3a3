import { useSignal } from '@preact/signals';
import type { PageKey } from '@/lib/i18n/pages-translator';
import type { T } from '@/lib/i18n/types';
import { Button } from '../base/Button';
import { TextField } from '../base/TextField';
import { usePageWords } from '../pages/PageWords';
import type { AddOutcome, OptionsAction, OptionsState } from './model';
import type { GroupSpec } from './Option';

/** Where Chú Giải reads unasked, and where it must not. */
export function sitesGroup(
  { added, others, outcome, off, about }: OptionsState,
  onAction: (action: OptionsAction) => void,
  t: T<PageKey>,
): GroupSpec {
  return {
    title: t('options.sites'),
    options: [
      { name: t('options.known'), why: t('options.knownWhy', { count: about.outlets }) },
      {
        name: t('options.others'),
        why: t(others ? 'options.othersAdded' : 'options.othersWhy', { count: about.others }),
        control: (
          <Button onClick={() => onAction({ type: others ? 'remove-others' : 'add-others' })}>
            {t(others ? 'options.removeOthers' : 'options.addOthers')}
          </Button>
        ),
      },
      {
        name: t('options.add'),
        why: t('options.addWhy'),
        words: added,
        below: (
          <>
            <AddSite outcome={outcome} onAdd={(typed) => onAction({ type: 'add-site', typed })} />
            <Sites
              sites={added}
              act={t('options.remove')}
              named={(host) => t('options.removeAt', { host })}
              onAct={(site) => onAction({ type: 'remove-site', site })}
            />
          </>
        ),
      },
      {
        name: t('options.off'),
        why: t(off.length > 0 ? 'options.offWhy' : 'options.offNone'),
        words: off,
        below: (
          <Sites
            sites={off}
            act={t('options.turnOn')}
            named={(host) => t('options.turnOnAt', { host })}
            onAct={(host) => onAction({ type: 'site-on', host })}
          />
        ),
      },
    ],
  };
}

const OUTCOMES = {
  others: 'options.addedOthers',
  unclear: 'options.addUnclear',
  refused: 'options.addRefused',
} as const;

interface AddSiteProps {
  outcome: AddOutcome | null;
  onAdd: (typed: string) => void;
}

function AddSite({ outcome, onAdd }: AddSiteProps) {
  const { t } = usePageWords();
  const typed = useSignal('');
  const said = (known: AddOutcome) =>
    typeof known === 'object' ? t('options.added', { host: known.added }) : t(OUTCOMES[known]);
  return (
    <form
      class="cg-options-add"
      onSubmit={(event) => {
        event.preventDefault();
        onAdd(typed.value);
      }}
    >
      <TextField
        label={t('options.addField')}
        value={typed.value}
        onInput={(value) => {
          typed.value = value;
        }}
      />
      <Button onClick={() => onAdd(typed.value)}>{t('options.addAct')}</Button>
      <p class="cg-option-why" role="status">
        {outcome && said(outcome)}
      </p>
    </form>
  );
}

interface SitesProps {
  sites: readonly string[];
  /** What can be done with each, and how that is named to who does not see the row. */
  act: string;
  named: (site: string) => string;
  onAct: (site: string) => void;
}

function Sites({ sites, act, named, onAct }: SitesProps) {
  if (sites.length === 0) return null;
  return (
    <ul class="cg-options-hosts">
      {sites.map((site) => (
        <li key={site}>
          {site}
          <button type="button" class="cg-button cg-button--quiet" aria-label={named(site)} onClick={() => onAct(site)}>
            {act}
          </button>
        </li>
      ))}
    </ul>
  );
}
