import { useEffect, useRef } from 'preact/hooks';
import { READING_SIZES, ReadingPage } from '@/components/article/ReadingPage';
import { rangeOf } from '@/components/article/ranges';
import { Versions } from '@/components/article/Versions';
import { UndoBar } from '@/components/base/UndoBar';
import { WorkBar } from '@/components/base/WorkBar';
import { ConcordanceView } from '@/components/concordance/ConcordanceView';
import { LibraryFoot } from '@/components/library/LibraryFoot';
import { LibraryLayout } from '@/components/library/LibraryLayout';
import { LibraryEmpty, LibraryList, type LibraryListProps } from '@/components/library/LibraryList';
import { SelectionBar } from '@/components/library/SelectionBar';
import { PageBar } from '@/components/pages/PageBar';
import { type ImportState, ImportView } from '@/components/storage/ImportView';
import { type StorageCheck, StorageView } from '@/components/storage/StorageView';
import { type Mark, Marks } from '@/lib/inpage/marks';
import type { Language } from '@/lib/model/ids';
import { PAGE_LINKS } from '@/lib/surface/links';
import { article } from './fixtures/article';
import { copied, nothing } from './fixtures/idle';
import {
  contextLines,
  filtersIn,
  foundRows,
  importPartsIn,
  importRows,
  libraryRows,
  ownState,
  toRead,
} from './fixtures/library';
import { panelContent, points, spanOf, terms } from './fixtures/panel';
import type { Specimen } from './specimen';

/** The reading page with its marks painted, as the library shows it. */
function Reading({ language, alone }: { language: Language; alone: boolean }) {
  const root = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const node = root.current;
    if (!node) return;
    const marks = new Marks(['term', 'place', 'key']);
    const key = points.map(({ span }, index): Mark => ({ kind: 'key', span, index }));
    const term = terms(language).map(({ span }, index): Mark => ({ kind: 'term', span, index }));
    marks.paint([...key, ...term, { kind: 'place', span: spanOf('Lai Châu'), index: 0 }], (span) =>
      rangeOf(node, span),
    );
    return () => marks.clear();
  }, [language]);
  return (
    <div ref={root} class={alone ? 'cg-surface cg-page' : undefined} lang={language}>
      {alone ? <PageBar current="library" links={PAGE_LINKS} /> : null}
      <ReadingPage
        article={article}
        content={panelContent(language)}
        size={READING_SIZES[2]}
        back="#library"
        own={ownState}
        litMark="m2"
        knownTags={['ôn thi']}
        versions={
          <Versions
            versions={[
              { version: 1, savedAt: '2026-09-20T02:00:00.000Z' },
              { version: 2, savedAt: '2026-09-23T02:00:00.000Z' },
            ]}
            shown={2}
            changes={[
              {
                kind: 'changed',
                pieces: [
                  { kind: 'same', text: 'Đường dài ' },
                  { kind: 'removed', text: '18,2 ' },
                  { kind: 'added', text: '18,4 ' },
                  { kind: 'same', text: 'km.' },
                ],
              },
            ]}
            onShow={nothing}
            onCompare={nothing}
          />
        }
        onCopy={copied}
        onAction={nothing}
      />
    </div>
  );
}

function library(language: Language, open: boolean, changes: Partial<LibraryListProps> = {}) {
  const rows = changes.query === 'mat bang' ? foundRows : libraryRows;
  return (
    <LibraryLayout
      links={PAGE_LINKS}
      list={
        <>
          <LibraryList
            found={rows.length}
            row={(index) => rows[index] ?? null}
            total={214}
            selected={open ? (libraryRows[0]?.id ?? null) : null}
            picked={new Set()}
            query=""
            phrase={changes.query ?? ''}
            filters={filtersIn(language)}
            shelf="kept"
            toRead={null}
            tagPinned={null}
            selection={null}
            onAction={nothing}
            {...changes}
          />
          <LibraryFoot due={12} />
        </>
      }
      article={open ? <Reading language={language} alone={false} /> : null}
    />
  );
}

const at = (id: string, width: number, draw: Specimen['draw']): Specimen => {
  return { id: `library-${id}`, width, height: 820, draw };
};
const choosing = (id: string, language: Language) =>
  filtersIn(language).map((word) => ({ ...word, active: word.id === id }));

const selection = (trash: boolean) => <SelectionBar count={2} trash={trash} message="" onAction={nothing} />;

const storage = (id: string, check: StorageCheck | null, promised: boolean | null): Specimen => ({
  id: `storage-${id}`,
  width: id === 'narrow' ? 380 : 1000,
  draw: () => (
    <StorageView
      links={PAGE_LINKS}
      figures={{
        articles: 1284,
        trash: 3,
        marks: 96,
        pictures: 412,
        pictureBytes: 61_300_000,
        toRead: 12,
        bytes: 70_700_000,
        promised,
        lastBackup: promised ? '2026-09-01T02:00:00.000Z' : null,
        sinceBackup: 14,
        weekly: promised === true,
      }}
      check={check}
      message=""
      onAction={nothing}
    />
  ),
});

