import type { ComponentChild } from 'preact';
import { Button } from '@/components/base/Button';
import { SearchField } from '@/components/base/SearchField';
import { TermCard } from '@/components/card/TermCard';
import { DeskView } from '@/components/desk/DeskView';
import type { DeskState } from '@/components/desk/model';
import { usePageWords } from '@/components/pages/PageWords';
import { BaseOps } from '@/components/termbases/BaseOps';
import { BaseTabs } from '@/components/termbases/BaseTabs';
import { BulkBar } from '@/components/termbases/BulkBar';
import { EntryForm } from '@/components/termbases/EntryForm';
import { GlossaryLayout } from '@/components/termbases/GlossaryLayout';
import { ImportView } from '@/components/termbases/ImportView';
import { LetterView } from '@/components/termbases/LetterView';
import { MetView } from '@/components/termbases/MetView';
import { type ImportState, MET } from '@/components/termbases/model';
import { NameForm } from '@/components/termbases/NameForm';
import { OwnInPages } from '@/components/termbases/OwnInPages';
import { TermTable } from '@/components/termbases/TermTable';
import { PAGE_LINKS } from '@/lib/surface/links';
import * as cards from './fixtures/card';
import { copied, nothing } from './fixtures/idle';
import { basesIn, deskReady, form, met, previewIn, rowsIn } from './fixtures/translator';
import type { Specimen } from './specimen';

const desk = (id: string, state: DeskState, width = 1366): Specimen => ({
  id: `desk-${id}`,
  width,
  height: 760,
  draw: () => <DeskView links={PAGE_LINKS} state={state} onCopy={copied} onAction={nothing} />,
});

interface GlossaryParts {
  list: ComponentChild;
  entry?: ComponentChild;
  width?: number;
}

const glossary = (id: string, parts: (vi: boolean) => GlossaryParts, width = 1366): Specimen => ({
  id: `glossary-${id}`,
  width,
  height: 760,
  draw: (language) => {
    const { list, entry = null } = parts(language === 'vi');
    return <GlossaryLayout links={PAGE_LINKS} list={list} entry={entry} />;
  },
});

const picking = { picked: new Set(['1', '3']), onPick: nothing };

/** The glossaries, and the search in the open one. */
function Top() {
  const { language, t } = usePageWords();
  return (
    <div class="cg-glossary-top">
      <div class="cg-bases-row">
        <BaseTabs bases={basesIn(language)} current="khach" onChoose={nothing} />
        <Button kind="quiet">{t('glossary.new')}</Button>
      </div>
      <SearchField label={t('glossary.search')} placeholder={t('glossary.search')} value="" onInput={nothing} />
    </div>
  );
}

interface ListProps {
  allowed: boolean | null;
  empty?: boolean;
  bulk?: boolean;
}

function List({ allowed, empty = false, bulk = false }: ListProps) {
  const { language, t } = usePageWords();
  const bases = basesIn(language);
  const rows = empty ? [] : rowsIn(language);
  const [first] = bases;
  return (
    <>
      <Top />
      {bulk ? (
        <BulkBar count={2} all={1214} others={bases.slice(1, 2)} onAction={nothing} />
      ) : first ? (
        <BaseOps base={first} first last={false} onAction={nothing} />
      ) : null}
      <OwnInPages allowed={allowed} onAllow={nothing} />
      <TermTable
        label="Sở Công Thương"
        rows={rows}
        selected="1"
        more={rows.length > 0}
        empty={t('glossary.empty')}
        picking={bulk ? picking : { ...picking, picked: new Set() }}
        onOpen={nothing}
        onMore={nothing}
      />
    </>
  );
}

function Met({ rows, starred }: { rows: typeof met; starred: boolean }) {
  const { language } = usePageWords();
  return (
    <>
      <BaseTabs bases={basesIn(language)} current={MET} onChoose={nothing} />
      <MetView rows={rows} starred={starred} remembers={!starred} onAction={nothing} />
    </>
  );
}

function Name() {
  const { t } = usePageWords();
  return (
    <>
      <Top />
      <NameForm label={t('glossary.name')} name="Sở Công Thương" onName={nothing} onCancel={nothing} />
    </>
  );
}

const importing = (state: ImportState) => ({
  list: <ImportView into="Sở Công Thương" state={state} onAction={nothing} />,
});
const entryForm = <EntryForm form={form} exists onSave={nothing} onCancel={nothing} onDelete={nothing} />;

/** The desk and the glossaries in every state. */
export const translatorSpecimens: Specimen[] = [
  desk('empty', { status: 'empty', failure: null }),
  desk('failed', { status: 'empty', failure: 'too-large' }),
  desk('reading', { status: 'reading' }),
  desk('ready', deskReady),
  desk('nothing', { status: 'ready', paragraphs: [{ text: 'Trời hôm nay đẹp.', marks: [] }], lines: [] }),
  desk('narrow', deskReady, 380),
  glossary('list', () => ({ list: <List allowed={null} /> })),
  glossary('bulk', () => ({ list: <List allowed bulk /> })),
  glossary('bulk-narrow', () => ({ list: <List allowed bulk /> }), 380),
  glossary('met', () => ({ list: <Met rows={met} starred={false} /> })),
  glossary('met-none', () => ({ list: <Met rows={[]} starred /> })),
  glossary('met-narrow', () => ({ list: <Met rows={met} starred={false} /> }), 380),
  glossary('letter', (vi) => ({
    list: <List allowed />,
    entry: (
      <LetterView
        subject={vi ? 'Góp ý về mục “án treo”' : 'On the entry “án treo”'}
        text={vi ? 'Mục: án treo' : 'Entry: án treo'}
        onCopy={copied}
        onCancel={nothing}
      />
    ),
  })),
  glossary('empty', () => ({ list: <List allowed={false} empty /> })),
  glossary('edit', () => ({ list: <List allowed />, entry: entryForm })),
  glossary('narrow', () => ({ list: <List allowed /> }), 380),
  glossary('edit-narrow', () => ({ list: <List allowed />, entry: entryForm }), 380),
  glossary('entry', () => ({
    list: <List allowed />,
    entry: <TermCard content={cards.own} form="flat" pinnable={false} full onCopy={copied} onAction={nothing} />,
  })),
  glossary('name', () => ({ list: <Name /> })),
  glossary('import', () => importing({ step: 'choose', refused: null })),
  glossary('import-refused', (vi) =>
    importing({
      step: 'choose',
      refused: {
        line: 2,
        text: vi ? 'khai báo DOCTYPE có thực thể không được nhận' : 'a DOCTYPE with entities is not accepted',
      },
    }),
  ),
  glossary('import-working', () => importing({ step: 'working', doing: 'storing', share: 0.4 })),
  glossary('import-preview', (vi) => importing(previewIn(vi))),
  glossary('import-narrow', (vi) => importing(previewIn(vi)), 380),
];
