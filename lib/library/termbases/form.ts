import { EMPTY_FORM, type TermForm } from '@/lib/model/own-term';
import type { Category, Concept, LanguageSection, Statement, TermbaseTerm } from '@/lib/model/termbase';
import { otherSections, ownSection, saidOf, termOf } from './concept';

/** What of a form is a statement, and of which category. */
const SAID: Partial<Record<keyof TermForm, Category>> = {
  subject: 'subjectField',
  usage: 'administrativeStatus',
  definition: 'definition',
  note: 'note',
  source: 'source',
  context: 'context',
  address: 'externalCrossReference',
};

const texts = (terms: readonly TermbaseTerm[]) => terms.map(({ text }) => text).join('; ');
const parted = (text: string) =>
  [...new Set(text.split(';').map((part) => part.normalize('NFC').trim()))].filter(Boolean);

/** A concept as a form shows it: the first of what is said in each category. */
export function formOf(concept: Concept): TermForm {
  const form: TermForm = {
    ...EMPTY_FORM,
    term: termOf(concept),
    variants: texts(ownSection(concept)?.terms.slice(1) ?? []),
    english: texts(otherSections(concept)[0]?.terms ?? []),
  };
  for (const [name, category] of Object.entries(SAID) as [keyof TermForm, Category][]) {
    form[name] = saidOf(concept, category)[0] ?? '';
  }
  return form;
}

/** A concept with what a form says of it. What the form does not show stays as it is. */
export function applyForm(concept: Concept, form: TermForm): Concept {
  const next = structuredClone(concept);
  const before = formOf(concept);
  const own = ownSection(next) ?? { lang: 'vi', statements: [], terms: [] };
  const [english = { lang: 'en', statements: [], terms: [] }, ...rest] = otherSections(next);
  // What was left as it is may have semicolons of its own.
  if (form.term !== before.term || form.variants !== before.variants) {
    own.terms = withTexts(own.terms, parted(`${form.term};${form.variants}`));
  }
  if (form.english !== before.english) english.terms = withTexts(english.terms, parted(form.english));
  next.languages = [own, english, ...rest].filter(({ terms }) => terms.length > 0);
  for (const [name, category] of Object.entries(SAID) as [keyof TermForm, Category][]) {
    const text = form[name].normalize('NFC').trim();
    setStatement(next, own, category, name === 'address' && !/^https?:/u.test(text) ? '' : text);
  }
  return next;
}

/** A concept with its field or usage changed, and nothing else; `''` takes what is said away. */
export function withSaid(concept: Concept, name: 'subject' | 'usage', text: string): Concept {
  const next = structuredClone(concept);
  const own = ownSection(next);
  const category = SAID[name];
  if (own && category) setStatement(next, own, category, text.normalize('NFC').trim());
  return next;
}

/** Terms with these texts; one that was there keeps what is said of it. */
function withTexts(terms: readonly TermbaseTerm[], wanted: readonly string[]): TermbaseTerm[] {
  return wanted.map((text) => terms.find((term) => term.text === text) ?? { text, statements: [] });
}

/** Says something of a concept, instead of what is said in this category first; `''` takes that away. */
function setStatement(concept: Concept, own: LanguageSection, category: Category, text: string): void {
  const places = [
    concept.statements,
    ...concept.languages.flatMap(({ statements, terms }) => [
      statements,
      ...terms.slice(0, 1).map((term) => term.statements),
    ]),
  ];
  const place = places.find((statements) => statements.some((one) => one.category === category));
  const at = place?.findIndex((one) => one.category === category) ?? -1;
  if (place?.[at]?.text === text) return;
  if (place && text === '') place.splice(at, 1);
  else if (place) place[at] = statementOf(category, text, place[at]);
  else if (text !== '') homeOf(concept, own, category).push(statementOf(category, text));
}

/** Where a category belongs in TBX-Basic: context and usage with their term, a definition with its language, the rest above. */
function homeOf(concept: Concept, own: LanguageSection, category: Category): Statement[] {
  if (category === 'context' || category === 'administrativeStatus')
    return own.terms[0]?.statements ?? concept.statements;
  return category === 'definition' ? own.statements : concept.statements;
}

function statementOf(
  category: Category,
  text: string,
  { inline: _, target: __, ...before }: Partial<Statement> = {},
): Statement {
  return { ...before, category, text, ...(category === 'externalCrossReference' && { target: text }) };
}