const importing = (step: ImportState['step'], stateIn: (vi: boolean) => ImportState): Specimen => ({
  id: `import-${step}`,
  width: 1000,
  height: 760,
  draw: (language) => (
    <ImportView
      links={PAGE_LINKS}
      state={stateIn(language === 'vi')}
      onFile={nothing}
      onTake={nothing}
      onLeave={nothing}
    />
  ),
});

const concordance = (id: string, width: number, phrase: string, lines: typeof contextLines | null): Specimen => ({
  id: `concordance-${id}`,
  width,
  height: 600,
  draw: () => (
    <ConcordanceView
      links={PAGE_LINKS}
      phrase={phrase}
      sort="right"
      lines={lines}
      complete
      forms={lines?.length ? ['GPMB'] : []}
      equivalent={lines?.length ? { text: 'site clearance', status: 'established' } : null}
      failure=""
      onAction={nothing}
    />
  ),
});

/** Library, reading view, concordance, storage and import in every state. */
export const librarySpecimens: Specimen[] = [
  at('open', 1366, (language) => library(language, true)),
  at('list', 1366, (language) => library(language, false)),
  at('search', 1366, (language) => library(language, false, { query: 'mat bang' })),
  at('picked', 1366, (language) =>
    library(language, false, { picked: new Set(['a1', 'a3']), selection: selection(false) }),
  ),
  at('trash', 1366, (language) =>
    library(language, false, {
      shelf: 'trash',
      found: 3,
      filters: choosing('trash', language),
      picked: new Set(['a2', 'a3']),
      selection: selection(true),
    }),
  ),
  at('to-read', 1366, (language) =>
    library(language, false, {
      shelf: 'to-read',
      filters: choosing('to-read', language),
      toRead: { rows: toRead, onRemove: nothing },
    }),
  ),
  at('empty', 1000, () => (
    <LibraryLayout links={PAGE_LINKS} empty list={<LibraryEmpty onImport={nothing} />} article={null} />
  )),
  at('not-found', 1000, (language) => library(language, false, { query: 'trục cơ động', found: 0 })),
  at('narrow', 380, (language) => library(language, false)),
  at('narrow-open', 380, (language) => library(language, true)),
  { id: 'reading', width: 1366, height: 1400, draw: (language) => <Reading language={language} alone /> },
  concordance('lines', 1366, 'giải phóng mặt bằng', contextLines),
  concordance('narrow', 380, 'giải phóng mặt bằng', contextLines),
  concordance('none', 1000, 'trục cơ động', []),
  concordance('asking', 1000, '', null),
  storage('promised', { articles: 1284, damages: [], lostPictures: 0, repaired: false }, true),
  storage('not-promised', null, false),
  storage(
    'narrow',
    {
      articles: 1284,
      damages: [
        { id: 'a1', title: libraryRows[0]?.title ?? '', problem: 'text-missing', mended: true },
        { id: 'a2', title: libraryRows[1]?.title ?? '', problem: 'unreadable', mended: false },
      ],
      lostPictures: 2,
      repaired: true,
    },
    null,
  ),
  importing('choose', () => ({ step: 'choose' })),
  importing('examining', () => ({ step: 'examining' })),
  importing('taking', () => ({ step: 'taking', share: 0.4 })),
  importing('backup', (vi) => ({
    step: 'backup',
    madeAt: '2026-09-20T02:00:00.000Z',
    rows: importRows,
    parts: importPartsIn(vi),
  })),
  importing('reading-list', () => ({
    step: 'reading-list',
    count: 214,
    skipped: [{ row: 3, text: 'Ghi chú không có địa chỉ' }],
  })),
  importing('refused', (vi) => ({
    step: 'refused',
    why: vi ? 'Tệp bị hỏng hoặc bị cắt giữa chừng.' : 'The file is damaged or was cut off.',
    partly: false,
  })),
  importing('done', (vi) => ({ step: 'done', message: vi ? 'Đã nhập 12 bài.' : '12 articles imported.' })),
  {
    id: 'undo',
    width: 500,
    height: 120,
    draw: (language) => (
      <UndoBar
        message={language === 'vi' ? 'Đã xóa 3 bài.' : '3 articles deleted.'}
        undo={language === 'vi' ? 'Hoàn tác' : 'Undo'}
        onUndo={nothing}
      />
    ),
  },
  {
    id: 'working',
    width: 500,
    height: 120,
    draw: (language) => (
      <WorkBar
        message={language === 'vi' ? 'Đang làm, chờ một lát.' : 'Working on it.'}
        share={0.4}
        stop={language === 'vi' ? 'Dừng lại' : 'Stop'}
        onStop={nothing}
      />
    ),
  },
];
