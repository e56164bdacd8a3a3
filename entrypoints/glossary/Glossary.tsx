import { useEffect, useMemo } from 'preact/hooks';
import { LiveRegion } from '@/components/base/LiveRegion';
import { UndoBar } from '@/components/base/UndoBar';
import { WorkBar } from '@/components/base/WorkBar';
import { usePageWords } from '@/components/pages/PageWords';
import { BaseTabs } from '@/components/termbases/BaseTabs';
import { GlossaryLayout } from '@/components/termbases/GlossaryLayout';
import { ImportView } from '@/components/termbases/ImportView';
import { MetView } from '@/components/termbases/MetView';
import { type Base, BUILT_IN, MET } from '@/components/termbases/model';
import { PAGE_LINKS } from '@/lib/surface/links';
import type { PageProps } from '@/lib/surface/render-page';
import { EntryPane } from './EntryPane';
import { GlossaryPage } from './page';
import { TermPane } from './TermPane';

/** The glossaries: the built-in one to leaf through, the reader's own to write. */
export function Glossary({ settings }: PageProps) {
  const { t } = usePageWords();
  const page = useMemo(() => new GlossaryPage(), []);
  page.settings = settings;
  page.t = t;
  useEffect(() => page.start(), [page]);

  const { bases, card, importing, met } = page;
  const builtIn: Base = { id: BUILT_IN, name: t('glossary.builtIn'), count: bases.builtIn.value.length, on: true };
  const lookedUp: Base = { id: MET, name: t('glossary.met'), count: met.all.value?.length ?? 0, on: true };
  const { value: own } = bases.own;
  const base = own.find(({ id }) => id === bases.current.value) ?? builtIn;
  const { value: undo } = page.undo.told;
  const { value: working } = page.working;
  const { value: importState } = importing.state;
  const picked = bases.picked.value.size;
  const opened = page.letter.value ?? bases.editing.value ?? card.content;

  const tabs = (
    <BaseTabs
      bases={[...own, builtIn, lookedUp]}
      current={page.showsMet.value ? MET : base.id}
      onChoose={(id) => page.open(id)}
    />
  );
  const list = importState ? (
    <ImportView into={base.name} state={importState} onAction={importing.act} />
  ) : page.showsMet.value ? (
    <>
      {tabs}
      <MetView
        rows={met.rows}
        starred={met.starred.value}
        remembers={met.remembers.value}
        onAction={(action) => page.actOnMet(action)}
      />
    </>
  ) : (
    <TermPane page={page} base={base} tabs={tabs} />
  );
  return (
    <>
      <GlossaryLayout
        links={PAGE_LINKS}
        list={
          <>
            {page.failure.value && importState?.step !== 'working' ? (
              <p class="cg-import-refused" role="alert">
                {t(`glossary.${page.failure.value}`)}
              </p>
            ) : null}
            {list}
          </>
        }
        entry={opened && !importState ? <EntryPane page={page} base={base.id} /> : null}
      />
      <WorkBar
        message={working && t('glossary.working')}
        stop={t('import.cancel')}
        share={working?.share ?? null}
        onStop={() => working?.stop()}
      />
      <LiveRegion message={picked > 0 ? t('bulk.picked', { count: picked }) : ''} />
      <UndoBar
        message={working ? null : (undo?.message ?? null)}
        undo={t('library.undo')}
        onUndo={undo?.back ? () => page.takeBack() : null}
      />
    </>
  );
}
