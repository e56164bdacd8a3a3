import { useSignal } from '@preact/signals';
import { useEffect, useMemo } from 'preact/hooks';
import { CardPlace } from '@/components/card/CardPlace';
import { TermCard } from '@/components/card/TermCard';
import { DeskView } from '@/components/desk/DeskView';
import type { DeskAction, DeskState } from '@/components/desk/model';
import { usePageWords } from '@/components/pages/PageWords';
import { articleOfText, type DeskRow, deskClipboard, deskCsv, deskTbx, LONGEST_TEXT } from '@/lib/app/desk';
import { openOwnPage } from '@/lib/app/page';
import { saveFile } from '@/lib/browser/downloads';
import { lookAside } from '@/lib/browser/session';
import { copyText } from '@/lib/inpage/copy';
import { type Article, titleOf } from '@/lib/model/article';
import { EntryCard } from '@/lib/surface/entry-card';
import { PAGE_LINKS } from '@/lib/surface/links';
import { deskLines, deskParagraphs, tableWords } from './content';

interface Shown {
  article: Article;
  rows: DeskRow[];
}

/** The translator's desk. What is pasted here stays in this page; closing it forgets the text. */
export function Desk() {
  const own = useMemo(openOwnPage, []);
  const card = useMemo(() => new EntryCard(own.ask), [own]);
  const { t } = usePageWords();
  const status = useSignal<'empty' | 'reading' | 'too-large' | 'failed'>('empty');
  const shown = useSignal<Shown | null>(null);
  const anchor = useSignal<HTMLElement | null>(null);

  const read = async (article: Article) => {
    status.value = 'reading';
    try {
      shown.value = { article, rows: await own.engine.table(article) };
      status.value = 'empty';
    } catch {
      status.value = 'failed';
    }
  };
  // An article whose table was asked for elsewhere waits under the key in the fragment.
  useEffect(() => {
    const key = location.hash.slice(1);
    if (key === '') return;
    void lookAside(key).then((article) => {
      if (article) void read(article as Article);
    });
  }, []);

  // Esc goes one step back wherever the focus is, not only in the card.
  useEffect(() => {
    const dismiss = (event: KeyboardEvent) => {
      if (event.key === 'Escape' && !event.defaultPrevented) card.close();
    };
    addEventListener('keydown', dismiss);
    return () => removeEventListener('keydown', dismiss);
  }, [card]);

  const words = tableWords(t);
  const act = (action: DeskAction) => {
    switch (action.type) {
      case 'read':
        if (action.text.length > LONGEST_TEXT) status.value = 'too-large';
        else void read(articleOfText(action.text));
        break;
      case 'clear':
        shown.value = null;
        card.close();
        history.replaceState(null, '', location.pathname);
        break;
      case 'save':
        save(action.as);
        break;
      case 'open':
        anchor.value = action.anchor;
        void card.open(action.id, { text: action.text });
    }
  };
  const save = (as: 'csv' | 'tbx') => {
    if (!shown.value) return;
    const { article, rows } = shown.value;
    const title = titleOf(article) || t('article.table');
    const file = as === 'csv' ? deskCsv(rows, words) : deskTbx(rows, title);
    const type = as === 'csv' ? 'text/csv' : 'application/x-tbx+xml';
    saveFile({ name: `${t('desk.file')}.${as}`, blob: new Blob([file], { type }) });
  };

  const { content } = card;
  return (
    <>
      <DeskView
        links={PAGE_LINKS}
        state={stateOf(status.value, shown.value)}
        onCopy={() => copyText(document, deskClipboard(shown.value?.rows ?? [], words))}
        onAction={act}
      />
      {content && anchor.value ? (
        <CardPlace anchor={anchor.value}>
          <TermCard
            content={content}
            from={card.from}
            pinnable={false}
            focus
            onCopy={(text) => copyText(document, text)}
            onAction={card.act}
          />
        </CardPlace>
      ) : null}
    </>
  );
}

function stateOf(status: 'empty' | 'reading' | 'too-large' | 'failed', shown: Shown | null): DeskState {
  if (status === 'reading') return { status };
  if (shown) {
    const { article, rows } = shown;
    return { status: 'ready', paragraphs: deskParagraphs(article, rows), lines: deskLines(rows) };
  }
  return { status: 'empty', failure: status === 'empty' ? null : status };
}
