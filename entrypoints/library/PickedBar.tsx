import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { type SelectionAction, SelectionBar } from '@/components/library/SelectionBar';
import { TagField } from '@/components/library/TagField';
import { usePageWords } from '@/components/pages/PageWords';
import { citationsOf } from '@/lib/app/library/cite';
import { exportArticles } from '@/lib/app/library/export';
import type { OwnPage } from '@/lib/app/page';
import { saveFile } from '@/lib/browser/downloads';
import { copyText } from '@/lib/inpage/copy';

export interface PickedBarProps {
  own: OwnPage;
  picked: ReadonlySet<string>;
  /** Id of the article that is open. */
  selected: string | null;
  trash: boolean;
  knownTags: readonly string[];
  /** None is picked any more. */
  onDone: () => void;
  /** Says what was done, and how to take it back. */
  onUndoable: (message: string, undo: () => Promise<unknown>) => void;
}

/** What one does with the articles that are picked. */
export function PickedBar({ own, picked, selected, trash, knownTags, onDone, onUndoable }: PickedBarProps) {
  const { language, t } = usePageWords();
  const tagging = useSignal(false);
  const message = useSignal('');
  const { library } = own;
  useEffect(() => {
    message.value = '';
  }, [picked]);

  const run = (work: Promise<void>) => {
    void work.catch(() => {
      message.value = t('failure.failed');
    });
  };
  const act = async (action: SelectionAction) => {
    const ids = [...picked];
    switch (action.type) {
      case 'pick-none':
        return onDone();
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
        onDone();
        if (selected !== null && gone.includes(selected)) location.hash = '';
        return onUndoable(t('library.deleted', { count: gone.length }), () => library.restore(gone));
      }
      case 'restore': {
        const back = await library.restore(ids);
        onDone();
        return onUndoable(t('library.restored', { count: back.length }), () => library.trash(back));
      }
      case 'delete-for-good':
        if (!confirm(t('library.deleteSure', { count: ids.length }))) return;
        await library.delete(ids);
        return onDone();
    }
  };
  const addTag = async (tag: string) => {
    await library.retag([...picked], { add: [tag] });
    message.value = t('library.tagged', { tag, count: picked.size });
  };
  return (
    <>
      <SelectionBar count={picked.size} trash={trash} message={message.value} onAction={(action) => run(act(action))} />
      {tagging.value ? (
        <TagField
          known={knownTags}
          onAdd={(tag) => run(addTag(tag))}
          onLeave={() => {
            tagging.value = false;
          }}
        />
      ) : null}
    </>
  );
}
