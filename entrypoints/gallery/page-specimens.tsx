import { AloudBar, type AloudState } from '@/components/article/AloudBar';
import { HelpView } from '@/components/help/HelpView';
import type { OptionsState } from '@/components/options/model';
import { OptionsView } from '@/components/options/OptionsView';
import { WelcomeView } from '@/components/welcome/WelcomeView';
import { PAGE_LINKS } from '@/lib/surface/links';
import * as cards from './fixtures/card';
import { copied, nothing } from './fixtures/idle';
import type { Specimen } from './specimen';

/** Everything chosen as it comes, nothing of the reader's own yet. */
export const plainOptions: OptionsState = {
  chosen: {
    language: 'vi',
    gloss: 'interface',
    lead: 'explanation',
    theme: 'system',
    dock: 'right',
    autoOpen: 'outlet',
    explain: 'first',
    points: 3,
    citation: null,
  },
  has: { sidePanel: true, shortcuts: true },
  added: [],
  others: false,
  outcome: null,
  failure: '',
  off: [],
  termbases: [],
  pictures: null,
  marks: null,
  bytes: null,
  about: {
    version: '0.1.0',
    terms: 1284,
    outlets: 84,
    others: 152,
    documents: [
      { number: '22/2018/QH14', name: 'Luật Quốc phòng 2018', nameEn: 'Law on National Defence 2018' },
      { number: '31/2024/QH15', name: 'Luật Đất đai 2024', nameEn: 'Land Law 2024' },
    ],
  },
};

const options = (id: string, width: number, changes: Partial<OptionsState>, find = { vi: '', en: '' }): Specimen => ({
  id: `options-${id}`,
  width,
  draw: (language) => (
    <OptionsView
      links={PAGE_LINKS}
      state={{ ...plainOptions, ...changes, chosen: { ...plainOptions.chosen, language } }}
      query={find[language]}
      matches={(text) => text.toLowerCase().includes(find[language])}
      onQuery={nothing}
      onAction={nothing}
    />
  ),
});

const used: Partial<OptionsState> = {
  added: ['baovidu.vn', '*.vidu.gov.vn'],
  others: true,
  outcome: { added: 'baovidu.vn' },
  off: ['chophien.example', 'bandoc.example'],
  termbases: [
    { id: 'a', name: 'Sở Công Thương', on: true },
    { id: 'b', name: 'Luận văn', on: false },
  ],
  bytes: 48_200_000,
};

const shortcuts = [
  { command: 'read', keys: 'Alt+Shift+D' },
  { command: 'keep', keys: 'Alt+Shift+S' },
  { command: 'next-term', keys: 'Alt+Shift+J' },
  { command: 'previous-term', keys: 'Alt+Shift+K' },
  { command: 'side-panel', keys: '' },
];

const voice = { id: 'an', name: 'Vietnamese An', local: true };
const remote = { id: 'cloud', name: 'Google tiếng Việt', local: false };
const aloud = (id: string, changes: Partial<AloudState>, width = 1100): Specimen => ({
  id: `aloud-${id}`,
  width,
  draw: (language) => (
    <div class="cg-surface cg-page" lang={language}>
      <AloudBar aloud={{ speaking: true, rate: 1, voice, voices: [voice, remote], ...changes }} onAction={nothing} />
    </div>
  ),
});

/** Options, help and welcome in every state. */
export const pageSpecimens: Specimen[] = [
  aloud('speaking', {}),
  aloud('paused-remote', { speaking: false, voice: remote }),
  aloud('no-voice', { speaking: false, voice: null, voices: [] }),
  aloud('only-remote', { speaking: false, voice: null, voices: [remote] }),
  aloud('narrow', {}, 380),
  options('plain', 1100, {}),
  options('used', 1100, used),
  options('unclear', 1100, { outcome: 'unclear' }, { vi: 'thêm', en: 'add' }),
  options('none', 1100, {}, { vi: 'xyz', en: 'xyz' }),
  options('narrow', 380, { ...used, has: { sidePanel: false, shortcuts: false } }),
  ...[1100, 380].map((width) => ({
    id: width > 400 ? 'help' : 'help-narrow',
    width,
    draw: () => <HelpView links={PAGE_LINKS} shortcuts={width > 400 ? shortcuts : []} onChangeShortcuts={nothing} />,
  })),
  ...[1000, 380].map((width) => ({
    id: width > 400 ? 'welcome' : 'welcome-narrow',
    width,
    draw: () => (
      <WelcomeView
        sample={cards.term}
        outlets={84}
        dock={width > 400 ? 'right' : null}
        onCopy={copied}
        onAction={nothing}
      />
    ),
  })),
];
