import { useSignal } from '@preact/signals';
import { useEffect, useMemo } from 'preact/hooks';
import { Button } from '@/components/base/Button';
import { SearchField } from '@/components/base/SearchField';
import { UndoBar } from '@/components/base/UndoBar';
import { usePageWords } from '@/components/pages/PageWords';
import { BaseOps } from '@/components/termbases/BaseOps';
import { BaseTabs } from '@/components/termbases/BaseTabs';
import { EntryForm } from '@/components/termbases/EntryForm';
import { GlossaryLayout } from '@/components/termbases/GlossaryLayout';
import { ImportView } from '@/components/termbases/ImportView';
import { type Base, type BaseAction, BUILT_IN } from '@/components/termbases/model';
import { NameForm } from '@/components/termbases/NameForm';
import { OwnInPages } from '@/components/termbases/OwnInPages';
import { TermTable } from '@/components/termbases/TermTable';
import { ownId, ownTermOf } from '@/lib/model/own-term';
import { EntryCardView } from '@/lib/surface/EntryCardView';
import { PAGE_LINKS } from '@/lib/surface/links';
import type { PageProps } from '@/lib/surface/render-page';
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

  const { bases, card, importing } = page;
  const all: Base[] = [
    ...bases.own.value,
    { id: BUILT_IN, name: t('glossary.builtIn'), count: bases.builtIn.value.length, on: true },
  ];
  const current = all.find(({ id }) => id === bases.current.value) ?? all.at(-1);
  const at = current ? all.indexOf(current) : -1;
  const { value: editing } = bases.editing;
  const { value: undo } = page.undo;
  const { content } = card;
  const importState = importing.state.value;
  const number = editing?.number ?? null;
  if (!current) return null;

  const entry = editing ? (
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

  const list = importState ? (
    <ImportView into={current.name} state={importState} onAction={importing.act} />
  ) : (
    <>
      <div class="cg-glossary-top">
        <div class="cg-bases-row">
          <BaseTabs bases={all} current={current.id} onChoose={(id) => page.open(id)} />
          <Button
            kind="quiet"
            onClick={() => {
              naming.value = true;
            }}
          >
            {t('glossary.new')}
          </Button>
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
      <BaseOps
        key={current.id}
        base={current}
        first={at === 0}
        last={at >= all.length - 2}
        onAction={(action: BaseAction) => page.act(action)}
      />
      {page.failure.value ? (
        <p class="cg-import-refused" role="alert">
          {t(`glossary.${page.failure.value}`)}
        </p>
      ) : null}
      {bases.own.value.some(({ count }) => count > 0) ? (
        <OwnInPages allowed={page.ownInPages.value} onAllow={(allowed) => page.allowOwnInPages(allowed)} />
      ) : null}
      <TermTable
        label={current.name}
        rows={bases.listed.value?.map((listed) => rowOf(listed, t)) ?? null}
        selected={number === null ? selectedOf(content) : ownId({ termbase: current.id, number })}
        more={bases.more.value}
        empty={t(bases.query.value.trim() === '' ? 'glossary.empty' : 'glossary.notFound')}
        onOpen={(id) => page.openEntry(id)}
        onMore={() => page.showMore()}
      />
      {bases.own.value.length > 1 ? <p class="cg-hint">{t('glossary.precedence')}</p> : null}
    </>
  );

  return (
    <>
      <GlossaryLayout links={PAGE_LINKS} list={list} entry={importState ? null : entry} />
      {undo ? (
        <UndoBar message={undo.message} undo={t('library.undo')} onUndo={undo.back ? () => page.takeBack() : null} />
      ) : null}
    </>
  );
}

function selectedOf(content: TermCardContent): string | null {
  return content?.kind === 'term' && ownTermOf(content.entry.id) === null ? content.entry.id : null;
}

type TermCardContent = GlossaryPage['card']['content'];
