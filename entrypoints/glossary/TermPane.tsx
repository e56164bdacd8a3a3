import { useSignal } from '@preact/signals';
import { Button } from '@/components/base/Button';
import { SearchField } from '@/components/base/SearchField';
import { usePageWords } from '@/components/pages/PageWords';
import { BaseOps } from '@/components/termbases/BaseOps';
import { BulkBar } from '@/components/termbases/BulkBar';
import { type Base, BUILT_IN } from '@/components/termbases/model';
import { NameForm } from '@/components/termbases/NameForm';
import { OwnInPages } from '@/components/termbases/OwnInPages';
import { TermTable } from '@/components/termbases/TermTable';
import { ownId, ownTermOf } from '@/lib/model/own-term';
import type { GlossaryPage } from './page';
import { rowOf } from './rows';

export interface TermPaneProps {
  page: GlossaryPage;
  /** Whose terms are listed. */
  base: Base;
  /** The words that lead to the other glossaries. */
  tabs: preact.ComponentChild;
}

/** The terms of a glossary, and what one does with it and with those that are picked. */
export function TermPane({ page, base, tabs }: TermPaneProps) {
  const { t } = usePageWords();
  const naming = useSignal(false);
  const { bases } = page;
  const { value: picked } = bases.picked;
  const { value: query } = bases.query;
  const { value: own } = bases.own;
  const isBuiltIn = base.id === BUILT_IN;
  const at = own.findIndex(({ id }) => id === base.id);
  const ops = (
    <BaseOps
      key={base.id}
      base={base}
      first={at <= 0}
      last={at === own.length - 1}
      onUndo={!page.undo.told.value?.back && page.undo.count.value > 0 ? () => page.takeBack() : null}
      onAction={(action) => page.act(action)}
    />
  );
  return (
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
              {isBuiltIn ? ops : null}
            </>
          ) : null}
        </div>
        <SearchField
          label={t(isBuiltIn ? 'lookup.label' : 'glossary.search')}
          placeholder={t(isBuiltIn ? 'lookup.placeholder' : 'glossary.search')}
          value={query}
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
          all={query.trim() === '' && picked.size < base.count ? base.count : null}
          others={own.filter(({ id }) => id !== base.id)}
          onAction={(action) => page.actOnPicked(action)}
        />
      ) : isBuiltIn ? null : (
        ops
      )}
      {own.some(({ count }) => count > 0) ? (
        <OwnInPages allowed={page.ownInPages.value} onAllow={(allowed) => page.allowOwnInPages(allowed)} />
      ) : null}
      <TermTable
        label={base.name}
        rows={bases.listed.value?.map((listed) => rowOf(listed, t)) ?? null}
        selected={selectedIn(page, base.id)}
        more={bases.more.value}
        empty={t(query.trim() === '' ? 'glossary.empty' : 'glossary.notFound')}
        picking={
          isBuiltIn
            ? null
            : {
                picked: new Set([...picked].map((number) => ownId({ termbase: base.id, number }))),
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
      {own.length > 1 ? <p class="cg-hint">{t('glossary.precedence')}</p> : null}
    </>
  );
}

/** The row of the entry that is open beside the list; of one's own it is open as a form, not as a card. */
function selectedIn({ bases, card: { content } }: GlossaryPage, termbase: string): string | null {
  const number = bases.editing.value?.number ?? null;
  if (number !== null) return ownId({ termbase, number });
  return content?.kind === 'term' && ownTermOf(content.entry.id) === null ? content.entry.id : null;
}
