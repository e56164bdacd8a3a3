import { useSignal } from '@preact/signals';
import { Button, IconButton } from '../base/Button';
import { TagField } from '../library/TagField';
import { usePageWords } from '../pages/PageWords';

export interface TagsProps {
  tags: readonly string[];
  /** Tags of other articles, for suggestions. */
  known: readonly string[];
  onAdd: (tag: string) => void;
  onRemove: (tag: string) => void;
}

/** The tags of an article, and a way to add one. */
export function Tags({ tags, known, onAdd, onRemove }: TagsProps) {
  const { t } = usePageWords();
  const adding = useSignal(false);
  return (
    <div class="cg-tags">
      {tags.map((tag) => (
        <span key={tag} class="cg-tag">
          <span lang="vi">{tag}</span>
          <IconButton icon="close" label={t('library.removeTag', { tag })} onClick={() => onRemove(tag)} />
        </span>
      ))}
      {adding.value ? (
        <TagField
          known={known.filter((tag) => !tags.includes(tag))}
          onAdd={onAdd}
          onLeave={() => {
            adding.value = false;
          }}
        />
      ) : (
        <Button kind="quiet" onClick={() => (adding.value = true)}>
          {t('library.tag')}
        </Button>
      )}
    </div>
  );
}
