import { formatDate } from '@/lib/i18n/format';
import { spokenLanguage } from '@/lib/i18n/spoken';
import { IconButton } from '../base/Button';
import { ChunkedList } from '../base/ChunkedList';
import { GAP, Sentence } from '../base/Sentence';
import { usePageWords } from '../pages/PageWords';

/** A page that waits to be read. */
export interface ToReadRow {
  url: string;
  /** Null where the file that brought it names none. */
  title: string | null;
  addedAt: string | null;
  tags: readonly string[];
}

export interface ToReadProps {
  rows: readonly ToReadRow[];
  onRemove: (url: string) => void;
}

const CHUNK = 40;
const ROW = 76;

/** Pages to be read. Each opens where it is; once it is kept, it leaves this list. */
export function ToRead({ rows, onRemove }: ToReadProps) {
  const { language, t } = usePageWords();
  return (
    <ChunkedList
      label={t('library.toRead')}
      class="cg-library-rows"
      count={rows.length}
      size={CHUNK}
      estimate={ROW}
      row={(index) => {
        const row = rows[index];
        if (!row) return null;
        const host = URL.parse(row.url)?.hostname ?? row.url;
        const meta = [host, row.addedAt && formatDate(row.addedAt, language)].filter(Boolean);
        const tags = row.tags.join(', ');
        return (
          <div class="cg-library-row cg-to-read">
            <h2 class="cg-library-title" lang={row.title ? spokenLanguage(row.title) : undefined}>
              <a href={row.url} target="_blank" rel="noopener noreferrer">
                {row.title ?? row.url}
              </a>
            </h2>
            <p class="cg-library-meta">
              <Sentence text={[...meta, ...(tags ? [GAP] : [])].join(t('meta.separator'))} part={tags} />
            </p>
            <IconButton
              icon="close"
              label={t('library.removeToRead', { title: row.title ?? host })}
              onClick={() => onRemove(row.url)}
            />
          </div>
        );
      }}
      onShown={() => {}}
    />
  );
}
