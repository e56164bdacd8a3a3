import type { DeskLine, DeskParagraph } from '@/components/desk/model';
import type { DeskRow, TableWords } from '@/lib/app/desk';
import type { PageKey } from '@/lib/i18n/pages-translator';
import type { T } from '@/lib/i18n/types';
import type { Article } from '@/lib/model/article';

/** The table's lines as they are shown. */
export function deskLines(rows: readonly DeskRow[]): DeskLine[] {
  return rows.map(({ kind, id, vietnamese, english, status, source, spans }) => ({
    key: `${kind} ${id ?? ''} ${vietnamese}`,
    id,
    vietnamese,
    english,
    status,
    source,
    count: spans.length,
  }));
}

/** The text's paragraphs with what is underlined in them: of spans that overlap the one that begins first. */
export function deskParagraphs(article: Article, rows: readonly DeskRow[]): DeskParagraph[] {
  const spans = rows.flatMap((row) => row.spans);
  return article.blocks.map(({ text }, block) => {
    const here = spans
      .filter((span) => span.block === block)
      .sort((a, b) => a.start - b.start || b.end - a.end)
      .map(({ start, end }) => ({ start, end }));
    return { text, marks: here.filter(({ start }, i) => here.slice(0, i).every((before) => before.end <= start)) };
  });
}

/** Words of the table where it leaves the page. */
export function tableWords(t: T<PageKey>): TableWords {
  return {
    head: [t('table.vietnamese'), t('table.english'), t('table.status'), t('table.source')],
    status: {
      official: t('status.official'),
      established: t('status.established'),
      ours: t('status.ours'),
      own: t('status.own'),
    },
  };
}
