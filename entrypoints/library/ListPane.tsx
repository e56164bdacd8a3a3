import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { LibraryFoot } from '@/components/library/LibraryFoot';
import { LibraryEmpty, LibraryList, type ListAction } from '@/components/library/LibraryList';
import { type SelectionAction, SelectionBar } from '@/components/library/SelectionBar';
import { TagField } from '@/components/library/TagField';
import { usePageWords } from '@/components/pages/PageWords';
import { citationsOf } from '@/lib/app/library/cite';
import { exportArticles } from '@/lib/app/library/export';
import { askedIn } from '@/lib/app/library/kinds';
import { backupIsDue } from '@/lib/app/library/upkeep';
import type { OwnPage } from '@/lib/app/page';
import { saveFile } from '@/lib/browser/downloads';
import { copyText } from '@/lib/inpage/copy';
import { filterWords, toggled } from './filter-words';
import { type ListModel, NO_FILTERS } from './list-model';
import { articleHash, concordanceHash } from './route';

export interface ListPaneProps {
  own: OwnPage;
  model: ListModel;
  /** Id of the article that is open. */
  selected: string | null;
  /** Says what was done, and how to take it back. */
  onUndoable: (message: string, undo: () => Promise<void>) => void;
}

/** The list with what one does to many articles at once. */
export function ListPane({ own, model, selected, onUndoable }: ListPaneProps) {
  const { language, t } = usePageWords();
  const picked = useSignal<ReadonlySet<string>>(new Set());
  const last = useSignal<string | null>(null);
  const tagging = useSignal(false);
  const message = useSignal('');
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
    message.value = '';
    if (ids.size === 0) tagging.value = false;
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

  const doWithPicked = async (action: SelectionAction) => {
    const ids = [...picked.value];
    switch (action.type) {
      case 'pick-none':
        return pick(new Set());
      case 'tag':
        tagging.value = !tagging.value;
        return;
      case 'cite': {
        const done = await copyText(document, citationsOf(await library.items(ids), action.style));
        message.value = t(done ? 'library.cited' : 'panel.copyFailed', { count: ids.length });
        return;
      }
      case 'export':
        saveFile(await exportArticles(own, ids, action.kind, language));
        message.value = t('export.done');
        return;
      case 'delete': {
        const gone = await library.trash(ids);
        pick(new Set());
        if (selected !== null && gone.includes(selected)) location.hash = '';
        return onUndoable(t('library.deleted', { count: gone.length }), async () => {
          await library.restore(gone);
        });
      }
      case 'restore': {
        const back = await library.restore(ids);
        pick(new Set());
        return onUndoable(t('library.restored', { count: back.length }), async () => {
          await library.trash(back);
        });
      }
      case 'delete-for-good':
        if (!confirm(t('library.deleteSure', { count: ids.length }))) return;
        await library.delete(ids);
        return pick(new Set());
    }
  };
  const failed = () => {
    message.value = t('failure.failed');
  };
  const addTag = async (tag: string) => {
    await library.retag([...picked.value], { add: [tag] });
    message.value = t('library.tagged', { tag, count: picked.value.size });
  };
  const removeToRead = async (url: string) => {
    const item = await library.removeFromReadingList(url);
    if (item) {
      onUndoable(t('library.removedToRead'), async () => {
        await library.addToReadingList([item]);
      });
    }
  };

  const filters = model.filters.value;
  const { shelf, tag } = filters;
  const isEmpty = model.found.value === 0 && facets.articles + model.trashed.value + model.toRead.value.length === 0;
  if (isEmpty && model.query.value === '') {
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
            <>
              <SelectionBar
                count={picked.value.size}
                trash={shelf === 'trash'}
                message={message.value}
                onAction={(action) => void doWithPicked(action).catch(failed)}
              />
              {tagging.value ? (
                <TagField
                  focus
                  known={model.tags.value.map((one) => one.tag)}
                  onAdd={(added) => void addTag(added).catch(failed)}
                  onLeave={() => {
                    tagging.value = false;
                  }}
                />
              ) : null}
            </>
          ) : null
        }
        onAction={act}
      />
      <LibraryFoot due={due.value} />
    </>
  );
}
