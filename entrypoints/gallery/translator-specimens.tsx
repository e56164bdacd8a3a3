import { TermCard } from '@/components/card/TermCard';
import { DeskView } from '@/components/desk/DeskView';
import type { DeskState } from '@/components/desk/model';
import { BaseOps } from '@/components/termbases/BaseOps';
import { BaseTabs } from '@/components/termbases/BaseTabs';
import { BulkBar } from '@/components/termbases/BulkBar';
import { EntryForm } from '@/components/termbases/EntryForm';
import { GlossaryLayout } from '@/components/termbases/GlossaryLayout';
import { ImportView } from '@/components/termbases/ImportView';
import { LetterView } from '@/components/termbases/LetterView';
import { MetView } from '@/components/termbases/MetView';
import type { ImportState } from '@/components/termbases/model';
import { NameForm } from '@/components/termbases/NameForm';
import { OwnInPages } from '@/components/termbases/OwnInPages';
import { TermTable } from '@/components/termbases/TermTable';
import * as cards from './fixtures/card';
import { bases, deskReady, form, met, preview, rows } from './fixtures/translator';
import type { Specimen } from './specimen';

const nothing = () => {};
const copied = () => Promise.resolve(true);
const links = [
  { page: 'library', href: '#library' },
  { page: 'glossary', href: '#glossary' },
  { page: 'desk', href: '#desk' },
  { page: 'options', href: '#options' },
] as const;

const desk = (id: string, state: DeskState, width = 1366): Specimen => ({
  id: `desk-${id}`,
  width,
  height: 760,
  draw: () => <DeskView links={links} state={state} onCopy={copied} onAction={nothing} />,
});

interface GlossaryParts {
  list: preact.ComponentChild;
  entry?: preact.ComponentChild;
  width?: number;
}

const glossary = (id: string, { list, entry = null, width = 1366 }: GlossaryParts): Specimen => ({
  id: `glossary-${id}`,
  width,
  height: 760,
  draw: () => <GlossaryLayout links={links} list={list} entry={entry} />,
});

const [first] = bases;

const picking = { picked: new Set(['1', '3']), onPick: nothing };

function List({
  allowed,
  found = rows,
  bulk = false,
}: {
  allowed: boolean | null;
  found?: typeof rows;
  bulk?: boolean;
}) {
  return (
    <>
      <BaseTabs bases={bases} current="khach" onChoose={nothing} />
      {bulk ? (
        <BulkBar count={2} all={1214} others={bases.slice(1, 2)} onAction={nothing} />
      ) : first ? (
        <BaseOps base={first} first last={false} onAction={nothing} />
      ) : null}
      <OwnInPages allowed={allowed} onAllow={nothing} />
      <TermTable
        label="Sở Công Thương"
        rows={found}
        selected="1"
        more={found.length > 0}
        empty="Sổ này chưa có mục nào."
        picking={bulk ? picking : { ...picking, picked: new Set() }}
        onOpen={nothing}
        onMore={nothing}
      />
    </>
  );
}

const importing = (state: ImportState) => <ImportView into="Sở Công Thương" state={state} onAction={nothing} />;
const entryForm = <EntryForm form={form} exists onSave={nothing} onCancel={nothing} onDelete={nothing} />;

/** The desk and the glossaries in every state. */
export const translatorSpecimens: Specimen[] = [
  desk('empty', { status: 'empty', failure: null }),
  desk('failed', { status: 'empty', failure: 'too-large' }),
  desk('reading', { status: 'reading' }),
  desk('ready', deskReady),
  desk('nothing', { status: 'ready', paragraphs: [{ text: 'Trời hôm nay đẹp.', marks: [] }], lines: [] }),
  desk('narrow', deskReady, 380),
  glossary('list', { list: <List allowed={null} /> }),
  glossary('bulk', { list: <List allowed bulk /> }),
  glossary('bulk-narrow', { list: <List allowed bulk />, width: 380 }),
  glossary('met', { list: <MetView rows={met} starred={false} remembers onAction={nothing} /> }),
  glossary('met-none', { list: <MetView rows={[]} starred remembers={false} onAction={nothing} /> }),
  glossary('met-narrow', { list: <MetView rows={met} starred={false} remembers onAction={nothing} />, width: 380 }),
  glossary('letter', {
    list: <List allowed />,
    entry: <LetterView subject="Góp ý về mục “án treo”" text="Mục: án treo" onCopy={copied} onCancel={nothing} />,
  }),
  glossary('empty', { list: <List allowed={false} found={[]} /> }),
  glossary('edit', { list: <List allowed />, entry: entryForm }),
  glossary('narrow', { list: <List allowed />, width: 380 }),
  glossary('edit-narrow', { list: <List allowed />, entry: entryForm, width: 380 }),
  glossary('entry', {
    list: <List allowed />,
    entry: <TermCard content={cards.own} form="flat" pinnable={false} full onCopy={copied} onAction={nothing} />,
  }),
  glossary('name', { list: <NameForm label="Tên sổ" name="Sở Công Thương" onName={nothing} onCancel={nothing} /> }),
  glossary('import', { list: importing({ step: 'choose', refused: null }) }),
  glossary('import-refused', {
    list: importing({ step: 'choose', refused: { line: 2, text: 'khai báo DOCTYPE có thực thể không được nhận' } }),
  }),
  glossary('import-working', { list: importing({ step: 'working', doing: 'storing', share: 0.4 }) }),
  glossary('import-preview', { list: importing(preview) }),
  glossary('import-narrow', { list: importing(preview), width: 380 }),
];
