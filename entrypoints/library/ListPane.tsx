import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { LibraryFoot } from '@/components/library/LibraryFoot';
import { LibraryEmpty, LibraryList, type ListAction } from '@/components/library/LibraryList';
import { usePageWords } from '@/components/pages/PageWords';
import { askedIn } from '@/lib/app/library/kinds';
import { backupIsDue } from '@/lib/app/library/upkeep';
import type { OwnPage } from '@/lib/app/page';
import { filterWords, toggled } from './filter-words';
import { type ListModel, NO_FILTERS } from './list-model';
import { PickedBar } from './PickedBar';
import { articleHash, concordanceHash } from './route';

export interface ListPaneProps {
  own: OwnPage;
  model: ListModel;
  /** Id of the article that is open. */
  selected: string | null;
  /** Says what was done, and how to take it back. */
  onUndoable: (message: string, undo: () => Promise<unknown>) => void;
}

/** The list with what one does to many articles at once. */
export function ListPane({ own, model, selected, onUndoable }: ListPaneProps) {
  const { t } = usePageWords();
  const picked = useSignal<ReadonlySet<string>>(new Set());
  const last = useSignal<string | null>(null);
  const due = useSignal<number | null>(null);
  const { library } = own;
  const facets = model.facets.value;
  useEffect(() => {
    const look = async () => {
      const statistics = await library.statistics();
      due.value = backupIsDue(statistics) ? statistics.sinceBackup : null;
    };
    void look().catch(() => {});
  }, [facets]);

  const pick = (ids: ReadonlySet<string>) => {
    picked.value = ids;
  };
  const narrow = (changes: Parameters<ListModel['filter']>[0]) => {
    pick(new Set());
    model.filter(changes);
  };

  const act = (action: ListAction) => {
    switch (action.type) {
      case 'query':
        return model.type(action.text);
      case 'filter':
        return narrow(toggled(model.filters.value, action.id));
      case 'unfilter':
        return narrow(NO_FILTERS);
      case 'open':
        location.hash = articleHash(action.id);
        return;
      case 'pick-none':
        return pick(new Set());
      case 'shown':
        return model.want(action.chunks);
      case 'concordance':
        location.hash = concordanceHash(askedIn(model.query.value).words);
        return;
      case 'pin-tag': {
        const { tag } = model.filters.value;
        if (tag !== null) void library.pinTag(tag, action.pinned);
        return;
      }
      case 'empty-trash':
        if (confirm(t('library.emptyTrashSure', { count: model.trashed.value }))) {
          void library.emptyTrash(new Date(Date.now() + 1000));
        }
        return;
      case 'pick': {
        const ids = new Set(picked.value);
        const through = action.through && last.value !== null ? model.idsBetween(last.value, action.id) : [action.id];
        const remove = ids.has(action.id);
        for (const id of through) remove ? ids.delete(id) : ids.add(id);
        last.value = action.id;
        return pick(ids);
      }
    }
  };

  const removeToRead = async (url: string) => {
    const item = await library.removeFromReadingList(url);
    if (item) onUndoable(t('library.removedToRead'), () => library.addToReadingList([item]));
  };

  const { shelf, tag } = model.filters.value;
  if (model.isEmpty) {
    return (
      <LibraryEmpty
        onImport={() => {
          location.hash = 'import';
        }}
      />
    );
  }
  const pinned = model.tags.value.find((one) => one.tag === tag)?.pinned ?? false;
  return (
    <>
      <LibraryList
        found={model.found.value}
        row={(index) => model.row(index)}
        total={facets.articles}
        selected={selected}
        picked={picked.value}
        query={model.query.value}
        phrase={askedIn(model.query.value).words}
        filters={filterWords(model, t)}
        shelf={shelf}
        tagPinned={tag === null ? null : pinned}
        toRead={shelf === 'to-read' ? { rows: model.toRead.value, onRemove: (url) => void removeToRead(url) } : null}
        selection={
          picked.value.size > 0 ? (
            <PickedBar
              own={own}
              picked={picked.value}
              selected={selected}
              trash={shelf === 'trash'}
              knownTags={model.tags.value.map((one) => one.tag)}
              onDone={() => pick(new Set())}
              onUndoable={onUndoable}
            />
          ) : null
        }
        onAction={act}
      />
      <LibraryFoot due={due.value} />
    </>
  );
}
