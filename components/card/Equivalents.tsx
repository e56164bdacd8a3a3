import { spokenLanguage } from '@/lib/i18n/spoken';
import type { Equivalent } from '@/lib/model/entry';
import { IconButton } from '../base/Button';
import { LiveRegion } from '../base/LiveRegion';
import { StatusMark } from '../base/StatusMark';
import { useCopying } from '../base/useCopying';
import { useWords } from '../base/Words';

export interface EquivalentsProps {
  /** What they are equivalents of, as a copied row names it. */
  term: string;
  equivalents: readonly Equivalent[];
  onCopy: (text: string) => Promise<boolean>;
}

/** English equivalents, each on its line: whose word it is in the margin and beneath, a button to copy it. */
export function Equivalents({ term, equivalents, onCopy }: EquivalentsProps) {
  const { t } = useWords();
  if (equivalents.length === 0) return null;
  return (
    <ul class="cg-equivalents" aria-label={t('card.equivalents')}>
      {equivalents.map((equivalent, index) => (
        <EquivalentLine key={equivalent.text} term={term} equivalent={equivalent} first={index === 0} onCopy={onCopy} />
      ))}
    </ul>
  );
}

interface EquivalentLineProps {
  term: string;
  equivalent: Equivalent;
  /** Whether the card's keys copy this one. */
  first: boolean;
  onCopy: (text: string) => Promise<boolean>;
}

/** The confirmation takes the place of the source, so that nothing moves. */
function EquivalentLine({ term, equivalent, first, onCopy }: EquivalentLineProps) {
  const { t } = useWords();
  const { text, status, source = '' } = equivalent;
  const word = useCopying(() => onCopy(text));
  const row = useCopying(() => onCopy([term, text, t(`status.${status}`), source].join('\t')));
  const state = row.state === 'idle' ? word.state : row.state;
  const came = state === 'idle' ? '' : t(state === 'done' ? 'card.copied' : 'card.copyFailed');
  const whose = t(`status.${status}`);
  return (
    <li class="cg-equivalent">
      <StatusMark status={status} />
      <span class="cg-equivalent-text" lang="en">
        {text}
      </span>
      <span class="cg-equivalent-source" data-copying={state} aria-hidden={came ? 'true' : undefined}>
        {came || whose}
        {came || !source ? null : (
          <>
            {t('meta.separator')}
            <span lang={spokenLanguage(source)}>{source}</span>
          </>
        )}
      </span>
      <LiveRegion message={came} />
      <span class="cg-equivalent-copy">
        <IconButton icon="row" label={t('card.copyRow')} shortcut={first ? 'R' : undefined} onClick={row.start} />
        <IconButton
          icon="copy"
          label={t('card.copyText', { text })}
          shortcut={first ? 'C' : undefined}
          onClick={word.start}
        />
      </span>
    </li>
  );
}
