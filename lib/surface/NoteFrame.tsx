import { useEffect, useRef } from 'preact/hooks';
import { useWords } from '@/components/base/Words';
import { CardPlace } from '@/components/card/CardPlace';
import { ownAddress } from '@/lib/browser/page';
import type { OwnMarks } from './own-marks';

/** How long our frame may take to come, in milliseconds; some pages let none in. */
const PATIENCE = 4000;

/** The note of a highlight, in a document of our own: what is typed there is not heard by the page. */
export function NoteFrame({ own }: { own: OwnMarks }) {
  const { t } = useWords();
  const frame = useRef<HTMLIFrameElement>(null);
  const { value: note } = own.note;
  const id = note?.id;
  useEffect(() => {
    if (id === undefined) return;
    const timer = setTimeout(() => own.frameless(id), PATIENCE);
    return () => clearTimeout(timer);
  }, [own, id]);
  if (!note) return null;
  return (
    <CardPlace anchor={note.anchor}>
      <iframe
        ref={frame}
        key={note.id}
        class="cg-note-frame"
        title={t('mark.frame')}
        src={ownAddress(`note.html#${note.id}`)}
        onLoad={() => note.focus && frame.current?.focus()}
      />
    </CardPlace>
  );
}
