import type { Statement } from '@/lib/model/termbase';
import type { Report } from '../issues';
import { childrenOf, localName, type XmlElement } from '../xml';
import { isCategory, isWebAddress } from './categories';
import { inlineText } from './text';

/** Elements of the structure, which are no statements. */
const STRUCTURE = ['langSec', 'langSet', 'termSec', 'tig', 'ntig', 'termGrp', 'term'];
const GROUP = /^(?:admin|descrip|termNote|transac)Grp$/u;

/** What is said within an element, its own structure aside, in the order of the file. */
export function statementsOf(element: XmlElement, report: Report): Statement[] {
  return childrenOf(element).flatMap((child) => {
    if (STRUCTURE.includes(localName(child))) return [];
    return GROUP.test(localName(child)) ? groupOf(child, report) : statementOf(child, report);
  });
}

/** A group's first statement, with the others said of it. */
function groupOf(group: XmlElement, report: Report): Statement[] {
  const [first, ...about] = statementsOf(group, report);
  if (!first) return [];
  return [about.length > 0 ? { ...first, about: [...(first.about ?? []), ...about] } : first];
}

/** One statement in either style; what TBX-Basic does not know is kept as a note that names it. */
function statementOf(element: XmlElement, report: Report): Statement[] {
  const name = element.attributes.type ?? localName(element);
  const { text, inline } = inlineText(element);
  if (text === '') return [];
  const { target, id, 'xml:lang': lang } = element.attributes;
  const rest = { ...(lang && { lang }), ...(id && { id }) };
  if (!isCategory(name)) {
    report.warn('category', element.line, name);
    return [{ category: 'note', text: `${name}: ${text}`, ...rest }];
  }
  const isLink = name === 'externalCrossReference' || name === 'xGraphic';
  if (isLink && !isWebAddress(target ?? '')) {
    report.warn('link', element.line, target ?? text);
    return [{ category: 'note', text: target && target !== text ? `${text}: ${target}` : text, ...rest }];
  }
  return [{ category: name, text, ...(inline && { inline }), ...(target && { target }), ...rest }];
}
