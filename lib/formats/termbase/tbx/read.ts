import type { Concept, LanguageSection, ReferenceSection, Termbase, TermbaseTerm } from '@/lib/model/termbase';
import { foldKey } from '@/lib/text/fold';
import { type Report, TermbaseRefused } from '../issues';
import type { Work } from '../work';
import { childrenOf, localName, readXml, type XmlElement } from '../xml';
import { statementsOf } from './statements';
import { inlineText } from './text';

const ROOTS = ['tbx', 'martif'];
const HEADERS = ['tbxHeader', 'martifHeader'];
const CONCEPTS = ['conceptEntry', 'termEntry'];

/**
 * Reads TBX-Basic: version 3 in both styles, and version 2 (martif). What is beyond TBX-Basic is kept as notes and
 * reported.
 *
 * @throws TermbaseRefused for malformed XML, a DOCTYPE with declarations, another format, or a file without terms
 */
export async function readTbx(text: string, report: Report, work: Work): Promise<Termbase> {
  const root = /<(?:[\w.-]+:)?([\w.-]+)((?:\s+[\w:.-]+\s*=\s*(?:"[^"]*"|'[^']*'))*)/u.exec(text);
  if (root && !ROOTS.includes(root[1] ?? '')) throw new TermbaseRefused('other-format');
  const lang = /\bxml:lang\s*=\s*["']([^"']*)/u.exec(root?.[2] ?? '')?.[1] ?? 'en';
  const termbase: Termbase = { title: '', lang, sources: [], concepts: [] };
  const concepts = new ConceptReader(report);
  const take = (element: XmlElement) => {
    const name = localName(element);
    if (HEADERS.includes(name)) readHeader(element, termbase);
    else if (name === 'back') termbase.references = referencesOf(element);
    else {
      const concept = concepts.read(element);
      if (concept) termbase.concepts.push(concept);
    }
  };
  const wanted = (name: string) => [...HEADERS, ...CONCEPTS, 'back'].includes(name.slice(name.indexOf(':') + 1));
  await readXml(text, wanted, take, work);
  if (termbase.concepts.length === 0) throw new TermbaseRefused('empty');
  return termbase;
}

const paragraphsOf = (element: XmlElement | undefined) =>
  element ? childrenOf(element, 'p').map((p) => inlineText(p).text) : [];

function readHeader(header: XmlElement, termbase: Termbase): void {
  const [file] = childrenOf(header, 'fileDesc');
  if (file) {
    const [title] = childrenOf(file, 'titleStmt').flatMap((statement) => childrenOf(statement, 'title'));
    termbase.title = title ? inlineText(title).text : '';
    termbase.sources = childrenOf(file, 'sourceDesc').flatMap(paragraphsOf);
    const publication = paragraphsOf(childrenOf(file, 'publicationStmt')[0]);
    if (publication.length > 0) termbase.publication = publication;
  }
  // Version 2 names its constraint file here, which means nothing in version 3.
  const encoding = childrenOf(header, 'encodingDesc').flatMap((one) =>
    childrenOf(one, 'p').filter((p) => !/^(?:XCS|DCS)/u.test(p.attributes.type ?? '')),
  );
  if (encoding.length > 0) termbase.encoding = encoding.map((p) => inlineText(p).text);
  const changes = childrenOf(header, 'revisionDesc').flatMap((one) => childrenOf(one, 'change').map(paragraphsOf));
  if (changes.length > 0) termbase.changes = changes;
}

const NAMES = new Intl.DisplayNames(['en'], { type: 'language', fallback: 'none' });

/** Whether a language code is well formed and names a language that people know: "vn" is a country's. */
function isKnown(lang: string): boolean {
  try {
    const [canonical = ''] = Intl.getCanonicalLocales(lang);
    return NAMES.of(canonical.split('-')[0] ?? '') !== undefined;
  } catch {
    return false;
  }
}

class ConceptReader {
  readonly #report: Report;
  readonly #ids = new Set<string>();
  /** Lines of first terms by language and key. */
  readonly #seen = new Map<string, number>();

  constructor(report: Report) {
    this.#report = report;
  }

  read(element: XmlElement): Concept | null {
    const sections = childrenOf(element).filter((child) => /^lang(?:Sec|Set)$/u.test(localName(child)));
    const languages = sections.flatMap((section) => this.#section(section));
    if (languages.length === 0) {
      this.#report.error('no-term', element.line, element.attributes.id);
      return null;
    }
    return { id: this.#id(element), statements: statementsOf(element, this.#report), languages };
  }

  #id({ attributes: { id: given }, line }: XmlElement): string {
    if (given && this.#ids.has(given)) this.#report.warn('duplicate-id', line, given);
    const id = given && !this.#ids.has(given) ? given : `line-${line}`;
    this.#ids.add(id);
    return id;
  }

  #section(element: XmlElement): LanguageSection[] {
    const lang = this.#language(element);
    const terms = childrenOf(element)
      .filter((child) => /^(?:termSec|tig|ntig)$/u.test(localName(child)))
      .flatMap((child) => this.#term(child));
    const [first] = terms;
    if (!first) {
      this.#report.error('no-term', element.line, lang);
      return [];
    }
    const key = `${lang} ${foldKey(first.text)}`;
    const before = this.#seen.get(key);
    if (before === undefined) this.#seen.set(key, element.line);
    else this.#report.duplicate(element.line, first.text, before);
    return [{ lang, statements: statementsOf(element, this.#report), terms }];
  }

  #language({ attributes, line }: XmlElement): string {
    // Catalogues of programs part the region by an underscore.
    const lang = (attributes['xml:lang'] ?? attributes.lang)?.replaceAll('_', '-');
    if (!lang) {
      this.#report.warn('no-language', line);
      return 'und';
    }
    if (!isKnown(lang)) this.#report.warn('language', line, lang);
    return lang;
  }

  /** A `termSec`, a `tig`, or a `ntig` whose `termGrp` holds the term and what is said of it. */
  #term(element: XmlElement): TermbaseTerm[] {
    const holders = [element, ...childrenOf(element, 'termGrp')];
    const [term] = holders.flatMap((holder) => childrenOf(holder, 'term'));
    const { text, inline } = term ? inlineText(term) : { text: '', inline: undefined };
    if (text === '') {
      this.#report.error('no-term', element.line);
      return [];
    }
    const id = element.attributes.id ?? term?.attributes.id;
    const statements = holders.reverse().flatMap((holder) => statementsOf(holder, this.#report));
    return [{ text, ...(inline && { inline }), ...(id && { id }), statements }];
  }
}

function referencesOf(back: XmlElement): ReferenceSection[] {
  return childrenOf(back)
    .filter((section) => /^refObject(?:Sec|List)$/u.test(localName(section)))
    .map((section) => ({
      type: section.attributes.type ?? '',
      objects: childrenOf(section, 'refObject').map((object) => ({
        ...(object.attributes.id && { id: object.attributes.id }),
        items: itemsOf(object).map((item) => ({
          ...(item.attributes.type && { type: item.attributes.type }),
          text: inlineText(item).text,
        })),
      })),
    }));
}

/** Items of a reference, out of their groups and sets. */
function itemsOf(element: XmlElement): XmlElement[] {
  return childrenOf(element).flatMap((child) => (localName(child) === 'item' ? [child] : itemsOf(child)));
}
