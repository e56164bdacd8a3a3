import { browser } from 'wxt/browser';
import { CITATION_STYLES, type CitationStyle } from '@/lib/model/citation';
import type { Language } from '@/lib/model/ids';

export type Theme = 'system' | 'light' | 'dark';
export type PanelPlace = 'open' | 'tab';
/** Where notes stand: beside the text in the page, or in the browser's own column, and then nothing comes by itself. */
export type Dock = 'right' | 'left' | 'side';
/** Which terms are marked: every use of all, the first use of those worth explaining, or of those among them not yet met. */
export type Explain = 'all' | 'first' | 'new';
/** What the card of a term begins with: what it means, or, as translators want it, what it is in English. */
export type Lead = 'explanation' | 'equivalents';
/** Where the panel opens by itself: on every article, as it stood last at each outlet, nowhere. */
export type AutoOpen = 'every' | 'outlet' | 'never';

/** What every surface follows. Readable by every content script: nothing private belongs here. */
export interface Settings {
  language: Language;
  /** Of explanations, where that is another than of the interface. */
  gloss: Language | 'interface';
  /** What the card of a term begins with. */
  lead: Lead;
  theme: Theme;
  dock: Dock;
  explain: Explain;
  autoOpen: AutoOpen;
  /** How many key points an article has, 1 to 7. */
  points: number;
  /** Style of references, as chosen last; `null`: the one of the language. */
  citation: CitationStyle | null;
  /** Of the text in the reading view, in whole px. */
  size: number;
  /** Of the panel, in whole px. */
  width: number;
  /** Where the panel stood last, by outlet (`''`: none that is known). */
  panel: Record<string, PanelPlace>;
  /** Articles on which the panel came by itself so far; it opens on the first three. */
  shown: number;
}

const DEFAULTS: Settings = {
  language: 'vi',
  gloss: 'interface',
  lead: 'explanation',
  theme: 'system',
  dock: 'right',
  explain: 'first',
  autoOpen: 'outlet',
  points: 3,
  citation: null,
  size: 19,
  width: 380,
  panel: {},
  shown: 0,
};

/** The language of explanations. */
export const glossOf = ({ gloss, language }: Settings): Language => (gloss === 'interface' ? language : gloss);

/** What those settings may be that are one of a few. */
const CHOICES: { [Name in keyof Settings]?: readonly unknown[] } = {
  language: ['vi', 'en'],
  gloss: ['vi', 'en', 'interface'],
  lead: ['explanation', 'equivalents'],
  theme: ['system', 'light', 'dark'],
  dock: ['right', 'left', 'side'],
  explain: ['all', 'first', 'new'],
  autoOpen: ['every', 'outlet', 'never'],
  citation: [null, ...CITATION_STYLES],
};

/** Between what those may be that are numbers; of sizes and widths what the surfaces bear, not what they offer. */
const RANGES: { [Name in keyof Settings]?: [least: number, most: number] } = {
  points: [1, 7],
  size: [10, 40],
  width: [200, 1200],
  shown: [0, Number.MAX_SAFE_INTEGER],
};

function fits(name: keyof Settings, value: unknown): boolean {
  const choices = CHOICES[name];
  if (choices) return choices.includes(value);
  const range = RANGES[name];
  if (range) return Number.isInteger(value) && range[0] <= Number(value) && Number(value) <= range[1];
  return typeof value === typeof DEFAULTS[name] && value !== null;
}

/**
 * What is stored, where it is what a setting can be: a later version, or a web page that has broken out of its process,
 * may have written anything.
 */
export async function readSettings(): Promise<Settings> {
  const stored = Object.entries(await browser.storage.local.get(null));
  const sound = stored.filter(([name, value]) => Object.hasOwn(DEFAULTS, name) && fits(name as keyof Settings, value));
  return { ...DEFAULTS, ...Object.fromEntries(sound) };
}

export async function changeSettings(changes: Partial<Settings>): Promise<void> {
  await browser.storage.local.set(changes);
}

/** Calls back at every change, in this or another surface, until the signal ends. */
export function onSettings(listener: (settings: Settings) => void, signal?: AbortSignal): void {
  const receive = async () => listener(await readSettings());
  const notify = () => void receive();
  browser.storage.local.onChanged.addListener(notify);
  signal?.addEventListener('abort', () => browser.storage.local.onChanged.removeListener(notify));
}
