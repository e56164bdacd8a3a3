import { ArticleView } from '@/components/article/ArticleView';
import { CardPlace } from '@/components/card/CardPlace';
import type { CardContent } from '@/components/card/model';
import { TermCard, type TermCardProps } from '@/components/card/TermCard';
import type { PanelContent, PanelState } from '@/components/panel/model';
import { Panel, type PanelProps } from '@/components/panel/Panel';
import { PanelTab } from '@/components/panel/PanelTab';
import { type PopupState, PopupView } from '@/components/popup/PopupView';
import { SidePanelView, type SidePanelViewProps } from '@/components/side/SidePanelView';
import type { Language } from '@/lib/model/ids';
import type { Refusal } from '@/lib/model/verdict';
import { article } from './fixtures/article';
import * as cards from './fixtures/card';
import { copied, nothing } from './fixtures/idle';
import { lookUpResults, recent } from './fixtures/library';
import { ownMarks, panelContent, points } from './fixtures/panel';
import { librarySpecimens } from './library-specimens';
import { markSpecimens } from './mark-specimens';
import { pageSpecimens } from './page-specimens';
import type { Specimen } from './specimen';
import { translatorSpecimens } from './translator-specimens';

function panel(id: string, state: (language: Language) => PanelState, props: Partial<PanelProps> = {}): Specimen {
  return {
    id: `panel-${id}`,
    width: 380,
    height: 820,
    draw: (language) => (
      <Panel
        state={state(language)}
        host="chungnui.example"
        onCopy={copied}
        onCite={copied}
        onAction={nothing}
        {...props}
      />
    ),
  };
}

const ready =
  (changes: Partial<PanelContent> = {}) =>
  (language: Language): PanelState => ({ status: 'ready', ...panelContent(language), ...changes });

const REFUSALS: Refusal[] = [
  'not-html',
  'empty',
  'not-vietnamese',
  'translated',
  'list-page',
  'not-an-article',
  'too-large',
];

function card(
  id: string,
  content: CardContent | ((vi: boolean) => CardContent),
  props: Partial<TermCardProps> = {},
): Specimen {
  return {
    id: `card-${id}`,
    width: 400,
    draw: (language) => (
      <TermCard
        content={typeof content === 'function' ? content(language === 'vi') : content}
        onCopy={copied}
        onAction={nothing}
        {...props}
      />
    ),
  };
}

function popup(id: string, state: PopupState, query = ''): Specimen {
  return {
    id: `popup-${id}`,
    width: 360,
    draw: (language) => (
      <PopupView
        state={state}
        query={query}
        results={query === 'không có' ? [] : lookUpResults(language)}
        recent={recent}
        termbases={[{ id: 'khach', name: 'Sở Công Thương', on: true }]}
        sidePanel
        onQuery={nothing}
        onCopyTerm={copied}
        onAction={nothing}
      />
    ),
  };
}

function side(id: string, props: (language: Language) => Partial<SidePanelViewProps>): Specimen {
  return {
    id: `side-${id}`,
    width: 400,
    height: 820,
    draw: (language) => (
      <SidePanelView
        state={ready()(language)}
        query=""
        results={null}
        onQuery={nothing}
        onCopyTerm={copied}
        onOpenTerm={nothing}
        onCopy={copied}
        onCite={copied}
        onAction={nothing}
        {...props(language)}
      />
    ),
  };
}

