import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { type ConcordanceAction, ConcordanceView, type ContextSort } from '@/components/concordance/ConcordanceView';
import { usePageWords } from '@/components/pages/PageWords';
import { type ConcordanceLine, exportConcordance, formsOf, type PhraseForms } from '@/lib/app/library/concordance';
import { failureOf } from '@/lib/app/library/failures';
import type { OwnPage } from '@/lib/app/page';
import { saveFile } from '@/lib/browser/downloads';
import { PAGE_LINKS } from '@/lib/surface/links';
import { articleHash, concordanceHash } from './route';

export interface ConcordanceProps {
  own: OwnPage;
  /** As the address has it. */
  phrase: string;
}

/** Pause in typing after which is searched, in ms. */
const PAUSE = 250;

/** The concordance of a phrase; what is typed goes into the address, so that it can be kept and gone back to. */
export function Concordance({ own, phrase }: ConcordanceProps) {
  const { language, t } = usePageWords();
  const typed = useSignal(phrase);
  const sort = useSignal<ContextSort>('right');
  const lines = useSignal<readonly ConcordanceLine[] | null>(null);
  const complete = useSignal(true);
  const term = useSignal<PhraseForms | null>(null);
  const failure = useSignal('');
  const by = sort.value;
  const text = typed.value;

  useEffect(() => {
    typed.value = phrase;
  }, [phrase]);
  useEffect(() => {
    let overtaken = false;
    const ask = async () => {
      if (text.trim() === '') {
        lines.value = null;
        return;
      }
      history.replaceState(null, '', concordanceHash(text.trim()));
      try {
        const phrase = text.trim();
        // Without the glossary the phrase itself is still found.
        const known = await formsOf(phrase, own).catch((): PhraseForms => ({ forms: [phrase], equivalent: null }));
        const found = await own.library.concordance(known.forms, by);
        if (overtaken) return;
        term.value = known;
        lines.value = found.lines;
        complete.value = found.complete;
        failure.value = '';
      } catch (error) {
        if (!overtaken) failure.value = t(`failure.${failureOf(error)}`);
      }
    };
    const timer = setTimeout(() => void ask(), lines.value === null ? 0 : PAUSE);
    return () => {
      overtaken = true;
      clearTimeout(timer);
    };
  }, [text, by]);

  const act = (action: ConcordanceAction) => {
    switch (action.type) {
      case 'phrase':
        typed.value = action.text;
        break;
      case 'sort':
        sort.value = action.sort;
        break;
      case 'open':
        location.hash = articleHash(action.article);
        break;
      case 'csv':
        saveFile(exportConcordance(text.trim(), lines.value ?? [], language));
    }
  };
  return (
    <ConcordanceView
      links={PAGE_LINKS}
      phrase={text}
      sort={by}
      lines={lines.value}
      complete={complete.value}
      forms={term.value?.forms.slice(1) ?? []}
      equivalent={term.value?.equivalent ?? null}
      failure={failure.value}
      onAction={act}
    />
  );
}
