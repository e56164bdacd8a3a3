import type { ComponentChild } from 'preact';
import { formatDate } from '@/lib/i18n/format';
import { spokenLanguage } from '@/lib/i18n/spoken';
import { usePageWords } from '../pages/PageWords';

/** A piece of text that shows why an article was found; matches are offsets into it. */
export interface RowSnippet {
  text: string;
  matches: readonly { start: number; end: number }[];
  cut: { start: boolean; end: boolean };
  /** From the reader's notes, not from the article. */
  own: boolean;
}

export interface LibraryRow {
  id: string;
  title: string;
  outlet: string;
  provinces: readonly string[];
  publishedAt: string | null;
  /** Its first key point; null where it has none. */
  point: string | null;
  unread: boolean;
  favourite: boolean;
  /** Stands instead of the key point where the list answers a query. */
  snippet: RowSnippet | null;
}

export interface RowProps {
  row: LibraryRow;
  /** Open beside the list. */
  selected: boolean;
  picked: boolean;
  onOpen: (id: string) => void;
  /** `through`: all rows from the one picked last. */
  onPick: (id: string, through: boolean) => void;
}

/** The title's button covers the row, so that all of it can be pressed and only the title is read as its name. */
export function Row({ row, selected, picked, onOpen, onPick }: RowProps) {
  const { language, t } = usePageWords();
  const meta = [row.outlet, row.provinces.join(', '), row.publishedAt && formatDate(row.publishedAt, language)];
  return (
    <div class={`cg-library-row${selected ? ' cg-lit' : ''}`}>
      <label class="cg-pick">
        <input
          type="checkbox"
          class="cg-box"
          aria-label={t('library.pick', { title: row.title })}
          checked={picked}
          onClick={(event) => onPick(row.id, event.shiftKey)}
        />
      </label>
      {row.unread ? <span class="cg-library-dot cg-library-dot--unread" title={t('library.unread')} /> : null}
      {row.favourite && !row.unread ? (
        <span class="cg-library-dot cg-library-dot--favourite" title={t('library.favourite')} />
      ) : null}
      <h2 class="cg-library-title" lang="vi">
        <button type="button" aria-current={selected ? 'true' : undefined} onClick={() => onOpen(row.id)}>
          {row.title}
          {row.unread ? (
            <span class="cg-hidden" lang={language}>
              {t('library.unreadMark')}
            </span>
          ) : null}
        </button>
      </h2>
      <p class="cg-library-meta">{meta.filter(Boolean).join(t('meta.separator'))}</p>
      {row.snippet ? (
        <p class="cg-library-point" lang={row.snippet.own ? spokenLanguage(row.snippet.text) : 'vi'}>
          {row.snippet.own ? (
            <span class="cg-library-own" lang={language}>
              {t('library.ownNote')}{' '}
            </span>
          ) : null}
          {highlighted(row.snippet)}
        </p>
      ) : row.point ? (
        <p class="cg-library-point" lang="vi">
          {row.point}
        </p>
      ) : null}
    </div>
  );
}

function highlighted({ text, matches, cut }: RowSnippet): ComponentChild[] {
  const parts: ComponentChild[] = cut.start ? ['… '] : [];
  let at = 0;
  for (const { start, end } of matches) {
    if (start < at) continue;
    parts.push(text.slice(at, start), <mark key={start}>{text.slice(start, end)}</mark>);
    at = end;
  }
  parts.push(text.slice(at));
  if (cut.end) parts.push(' …');
  return parts;
}