/** Every component in every state. */
export const specimens: Specimen[] = [
  panel('ready', ready(), { lit: { kind: 'point', number: 2 } }),
  panel('term-lit', ready({ save: 'saved' }), { lit: { kind: 'term', id: 'giai-phong-mat-bang' } }),
  panel('saving', ready({ save: 'saving', terms: [], places: [], removed: [] })),
  panel('page-changed', ready({ save: 'changed', terms: [], places: [], removed: [] })),
  panel('pictures-asked', ready({ save: 'saved', pictures: 'ask' })),
  panel('pictures-kept', ready({ save: 'saved', pictures: { kept: 3, of: 5 } })),
  panel('own-marks', ready({ save: 'saved', own: { shown: true, marks: ownMarks } })),
  panel('own-marks-asked', ready({ save: 'saved', own: { shown: null, marks: ownMarks } })),
  panel('own-marks-unseen', ready({ save: 'saved', own: { shown: false, marks: ownMarks } })),
  panel('save-failed', ready({ save: { failed: 'full' } })),
  panel('translated', ready({ unmarked: 'translated' })),
  panel('text-changed', ready({ unmarked: 'changed' })),
  panel('continues', ready({ continues: true })),
  panel('pinned', ready(), {
    pinned: <TermCard content={cards.term} form="flat" pinned onCopy={copied} onAction={nothing} />,
  }),
  panel('loading', () => ({ status: 'loading', outlet: 'Chứng Núi' })),
  ...REFUSALS.map((why) => panel(`refused-${why}`, () => ({ status: 'refused', host: 'chungnui.example', why }))),
  panel('error', () => ({ status: 'error', host: 'chungnui.example' })),
  panel('outdated', () => ({ status: 'outdated', host: 'chungnui.example' })),
  { ...panel('narrow', ready()), width: 320, height: 640 },
  {
    id: 'tab',
    width: 600,
    height: 320,
    draw: () => <PanelTab points={points} lit={{ kind: 'point', number: 1 }} onAction={nothing} />,
  },
  card('term', cards.term),
  card('term-full', cards.term, { full: true, occurrences: 2, known: true }),
  card('term-starred', cards.starred, { known: true }),
  card('term-own', cards.own, { full: true }),
  card('term-from', cards.editors, { from: 'khu vực phòng thủ', pinned: true }),
  card('composed', cards.composed),
  card('ended', cards.ended, { full: true }),
  card('ended-short', cards.ended),
  card('open', cards.openIn),
  card('place', cards.place),
  card('missing', cards.missing),
  card('failed', cards.failed),
  {
    id: 'card-sheet',
    width: 320,
    height: 640,
    draw: () => (
      <CardPlace anchor={document.body}>
        <TermCard content={cards.term} onCopy={copied} onAction={nothing} />
      </CardPlace>
    ),
  },
  popup('checking', { status: 'checking' }),
  popup('loading', { status: 'checking', loading: true }),
  popup('article', { status: 'article', host: 'chungnui.example', outlet: 'Chứng Núi', read: null, kept: false }),
  popup('article-read', {
    status: 'article',
    host: 'chungnui.example',
    outlet: 'Chứng Núi',
    read: { points: 3, terms: 10 },
    kept: true,
  }),
  popup('article-file', { status: 'article', host: '', outlet: null, read: null, kept: false }),
  ...(['not-an-article', 'not-vietnamese', 'translated', 'list-page', 'empty'] as const).map((why) =>
    popup(why, { status: 'not-article', why }),
  ),
  popup('off', { status: 'off', host: 'chungnui.example' }),
  ...(['store', 'file', 'pdf', 'not-html', 'browser-page', 'own', 'unknown'] as const).map((why) =>
    popup(why, { status: 'unreadable', why }),
  ),
  popup('look-up', { status: 'not-article', why: 'not-an-article' }, 'phong thu'),
  popup('look-up-none', { status: 'not-article', why: 'not-an-article' }, 'không có'),
  side('ready', () => ({ lit: { kind: 'point', number: 1 } })),
  side('pinned', () => ({
    pinned: <TermCard content={cards.term} form="flat" pinned onCopy={copied} onAction={nothing} />,
  })),
  side('look-up', (language) => ({ query: 'phong thu', results: lookUpResults(language) })),
  side('no-access', () => ({ state: { status: 'no-access', shortcut: 'Alt+Shift+G' } })),
  ...markSpecimens,
  ...librarySpecimens,
  {
    id: 'article',
    width: 760,
    draw: () => (
      <div class="cg-surface gallery-article">
        <ArticleView article={article} />
      </div>
    ),
  },
  ...pageSpecimens,
  ...translatorSpecimens,
];
