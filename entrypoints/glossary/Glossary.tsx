import { useSignal } from '@preact/signals';
import { useEffect, useMemo } from 'preact/hooks';
import { Button } from '@/components/base/Button';
import { LiveRegion } from '@/components/base/LiveRegion';
import { SearchField } from '@/components/base/SearchField';
import { UndoBar } from '@/components/base/UndoBar';
import { WorkBar } from '@/components/base/WorkBar';
import { usePageWords } from '@/components/pages/PageWords';
import { BaseOps } from '@/components/termbases/BaseOps';
import { BaseTabs } from '@/components/termbases/BaseTabs';
import { BulkBar } from '@/components/termbases/BulkBar';
import { EntryForm } from '@/components/termbases/EntryForm';
import { GlossaryLayout } from '@/components/termbases/GlossaryLayout';
import { ImportView } from '@/components/termbases/ImportView';
import { LetterView } from '@/components/termbases/LetterView';
import { MetView } from '@/components/termbases/MetView';
import { type Base, type BaseAction, BUILT_IN, MET } from '@/components/termbases/model';
import { NameForm } from '@/components/termbases/NameForm';
import { OwnInPages } from '@/components/termbases/OwnInPages';
import { TermTable } from '@/components/termbases/TermTable';
import { copyText } from '@/lib/inpage/copy';
import { ownId, ownTermOf } from '@/lib/model/own-term';
import { EntryCardView } from '@/lib/surface/EntryCardView';
import { PAGE_LINKS } from '@/lib/surface/links';
import type { PageProps } from '@/lib/surface/render-page';
import { letterAbout } from './letter';
import { GlossaryPage } from './page';
import { rowOf } from './rows';

