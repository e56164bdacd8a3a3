import { type Form, isAbbreviation } from '@/lib/glossary/form';
import type { Glossary } from '@/lib/glossary/glossary';
import type { Article } from '@/lib/model/article';
import type { PlaceHit, TermHit } from '@/lib/model/reading';
import { type Span, spansByBlock } from '@/lib/model/span';
import type { Match } from '@/lib/text/automaton';
import { type Token, tokenize } from '@/lib/text/tokens';
import { cutsWord } from './compounds';
import { decide } from './decide';
import { inName, isDeputyOf, isPreposition, nameBehind } from './names';
import { select } from './select';

/** A match that may be a term: its forms fit the letters on the page, and it is part of no name. */
interface Candidate {
  block: number;
  text: string;
  tokens: readonly Token[];
  match: Match;
  forms: Form[];
  places: readonly Span[];
}

/**
 * Every occurrence of a glossary entry in an article, in reading order, none overlapping another. The longest forms
 * win; a body and the place that names it are one hit; what is part of a proper name is none.
 */
export function findTerms(article: Article, glossary: Glossary, places: readonly PlaceHit[]): TermHit[] {
  const placesIn = spansByBlock(places);
  const candidates = article.blocks.flatMap(({ text }, block) => candidatesIn(text, block, glossary, placesIn(block)));
  const isFull = (form: Form) => form.kind !== 'abbreviation' && form.near.length === 0;
  const named = new Set(candidates.flatMap(({ forms }) => forms.filter(isFull).map((form) => form.entry)));
  const hits: TermHit[] = [];
  for (const { block, text, tokens, match, forms, places: here } of candidates) {
    const [first, ...others] = decide(forms, tokens, match, named).map((form) => glossary.ids[form.entry] ?? '');
    const start = tokens[match.from]?.start ?? 0;
    const last = hits.at(-1)?.span;
    // The one before may have taken this one into its name.
    if (!first || (last?.block === block && start < last.end)) continue;
    const end = nameBehind(text, tokens, match, forms, here) ?? tokens[match.to - 1]?.end ?? 0;
    hits.push({ span: { block, start, end }, entries: [first, ...others] });
  }
  return hits;
}

function candidatesIn(text: string, block: number, glossary: Glossary, places: readonly Span[]): Candidate[] {
  const tokens = tokenize(text);
  const candidates = glossary.matches(tokens).flatMap((match) => {
    const forms = match.values
      .flatMap((value) => glossary.forms[value] ?? [])
      .filter((form) => fits(form.text, text, tokens, match));
    const none =
      forms.length === 0 ||
      cutsWord(text, tokens, match) ||
      isDeputyOf(tokens, match) ||
      isPreposition(text, tokens, match, places) ||
      inName(text, tokens, match, forms, places);
    return none ? [] : [{ block, text, tokens, match, forms, places }];
  });
  return select(candidates).filter(({ forms }) => !forms.some((form) => form.kind === 'except'));
}

/** An abbreviation is itself only in capitals: "TP" is a city, "tp" may be anything. */
function fits(form: string, text: string, tokens: readonly Token[], match: Match): boolean {
  if (!isAbbreviation(form)) return true;
  const written = text.slice(tokens[match.from]?.start, tokens[match.to - 1]?.end);
  return written === written.toUpperCase();
}
