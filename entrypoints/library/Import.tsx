import { useSignal } from '@preact/signals';
import { useRef } from 'preact/hooks';
import { usePageWords } from '@/components/pages/PageWords';
import { type ImportRow, type ImportState, ImportView } from '@/components/storage/ImportView';
import { failureOf } from '@/lib/app/library/failures';
import { examineFile, type Incoming, takeIn } from '@/lib/app/library/import';
import type { OwnPage } from '@/lib/app/page';
import { PAGE_LINKS } from '@/lib/surface/links';

/** Brings in a file: examined first, taken in when the reader says so. */
export function Import({ own }: { own: OwnPage }) {
  const { t } = usePageWords();
  const state = useSignal<ImportState>({ step: 'choose' });
  const incoming = useRef<Incoming | null>(null);
  const refuse = (error: unknown) => {
    state.value = { step: 'refused', why: t(`failure.${failureOf(error)}`) };
  };
  const examine = async (file: File) => {
    state.value = { step: 'examining' };
    incoming.current = null;
    try {
      const found = await examineFile(file, own.library);
      incoming.current = found;
      state.value = stateOf(found);
    } catch (error) {
      refuse(error);
    }
  };
  const take = async () => {
    const { current } = incoming;
    if (!current) return;
    state.value = { step: 'taking', share: 0 };
    try {
      const count = await takeIn(current, own.library, (share) => {
        state.value = { step: 'taking', share };
      });
      const done = current.kind === 'backup' ? 'import.doneArticles' : 'import.doneAddresses';
      state.value = { step: 'done', message: t(done, { count }) };
    } catch (error) {
      refuse(error);
    }
  };
  return (
    <ImportView
      links={PAGE_LINKS}
      state={state.value}
      onFile={(file) => void examine(file)}
      onTake={() => void take()}
      onLeave={() => {
        incoming.current = null;
        state.value = { step: 'choose' };
      }}
    />
  );
}

/** What needs attention comes first: broken rows, then those that differ, then the new ones. */
const ORDER = ['broken', 'changed', 'new', 'same'] as const satisfies readonly ImportRow['outcome'][];

function stateOf(incoming: Incoming): ImportState {
  if (incoming.kind === 'reading-list') {
    return { step: 'reading-list', count: incoming.items.length, skipped: incoming.skipped };
  }
  const { madeAt, outcomes, broken } = incoming;
  const rows: ImportRow[] = [
    ...broken.map(({ title, reason }): ImportRow => ({ title: title ?? '', outcome: 'broken', reason })),
    ...outcomes.map(({ title, outcome }): ImportRow => ({ title, outcome, reason: null })),
  ];
  rows.sort((a, b) => ORDER.indexOf(a.outcome) - ORDER.indexOf(b.outcome));
  return { step: 'backup', madeAt, rows };
}
