import { useSignal } from '@preact/signals';
import { useRef } from 'preact/hooks';
import { GAP } from '@/components/base/Sentence';
import { usePageWords } from '@/components/pages/PageWords';
import { type ImportPart, type ImportRow, type ImportState, ImportView } from '@/components/storage/ImportView';
import { failureOf } from '@/lib/app/library/failures';
import { examineFile, type Incoming, takeIn } from '@/lib/app/library/import';
import type { OwnPage } from '@/lib/app/page';
import { syncDetector } from '@/lib/app/sites';
import { compileTermbase } from '@/lib/app/termbases';
import type { PageKey } from '@/lib/i18n/pages-translator';
import type { T } from '@/lib/i18n/types';
import { PAGE_LINKS } from '@/lib/surface/links';

/** Brings in a file: examined first, taken in when the reader says so. */
export function Import({ own }: { own: OwnPage }) {
  const { t } = usePageWords();
  const state = useSignal<ImportState>({ step: 'choose' });
  const incoming = useRef<Incoming | null>(null);
  const refuse = (error: unknown, partly: boolean) => {
    state.value = { step: 'refused', why: t(`failure.${failureOf(error)}`), partly };
  };
  const examine = async (file: File) => {
    state.value = { step: 'examining' };
    incoming.current = null;
    try {
      const found = await examineFile(file, own);
      incoming.current = found;
      state.value = stateOf(found, t);
    } catch (error) {
      refuse(error, false);
    }
  };
  const take = async () => {
    const { current } = incoming;
    if (!current) return;
    state.value = { step: 'taking', share: 0 };
    try {
      const count = await takeIn(current, own, (share) => {
        state.value = { step: 'taking', share };
      });
      if (current.kind === 'backup') await follow(current, own);
      const done = current.kind === 'backup' ? 'import.doneArticles' : 'import.doneAddresses';
      state.value = { step: 'done', message: t(done, { count }) };
    } catch (error) {
      // A reading list comes in one transaction; a backup in many.
      refuse(error, current.kind === 'backup');
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

/** Has what else lives on the restored parts take notice: where the detector runs, termbases as they are scanned with. */
async function follow({ rest }: Extract<Incoming, { kind: 'backup' }>, { choices }: OwnPage): Promise<void> {
  if (rest.sitesOff.length > 0) await syncDetector(choices);
  for (const { id } of rest.termbases) await compileTermbase(id);
}

/** What needs attention comes first: broken rows, then those that differ, then the new ones. */
const ORDER = ['broken', 'changed', 'new', 'same'] as const satisfies readonly ImportRow['outcome'][];

function stateOf(incoming: Incoming, t: T<PageKey>): ImportState {
  if (incoming.kind === 'reading-list') {
    return { step: 'reading-list', count: incoming.items.length, skipped: incoming.skipped };
  }
  const { madeAt, outcomes, parts, broken } = incoming;
  const rows: ImportRow[] = [
    ...broken.map(({ title, reason }): ImportRow => ({ title: title ?? '', outcome: 'broken', reason })),
    ...outcomes.map(({ title, outcome, lost }): ImportRow => ({ title, outcome, reason: null, lost })),
  ];
  rows.sort((a, b) => ORDER.indexOf(a.outcome) - ORDER.indexOf(b.outcome) || (b.lost ?? 0) - (a.lost ?? 0));
  const others = parts.map(
    ({ part, name, count, fresh }): ImportPart => ({
      name,
      title: t(`import.part.${part}`, { count, name: GAP }),
      outcome: fresh > 0 ? 'new' : 'same',
      reason: null,
    }),
  );
  return { step: 'backup', madeAt, rows, parts: others };
}
