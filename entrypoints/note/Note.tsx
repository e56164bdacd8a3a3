import { useSignal } from '@preact/signals';
import { useEffect, useMemo } from 'preact/hooks';
import { NoteCard, type NoteState } from '@/components/mark/NoteCard';
import { sendMessage } from '@/lib/browser/page';
import { copyText } from '@/lib/inpage/copy';
import type { Mark } from '@/lib/model/mark';
import { createClient } from '@/lib/protocol/client';
import type { Request } from '@/lib/protocol/protocol';

/**
 * The frame in which a highlight's note is written on a web page: a document of ours, whose keys and letters the page does
 * not hear. It holds no database, as a frame in a page may be given one of its own; the background writes.
 */
export function Note() {
  const ask = useMemo(() => createClient(sendMessage), []);
  const mark = useSignal<Mark | null>(null);
  const status = useSignal<'loading' | 'open' | 'unsaved' | 'removed' | 'gone'>('loading');
  useEffect(() => {
    const load = async () => {
      mark.value = await ask('note', { act: 'read', id: location.hash.slice(1) });
      status.value = mark.value ? 'open' : 'gone';
      await ask('frame', { said: 'here' });
    };
    void load().catch(() => {});
  }, [ask]);
  const { value: current } = mark;
  if (status.value === 'loading') return null;
  /** Has it kept by the first of these acts that still finds it. */
  const keep = async (...acts: Request<'note'>[]) => {
    try {
      let kept = null;
      for (const act of acts) kept ??= await ask('note', act);
      status.value = kept ? 'open' : 'gone';
    } catch {
      status.value = 'unsaved';
    }
  };
  const whole = (): Request<'note'>[] => (mark.value ? [{ act: 'write', mark: mark.value }] : []);
  const change = (changes: Partial<Pick<Mark, 'colour' | 'note'>>) => {
    if (!mark.value) return;
    mark.value = { ...mark.value, ...changes };
    // The library may have changed the rest; what was removed there comes back with what is written here.
    void keep({ act: 'change', id: mark.value.id, ...changes }, ...whole());
  };
  const remove = async (id: string) => {
    await ask('note', { act: 'remove', id });
    status.value = 'removed';
  };
  return (
    <NoteCard
      state={stateOf(status.value, current)}
      onWrite={(note) => change({ note })}
      onColour={(colour) => change({ colour })}
      onRemove={() => current && void remove(current.id).catch(() => {})}
      onAgain={() => void keep(...whole())}
      onCopy={async () => {
        if (!current) return false;
        const citation = await ask('cite', { article: current.article, quote: current.quote.exact });
        return citation !== null && (await copyText(document, citation));
      }}
      onDone={() => void ask('frame', { said: 'done' }).catch(() => {})}
    />
  );
}

function stateOf(status: 'open' | 'unsaved' | 'removed' | 'gone', mark: Mark | null): NoteState {
  if (!mark || status === 'gone') return { status: 'gone' };
  if (status === 'removed') return { status };
  const { quote, note, colour } = mark;
  return { status: 'open', quote: quote.exact, note: note ?? '', colour, unsaved: status === 'unsaved' };
}
