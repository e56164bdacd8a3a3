import { usePageWords } from '@/components/pages/PageWords';
import { EntryForm } from '@/components/termbases/EntryForm';
import { LetterView } from '@/components/termbases/LetterView';
import { copyText } from '@/lib/inpage/copy';
import { EntryCardView } from '@/lib/surface/EntryCardView';
import { letterAbout } from './letter';
import type { GlossaryPage } from './page';

/** What is open beside the list: a letter about an entry, the form of one of one's own, or else an entry's card. */
export function EntryPane({ page, base }: { page: GlossaryPage; base: string }) {
  const { language, t } = usePageWords();
  const { value: letter } = page.letter;
  const { value: editing } = page.bases.editing;
  if (letter) {
    return (
      <LetterView
        key={letter.id}
        {...letterAbout(letter, language, t)}
        onCopy={(text) => copyText(document, text)}
        onCancel={() => {
          page.letter.value = null;
        }}
      />
    );
  }
  if (editing) {
    return (
      <EntryForm
        key={`${base} ${editing.number} ${editing.form.term}`}
        form={editing.form}
        exists={editing.number !== null}
        onSave={(form) => page.save(form)}
        onCancel={() => page.closeEntry()}
        onDelete={() => page.delete(editing.form.term)}
      />
    );
  }
  return <EntryCardView card={page.card} full onAction={(action) => page.actInCard(action)} />;
}