/** The glossaries: the built-in one to leaf through, the reader's own to write. */
export function Glossary({ settings }: PageProps) {
  const { t } = usePageWords();
  const page = useMemo(() => new GlossaryPage(), []);
  page.settings = settings;
  page.t = t;
  const naming = useSignal(false);
  useEffect(() => page.start(), [page]);

  const { bases, card, importing, met } = page;
  const all: Base[] = [
    ...bases.own.value,
    { id: BUILT_IN, name: t('glossary.builtIn'), count: bases.builtIn.value.length, on: true },
  ];
  const metBase: Base = { id: MET, name: t('glossary.met'), count: met.all.value?.length ?? 0, on: true };
  const current = all.find(({ id }) => id === bases.current.value) ?? all.at(-1);
  const at = current ? all.indexOf(current) : -1;
  const { value: editing } = bases.editing;
  const { value: undo } = page.undo.told;
  const { value: working } = page.working;
  const { value: letter } = page.letter;
  const { value: picked } = bases.picked;
  const { content } = card;
  const importState = importing.state.value;
  const number = editing?.number ?? null;
  if (!current) return null;

  const entry = letter ? (
    <LetterView
      key={letter.id}
      {...letterAbout(letter, settings.language, t)}
      onCopy={(text) => copyText(document, text)}
      onCancel={() => {
        page.letter.value = null;
      }}
    />
  ) : editing ? (
    <EntryForm
      key={`${current.id} ${editing.number} ${editing.form.term}`}
      form={editing.form}
      exists={editing.number !== null}
      onSave={(form) => page.save(form)}
      onCancel={() => page.closeEntry()}
      onDelete={() => page.delete(editing.form.term)}
    />
  ) : content ? (
    <EntryCardView card={card} full onAction={(action) => page.actInCard(action)} />
  ) : null;

  const tabs = (
    <BaseTabs
      bases={[...all, metBase]}
      current={page.showsMet.value ? MET : current.id}
      onChoose={(id) => page.open(id)}
    />
  );
  const ops = (
    <BaseOps
      key={current.id}
      base={current}
      first={at === 0}
      last={at >= all.length - 2}
      onUndo={!undo?.back && page.undo.count.value > 0 ? () => page.takeBack() : null}
      onAction={(action: BaseAction) => page.act(action)}
    />
  );
  const failed =
    page.failure.value && importState?.step !== 'working' ? (
      <p class="cg-import-refused" role="alert">
        {t(`glossary.${page.failure.value}`)}
      </p>
    ) : null;
  const list = importState ? (
    <>
      {failed}
      <ImportView into={current.name} state={importState} onAction={importing.act} />
    </>
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
    <>
      <div class="cg-glossary-top">
        {/* Drawn once, as names and counts that come later would move what is about to be pressed. */}
        <div class="cg-bases-row">
          {page.known.value ? (
            <>
              {tabs}
              <Button
                kind="quiet"
                onClick={() => {
                  naming.value = true;
                }}
              >
                {t('glossary.new')}
              </Button>
              {/* Too little for a line of its own. */}
              {current.id === BUILT_IN ? ops : null}
            </>
          ) : null}
        </div>
        <SearchField
          label={t(current.id === BUILT_IN ? 'lookup.label' : 'glossary.search')}
          placeholder={t(current.id === BUILT_IN ? 'lookup.placeholder' : 'glossary.search')}
          value={bases.query.value}
          onInput={(typed) => page.search(typed)}
        />
      </div>
      {naming.value ? (
        <NameForm
          label={t('glossary.name')}
          name=""
          onName={(name) => {
            naming.value = false;
            page.create(name);
          }}
          onCancel={() => {
            naming.value = false;
          }}
        />
      ) : null}
      {picked.size > 0 ? (
        <BulkBar
          count={picked.size}
          all={bases.query.value.trim() === '' && picked.size < current.count ? current.count : null}
          others={bases.own.value.filter(({ id }) => id !== current.id)}
          onAction={(action) => page.actOnPicked(action)}
        />
      ) : current.id === BUILT_IN ? null : (
        ops
      )}
      {failed}
      {bases.own.value.some(({ count }) => count > 0) ? (
        <OwnInPages allowed={page.ownInPages.value} onAllow={(allowed) => page.allowOwnInPages(allowed)} />
      ) : null}
      <TermTable
        label={current.name}
        rows={bases.listed.value?.map((listed) => rowOf(listed, t)) ?? null}
        selected={number === null ? selectedOf(content) : ownId({ termbase: current.id, number })}
        more={bases.more.value}
        empty={t(bases.query.value.trim() === '' ? 'glossary.empty' : 'glossary.notFound')}
        picking={
          current.id === BUILT_IN
            ? null
            : {
                picked: new Set([...picked].map((one) => ownId({ termbase: current.id, number: one }))),
                onPick: (ids, on) =>
                  bases.pick(
                    ids.flatMap((id) => ownTermOf(id)?.number ?? []),
                    on,
                  ),
              }
        }
        onOpen={(id) => page.openEntry(id)}
        onMore={() => page.showMore()}
      />
      {bases.own.value.length > 1 ? <p class="cg-hint">{t('glossary.precedence')}</p> : null}
    </>
  );

  return (
    <>
      <GlossaryLayout links={PAGE_LINKS} list={list} entry={importState ? null : entry} />
      <WorkBar
        message={working && t('glossary.working')}
        stop={t('import.cancel')}
        share={working?.share ?? null}
        onStop={() => working?.stop()}
      />
      <LiveRegion message={picked.size > 0 ? t('bulk.picked', { count: picked.size }) : ''} />
      <UndoBar
        message={working ? null : (undo?.message ?? null)}
        undo={t('library.undo')}
        onUndo={undo?.back ? () => page.takeBack() : null}
      />
    </>
  );
}

function selectedOf(content: TermCardContent): string | null {
  return content?.kind === 'term' && ownTermOf(content.entry.id) === null ? content.entry.id : null;
}

type TermCardContent = GlossaryPage['card']['content'];
