import type { Ground } from './background';
import { GROUNDS, LIT, nameOf } from './mark-names';

const LINES = {
  light: { term: '#2c7a7b', place: '#6b655c' },
  dark: { term: '#6fb7b5', place: '#a39b8d' },
};
const WASHES = {
  light: { key: '#fff3bf', lit: '#ffe08a', yellow: '#fbe694', green: '#cbe3be', pink: '#f2bfb3', blue: '#abbedd' },
  dark: { key: '#4a4121', lit: '#6b5a1e', yellow: '#635512', green: '#2a5138', pink: '#63302a', blue: '#1f3557' },
};
/** Where one system colour is left, lines tell the highlights apart. */
const FORCED = { yellow: 'solid', green: 'dotted', pink: 'dashed', blue: 'double' };

function rulesOf(ground: Ground): string {
  const { term, place } = LINES[ground];
  const washes = Object.entries(WASHES[ground]);
  return `
::highlight(${nameOf('term', ground)}) { text-decoration: underline dotted 1.5px ${term}; text-underline-offset: 4px; text-decoration-skip-ink: none; }
::highlight(${nameOf('place', ground)}) { text-decoration: underline dashed 1px ${place}; text-underline-offset: 4px; text-decoration-skip-ink: none; }
${washes.map(([kind, colour]) => `::highlight(${nameOf(kind, ground)}) { background-color: ${colour}; }`).join('\n')}`;
}

function forcedRulesOf(ground: Ground): string {
  const lines = Object.entries(FORCED);
  return `
::highlight(${nameOf(LIT, ground)}) { background-color: Highlight; color: HighlightText; }
${lines.map(([kind, line]) => `::highlight(${nameOf(kind, ground)}) { text-decoration: underline ${line} 2px; }`).join('\n')}`;
}

/** The style of all marks; on screen only, and in the system's colours where the reader has chosen such. */
export const MARKS_CSS = `@media screen {${GROUNDS.map(rulesOf).join('')}
}
@media screen and (forced-colors: active) {${GROUNDS.map(forcedRulesOf).join('')}
}`;
