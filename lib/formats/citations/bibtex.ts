import { isoDay } from '../dates';
import { type Cited, citationKeys, type Source, sourceOf } from './source';

const ESCAPES: Record<string, string> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

/** Text as LaTeX reads it; braces that are not in pairs would end the field. */
function latex(text: string): string {
  return text.replace(/\s+/gu, ' ').replace(/[{}&%$#_\\~^]/gu, (sign) => ESCAPES[sign] ?? `\\${sign}`);
}

/** An address is read verbatim: only what would end the field is written otherwise. */
function address(url: string): string {
  return url.replace(/[{}\\\s]/gu, (sign) => encodeURIComponent(sign));
}

function entry(source: Source, key: string): string {
  const fields: [string, string | null][] = [
    // Doubled braces keep names in their order and titles in their letters.
    ['author', source.authors.map((name) => `{${latex(name)}}`).join(' and ') || null],
    ['title', `{${latex(source.title)}}`],
    // Fields that classic BibTeX and biblatex both know, and for the second what says it better.
    ['journal', latex(source.container)],
    ['entrysubtype', 'newspaper'],
    ['date', source.issued && isoDay(source.issued)],
    ['year', source.issued && String(source.issued.year)],
    ['url', address(source.url)],
    ['urldate', isoDay(source.accessed)],
    ['langid', source.language.startsWith('vi') ? 'vietnamese' : null],
    ['abstract', source.abstract && latex(source.abstract)],
    ['keywords', source.tags.map(latex).join(', ') || null],
    ['annotation', source.note && latex(source.note)],
  ];
  const known = fields.filter(([, value]) => value !== null);
  return `@article{${key},\n${known.map(([name, value]) => `  ${name} = {${value}},`).join('\n')}\n}\n`;
}

/** Entries for BibTeX and biblatex, in UTF-8. */
export function writeBibtex(cited: readonly Cited[]): string {
  const sources = cited.map(sourceOf);
  const keys = citationKeys(sources);
  return sources.map((source, i) => entry(source, keys[i] ?? String(i))).join('\n');
}
