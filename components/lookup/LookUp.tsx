import { useSignal } from '@preact/signals';
import type { VNode } from 'preact';
import type { EquivalentStatus } from '@/lib/model/entry';
import type { TermId } from '@/lib/model/ids';
import { arrowStep } from '../base/keys';
import { LiveRegion, type Message } from '../base/LiveRegion';
import { SearchField } from '../base/SearchField';
import { GAP, Sentence } from '../base/Sentence';
import { StatusMark } from '../base/StatusMark';
import { WIDE_SPACE } from '../base/space';
import { usePageWords } from '../pages/PageWords';

export interface LookUpResult {
  id: TermId;
  term: string;
  equivalent: { text: string; status: EquivalentStatus } | null;
  gist: string;
}

export interface LookUpProps {
  query: string;
  /** Null before the first answer; empty where nothing matches. */
  results: readonly LookUpResult[] | null;
  /** Takes the focus when it comes. */
  focus?: boolean;
  onQuery: (query: string) => void;
  onOpen: (id: TermId) => void;
  /** Answers whether the text reached the clipboard. */
  onCopy: (text: string) => Promise<boolean>;
}

/**
 * A term looked up by any part of it, with or without marks, from either language. Arrow keys walk the results, Enter
 * copies the English of one, with the shift key it opens it.
 */
export function LookUp({ query, results, focus = false, onQuery, onOpen, onCopy }: LookUpProps) {
  const { t } = usePageWords();
  const at = useSignal(0);
  /** Whether the arrow keys have led to the result that is lit. */
  const walked = useSignal(false);
  /** The result that was copied, and whether it reached the clipboard. */
  const copied = useSignal<{ id: TermId; message: VNode } | null>(null);
  const asked = query.trim() !== '';
  const list = asked ? (results ?? []) : [];
  const here = Math.min(at.value, Math.max(0, list.length - 1));
  const onKeyDown = (event: KeyboardEvent) => {
    const step = arrowStep(event.key);
    const chosen = list[here];
    if (step !== 0 && list.length > 0) {
      event.preventDefault();
      at.value = (here + step + list.length) % list.length;
      walked.value = true;
      copied.value = null;
    } else if (event.key === 'Enter' && chosen) {
      event.preventDefault();
      if (event.shiftKey || !chosen.equivalent) onOpen(chosen.id);
      else void copy(chosen.id, chosen.equivalent.text);
    }
  };
  const copy = async (id: TermId, text: string) => {
    const done = await onCopy(text).catch(() => false);
    const said = t(done ? 'lookup.copied' : 'lookup.copyFailed', { text: GAP });
    copied.value = { id, message: <Sentence text={said} part={text} lang="en" /> };
  };
  const said = (): Message => {
    const lit = list[here];
    if (copied.value) return copied.value.message;
    if (!lit) return t('card.missing');
    if (!walked.value) return t('lookup.results', { count: list.length });
    return [
      { text: lit.term, lang: 'vi' },
      { text: lit.equivalent?.text ?? '', lang: 'en' },
    ];
  };
  return (
    <search class="cg-lookup">
      <SearchField
        label={t('lookup.label')}
        placeholder={t('lookup.placeholder')}
        value={query}
        focus={focus}
        onInput={(value) => {
          at.value = 0;
          walked.value = false;
          copied.value = null;
          onQuery(value);
        }}
        onKeyDown={onKeyDown}
      />
      {list.length > 0 ? (
        <ul class="cg-results">
          {list.map((result, index) => (
            <li key={result.id}>
              <button
                type="button"
                class={index === here ? 'cg-result cg-lit' : 'cg-result'}
                onClick={() => onOpen(result.id)}
              >
                <span class="cg-result-term" lang="vi">
                  {result.term}
                </span>
                {result.equivalent ? (
                  <span class="cg-result-line">
                    <StatusMark status={result.equivalent.status} />
                    <span>
                      <span lang="en">{result.equivalent.text}</span>
                      {WIDE_SPACE}
                      <span class="cg-result-status" data-copied={copied.value?.id === result.id ? '' : undefined}>
                        {copied.value?.id === result.id
                          ? copied.value.message
                          : t(`status.${result.equivalent.status}`)}
                      </span>
                    </span>
                  </span>
                ) : null}
                <span class="cg-result-gist">{result.gist}</span>
              </button>
            </li>
          ))}
        </ul>
      ) : null}
      {list.length > 0 ? <p class="cg-results-keys">{t('lookup.keys')}</p> : null}
      {asked && results?.length === 0 ? <p class="cg-results-none">{t('card.missing')}</p> : null}
      <LiveRegion message={asked && results ? said() : ''} />
    </search>
  );
}
