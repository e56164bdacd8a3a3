import type { PartialDay } from '../dates';
import { type Cited, type Source, sourceOf } from './source';

/** `2026/01/08/`: RIS keeps the place of what is not known. */
function risDate({ year, month, day }: PartialDay): string {
  const two = (part: number | undefined) => (part === undefined ? '' : String(part).padStart(2, '0'));
  return `${year}/${two(month)}/${two(day)}/`;
}

function record(source: Source): string {
  const fields: [string, string | null][] = [
    ['TY', 'NEWS'],
    ['TI', source.title],
    ...source.authors.map((name): [string, string] => ['AU', name]),
    ['T2', source.container],
    ['PY', source.issued && String(source.issued.year)],
    ['DA', source.issued && risDate(source.issued)],
    ['SE', source.section],
    ['AB', source.abstract],
    ['LA', source.language],
    ...source.tags.map((tag): [string, string] => ['KW', tag]),
    ['N1', source.note],
    ['UR', source.url],
    ['Y2', risDate(source.accessed)],
  ];
  const lines = fields.flatMap(([tag, value]) => (value ? [`${tag}  - ${value.replace(/\s+/gu, ' ').trim()}`] : []));
  return [...lines, 'ER  - ', ''].join('\r\n');
}

/** Records in RIS, in UTF-8, as Zotero, EndNote and Mendeley read it. */
export function writeRis(cited: readonly Cited[]): string {
  return cited.map((one) => record(sourceOf(one))).join('\r\n');
}
