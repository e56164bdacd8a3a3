import type { ComponentChildren } from 'preact';
import { Button } from '../base/Button';
import { ChunkedList } from '../base/ChunkedList';
import { arrowStep, onEscape } from '../base/keys';
import { LiveRegion } from '../base/LiveRegion';
import { SearchField } from '../base/SearchField';
import { GAP, Sentence } from '../base/Sentence';
import { usePageWords } from '../pages/PageWords';
import { type FilterWord, FilterWords } from './FilterWords';
import { type LibraryRow, Row } from './Row';
import { ToRead, type ToReadProps } from './ToRead';

/** Rows of a chunk; the page reads them from the disk in such portions. */
export const CHUNK = 20;
/** Usual height of a row in px. */
const ROW = 132;

export type ListAction =
  | { type: 'query'; text: string }
  | { type: 'filter'; id: string }
  | { type: 'unfilter' }
  | { type: 'open'; id: string }
  | { type: 'pick'; id: string; through: boolean }
  | { type: 'pick-none' }
  | { type: 'shown'; chunks: readonly number[] }
  | { type: 'pin-tag'; pinned: boolean }
  | { type: 'empty-trash' }
  | { type: 'concordance' };

export interface LibraryListProps {
  /** How many articles answer; null while that is being counted. */
  found: number | null;
  /** Rows by their place in the answer; null where they have not been read. */
  row: (index: number) => LibraryRow | null;
  /** How many articles are kept in all. */
  total: number;
  selected: string | null;
  picked: ReadonlySet<string>;
  query: string;
  /** The words of the query, without its filters. */
  phrase: string;
  filters: readonly FilterWord[];
  shelf: 'kept' | 'trash' | 'to-read';
  /** The pages to be read, where they are the list. */
  toRead: ToReadProps | null;
  /** Of the tag that the list is filtered by, whether it is pinned; null where it is by none. */
  tagPinned: boolean | null;
  /** Stands instead of the search while articles are picked. */
  selection: ComponentChildren | null;
  onAction: (action: ListAction) => void;
}

/** What is kept: titles with outlet, province, date and the first key point, a search on top, filters as words. */
export function LibraryList(props: LibraryListProps) {
  const { found, total, picked, query, phrase, filters, shelf, tagPinned, toRead, selection, onAction } = props;
  const { t } = usePageWords();
  const narrowed = query.trim() !== '' || filters.some(({ active }) => active);
  const asked = query.trim();
  const none = asked ? <Sentence text={t('library.notFound', { query: GAP })} part={asked} /> : t('library.noneSuch');
  /** How many answer what was asked; null where nothing is asked, or nothing has answered yet. */
  const answering = narrowed && !toRead ? found : null;
  const counted = answering === 0 ? none : t('library.articles', { count: answering ?? 0 });
  const answer = answering === null ? '' : counted;
  const press = (event: KeyboardEvent) => {
    if (picked.size > 0) onEscape(() => onAction({ type: 'pick-none' }))(event);
    walk(event);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it hears the keys of the titles inside
    <div class={picked.size > 0 ? 'cg-picking' : undefined} onKeyDown={press}>
      <LiveRegion message={picked.size > 0 ? t('library.picked', { count: picked.size }) : answer} />
      {selection ?? (
        <SearchField
          label={t('library.search', { count: total })}
          placeholder={t('library.search', { count: total })}
          value={query}
          onInput={(text) => onAction({ type: 'query', text })}
        />
      )}
      <FilterWords
        words={filters}
        onToggle={(id) => onAction({ type: 'filter', id })}
        onClear={() => onAction({ type: 'unfilter' })}
      />
      {shelf === 'trash' ? <p class="cg-library-hint cg-hint">{t('library.trashHint')}</p> : null}
      {answering ? (
        <p class="cg-library-found">
          <span>{answer}</span>
          {phrase !== '' && shelf === 'kept' ? (
            <Button kind="quiet" onClick={() => onAction({ type: 'concordance' })}>
              {t('library.inContext')}
            </Button>
          ) : null}
          {tagPinned === null ? null : (
            <Button kind="quiet" onClick={() => onAction({ type: 'pin-tag', pinned: !tagPinned })}>
              {t(tagPinned ? 'library.unpinTag' : 'library.pinTag')}
            </Button>
          )}
          {shelf === 'trash' ? (
            <Button kind="quiet" onClick={() => onAction({ type: 'empty-trash' })}>
              {t('library.emptyTrash')}
            </Button>
          ) : null}
        </p>
      ) : null}
      {answering === 0 ? <p class="cg-library-none cg-say">{none}</p> : null}
      {toRead ? <ToRead {...toRead} /> : <Articles {...props} />}
    </div>
  );
}

/** The rows, of which those near sight are drawn. */
function Articles({ found, row, selected, picked, onAction }: LibraryListProps) {
  const { t } = usePageWords();
  return (
    <ChunkedList
      label={t('library.list')}
      class="cg-library-rows"
      count={found ?? 0}
      size={CHUNK}
      estimate={ROW}
      row={(index) => {
        const content = row(index);
        return (
          content && (
            <Row
              row={content}
              selected={content.id === selected}
              picked={picked.has(content.id)}
              onOpen={(id) => onAction({ type: 'open', id })}
              onPick={(id, through) => onAction({ type: 'pick', id, through })}
            />
          )
        );
      }}
      onShown={(chunks) => onAction({ type: 'shown', chunks })}
    />
  );
}

/** Arrow keys walk from title to title, and from the search into the list. */
function walk(event: KeyboardEvent): void {
  const step = arrowStep(event.key);
  const from = event.target as HTMLElement;
  if (step === 0 || !from.matches('.cg-library-title button, .cg-search-input')) return;
  const root = event.currentTarget as HTMLElement;
  const titles = [...root.querySelectorAll<HTMLElement>('.cg-library-title button')];
  const next = titles[titles.indexOf(from) + step];
  if (!next) return;
  event.preventDefault();
  next.focus();
}

/** Nothing is kept yet: what this place is for, and the other way in. */
export function LibraryEmpty({ onImport }: { onImport: () => void }) {
  const { t } = usePageWords();
  return (
    <div class="cg-library-none">
      <p class="cg-say">{t('library.none')}</p>
      <p class="cg-say">{t('library.noneHint')}</p>
      <p>
        <Button kind="main" onClick={onImport}>
          {t('library.importFirst')}
        </Button>
      </p>
    </div>
  );
}
