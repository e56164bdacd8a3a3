import { isAbbreviation } from '@/lib/glossary/form';
import type { Glossary } from '@/lib/glossary/glossary';
import type { Article } from '@/lib/model/article';
import type { PlaceHit, TermHit } from '@/lib/model/reading';
import type { Match } from '@/lib/text/automaton';
import { type Token, tokenize } from '@/lib/text/tokens';
import { decide } from './decide';
import { inName, placeBehind } from './names';

/**
 * Every occurrence of a glossary entry in an article, in reading order, none overlapping another. The longest form
 * wins; a body and the place that names it are one hit; what is part of a proper name is none.
 */
export function findTerms(article: Article, glossary: Glossary, places: readonly PlaceHit[]): TermHit[] {
  return article.blocks.flatMap(({ text }, block) => {
    const tokens = tokenize(text);
    const here = places.filter((place) => place.span.block === block).map((place) => place.span);
    return glossary.scan(tokens).flatMap((match): TermHit[] => {
      const forms = match.values
        .flatMap((value) => glossary.forms[value] ?? [])
        .filter((form) => fits(form.text, text, tokens, match));
      const [first, ...others] = decide(forms, tokens, match).map((form) => glossary.ids[form.entry] ?? '');
      const start = tokens[match.from]?.start ?? 0;
      const end = tokens[match.to - 1]?.end ?? 0;
      if (!first || inName(text, tokens, match, forms, here)) return [];
      const takesName = forms.some((form) => form.kind === 'pattern');
      const name = takesName ? placeBehind(here, end, text) : null;
      return [{ span: { block, start, end: name ?? end }, entries: [first, ...others] }];
    });
  });
}

/** An abbreviation is itself only in capitals: "TP" is a city, "tp" may be anything. */
function fits(form: string, text: string, tokens: readonly Token[], match: Match): boolean {
  if (!isAbbreviation(form)) return true;
  const written = text.slice(tokens[match.from]?.start, tokens[match.to - 1]?.end);
  return written === written.toUpperCase();
}
