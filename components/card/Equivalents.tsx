import type { Equivalent } from '@/lib/model/entry';
import { IconButton } from '../base/Button';
import { StatusMark } from '../base/StatusMark';
import { useCopying } from '../base/useCopying';
import { useWords } from '../base/Words';

export interface EquivalentsProps {
  equivalents: readonly Equivalent[];
  onCopy: (text: string) => Promise<boolean>;
}

/** English equivalents, each on its line: whose word it is in the margin and beneath, a button to copy it. */
export function Equivalents({ equivalents, onCopy }: EquivalentsProps) {
  const { t } = useWords();
  if (equivalents.length === 0) return null;
  return (
    <ul class="cg-equivalents" aria-label={t('card.equivalents')}>
      {equivalents.map((equivalent) => (
        <EquivalentLine key={equivalent.text} equivalent={equivalent} onCopy={onCopy} />
      ))}
    </ul>
  );
}

interface EquivalentLineProps {
  equivalent: Equivalent;
  onCopy: (text: string) => Promise<boolean>;
}

/** The confirmation takes the place of the source, so that nothing moves. */
function EquivalentLine({ equivalent, onCopy }: EquivalentLineProps) {
  const { t } = useWords();
  const copying = useCopying(() => onCopy(equivalent.text));
  const source = [t(`status.${equivalent.status}`), equivalent.source].filter(Boolean).join(t('meta.separator'));
  return (
    <li class="cg-equivalent">
      <StatusMark status={equivalent.status} />
      <span class="cg-equivalent-text" lang="en">
        {equivalent.text}
      </span>
      <span class="cg-equivalent-source" role="status" data-copying={copying.state}>
        {copying.state === 'done' ? t('card.copied') : copying.state === 'failed' ? t('card.copyFailed') : source}
      </span>
      <span class="cg-equivalent-copy">
        <IconButton icon="copy" label={t('card.copyText', { text: equivalent.text })} onClick={copying.start} />
      </span>
    </li>
  );
}
