import { noted } from '@/lib/model/noted';
import type {
  Statement as AnyStatement,
  Concept,
  InlineElement,
  LanguageSection,
  TbxCategory,
  Termbase,
  TermbaseTerm,
} from '@/lib/model/termbase';
import { escapeHtml } from '../../markup';
import { ABOUT, carrierOf, GROUPS, isWebAddress, NAMESPACES, RULES } from './categories';

type Statement = AnyStatement<TbxCategory>;

/** Data categories as attributes or as tags. */
export type TbxStyle = 'dca' | 'dct';

/**
 * Writes TBX-Basic version 3 (ISO 30042:2019), valid against its schema.
 *
 * @throws RangeError for a termbase without concepts, which the format does not know
 */
export function writeTbx(termbase: Termbase, style: TbxStyle): string {
  if (termbase.concepts.length === 0) throw new RangeError('A TBX file has at least one concept.');
  const modules = style === 'dct' ? ` xmlns:min="${NAMESPACES.min}" xmlns:basic="${NAMESPACES.basic}"` : '';
  const root = `type="TBX-Basic" style="${style}" xml:lang="${escapeHtml(termbase.lang)}"`;
  const writer = new TbxWriter(style);
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<tbx ${root} xmlns="${NAMESPACES.core}"${modules}>`,
    ...headerOf(termbase),
    '<text>',
    '<body>',
    ...termbase.concepts.flatMap((concept) => writer.concept(concept)),
    '</body>',
    ...backOf(termbase, writer),
    '</text>',
    '</tbx>',
    '',
  ].join('\n');
}

const paragraphs = (texts: readonly string[]) => texts.map((text) => `<p>${escapeHtml(text)}</p>`).join('');

function headerOf({ title, sources, publication = [], encoding = [], changes = [] }: Termbase): string[] {
  const change = (texts: readonly string[]) => `<change>${paragraphs(texts)}</change>`;
  return [
    '<tbxHeader>',
    '<fileDesc>',
    ...(title ? [`<titleStmt><title>${escapeHtml(title)}</title></titleStmt>`] : []),
    ...(publication.length > 0 ? [`<publicationStmt>${paragraphs(publication)}</publicationStmt>`] : []),
    `<sourceDesc>${paragraphs(sources.length > 0 ? sources : [title || 'Chú Giải'])}</sourceDesc>`,
    '</fileDesc>',
    ...(encoding.length > 0 ? [`<encodingDesc>${paragraphs(encoding)}</encodingDesc>`] : []),
    ...(changes.length > 0 ? [`<revisionDesc>${changes.map(change).join('')}</revisionDesc>`] : []),
    '</tbxHeader>',
  ];
}

function backOf({ references = [] }: Termbase, writer: TbxWriter): string[] {
  const filled = references
    .map((section) => ({ ...section, objects: section.objects.filter(({ items }) => items.length > 0) }))
    .filter(({ objects }) => objects.length > 0);
  if (filled.length === 0) return [];
  const item = ({ type, text }: { type?: string; text: string }) =>
    `<item${type ? ` type="${escapeHtml(type)}"` : ''}>${escapeHtml(text)}</item>`;
  return [
    '<back>',
    ...filled.flatMap(({ type, objects }) => [
      `<refObjectSec type="${escapeHtml(type)}">`,
      ...objects.map(({ id, items }) => `<refObject${writer.idAttribute(id)}>${items.map(item).join('')}</refObject>`),
      '</refObjectSec>',
    ]),
    '</back>',
  ];
}

class TbxWriter {
  readonly #style: TbxStyle;
  /** Names by which ids are written: XML names, none for two ids. */
  readonly #ids = new Map<string, string>();
  readonly #names = new Set<string>();
  /** Names that an element has. */
  readonly #used = new Set<string>();

  constructor(style: TbxStyle) {
    this.#style = style;
  }

  concept({ id, statements, languages }: Concept): string[] {
    return [
      `<conceptEntry${this.idAttribute(id) || this.idAttribute(this.#another(id))}>`,
      ...statements.map((statement) => this.#aside(noted(statement))),
      ...languages.flatMap((section) => this.#section(section)),
      '</conceptEntry>',
    ];
  }

  /** An id where it is defined. One that stands twice is written once: a file with it is no valid XML. */
  idAttribute(id: string | undefined): string {
    const name = id === undefined ? undefined : this.#name(id);
    if (name === undefined || this.#used.has(name)) return '';
    this.#used.add(name);
    return ` id="${name}"`;
  }

  /** An id like one that is taken: a concept has its own. */
  #another(id: string): string {
    let i = 2;
    while (this.#ids.has(`${id}-${i}`)) i++;
    return `${id}-${i}`;
  }

  /** An id as an XML name (NCName), different from all others. */
  #name(id: string): string {
    const known = this.#ids.get(id);
    if (known) return known;
    const plain = id.normalize('NFC').replace(/[^\p{L}\p{M}\p{N}._-]/gu, '_');
    const base = /^[\p{L}_]/u.test(plain) ? plain : `id-${plain}`;
    let name = base;
    for (let i = 2; this.#names.has(name); i++) name = `${base}-${i}`;
    this.#names.add(name);
    this.#ids.set(id, name);
    return name;
  }

  #section({ lang, statements, terms }: LanguageSection): string[] {
    return [
      `<langSec xml:lang="${escapeHtml(lang)}">`,
      ...statements.map((statement) => this.#aside(noted(statement))),
      ...terms.map((term) => this.#term(term)),
      '</langSec>',
    ];
  }

  /** The schema wants what is said of the word before what is said of its use, in DCT style the groups first. */
  #term({ text, inline, id, statements }: TermbaseTerm): string {
    const isOfWord = ({ category }: Statement) => carrierOf(category) === 'termNote';
    const said = statements.map(noted);
    const ofWord = said.filter(isOfWord).sort((a, b) => Number(!a.about?.length) - Number(!b.about?.length));
    const first = ofWord.map((statement) => this.#statement(statement)).join('');
    const rest = said.filter((statement) => !isOfWord(statement)).map((statement) => this.#aside(statement));
    return `<termSec${this.idAttribute(id)}><term>${marked(text, inline)}</term>${first}${rest.join('')}</termSec>`;
  }

  /** What may stand beside terms and sections; what belongs to a word or a transaction is a note there. */
  #aside(statement: Statement): string {
    const carrier = carrierOf(statement.category);
    const misplaced = carrier === 'termNote' || carrier === 'transacNote' || carrier === 'date';
    return misplaced ? this.#asNotes([statement]) : this.#statement(statement);
  }

  #statement(statement: Statement): string {
    const carrier = carrierOf(statement.category);
    const about = (statement.about ?? []).map(noted);
    if (!(carrier in GROUPS)) return this.#bare(statement) + this.#asNotes(about);
    const group = carrier as keyof typeof GROUPS;
    // The schema knows a transaction only in its group.
    if (about.length === 0 && group !== 'transac') return this.#bare(statement);
    const allowed = about.filter(({ category }) => ABOUT[group].includes(carrierOf(category)));
    const said = allowed.map((one) => this.#statement(one)).join('');
    const rest = this.#asNotes(about.filter((one) => !allowed.includes(one)));
    return `<${GROUPS[group]}>${this.#bare(statement)}${said}${rest}</${GROUPS[group]}>`;
  }

  /** What has no place in a group, as notes that name it. */
  #asNotes(statements: readonly Statement[]): string {
    return statements.map(({ category, text }) => `<note>${escapeHtml(`${category}: ${text}`)}</note>`).join('');
  }

  #bare({ category, text, inline, target, lang, id }: Statement): string {
    if (category === 'date') return `<date${this.idAttribute(id)}>${escapeHtml(text)}</date>`;
    if ((category === 'externalCrossReference' || category === 'xGraphic') && !isWebAddress(target ?? '')) {
      return this.#bare({ category: 'note', text: target && target !== text ? `${text}: ${target}` : text });
    }
    const attributes = this.idAttribute(id) + (lang ? ` xml:lang="${escapeHtml(lang)}"` : '');
    if (category === 'note') return `<note${attributes}>${marked(text, inline)}</note>`;
    const { carrier, module } = RULES[category];
    const address = target && carrier !== 'xref' ? this.#name(target) : target;
    const all = attributes + (address ? ` target="${escapeHtml(address)}"` : '');
    // In DCT style the schema allows no markup within a category's element.
    if (this.#style === 'dct') return `<${module}:${category}${all}>${escapeHtml(text)}</${module}:${category}>`;
    const plain = carrier === 'ref' || carrier === 'xref' || carrier === 'transac' || carrier === 'transacNote';
    const content = plain ? escapeHtml(text) : marked(text, inline);
    // An address has no language of its own.
    const own = carrier === 'xref' ? all.replace(/ xml:lang="[^"]*"/u, '') : all;
    return `<${carrier} type="${category}"${own}>${content}</${carrier}>`;
  }
}

/** Text with its inline elements, which lie beside or within one another. */
function marked(text: string, inline: readonly InlineElement[] = []): string {
  const sorted = [...inline].sort((a, b) => a.start - b.start || b.end - a.end);
  let at = 0;
  const upTo = (end: number): string => {
    let out = '';
    while (sorted[0] && sorted[0].start <= end && sorted[0].end <= end && at <= sorted[0].start) {
      const [mark] = sorted.splice(0, 1);
      if (!mark) break;
      out += escapeHtml(text.slice(at, mark.start));
      at = mark.start;
      const attributes = Object.entries(mark.attributes)
        .map(([name, value]) => ` ${name}="${escapeHtml(value)}"`)
        .join('');
      const inner = upTo(mark.end);
      out += `<${mark.tag}${attributes}>${inner}</${mark.tag}>`;
    }
    out += escapeHtml(text.slice(at, end));
    at = Math.max(at, end);
    return out;
  };
  return upTo(text.length);
}
