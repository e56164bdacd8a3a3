import type { CardContent } from '@/components/card/model';
import { gistOf } from '@/components/panel/content';
import { type Article, textOf, titleOf } from '@/lib/model/article';
import type { Language, PlaceId, TermId } from '@/lib/model/ids';
import type { Span } from '@/lib/model/span';
import type { Ask } from '@/lib/protocol/client';
import type { ReadAnswer } from '@/lib/protocol/messages/read';
import type { Where } from '@/lib/protocol/where-schema';
import type { Current } from './current';

/** Letters of a selection that are looked up; no term is longer. */
export const LONGEST = 500;
/** Letters to either side among which the sentence of a term is found. */
const AROUND = 2000;

/** What a card was opened for: what the text says there, and what that may stand for; without ids that is looked up. */
export interface Subject {
  kind: 'term' | 'place';
  ids: readonly (TermId | PlaceId)[];
  span: Span;
}

/** How a card is asked for. */
interface Asking {
  ask: Ask;
  language: Language;
  /** Whether it was reached from another card, not met in the text. */
  linked: boolean;
}

/** The content of a card, from what is here or, of an entry, from the background. */
export async function cardContent(
  { kind, ids, span }: Subject,
  { page: { article }, answer }: Current,
  { ask, language, linked }: Asking,
): Promise<CardContent> {
  const heading = textOf(article, span);
  const [id, ...others] = ids;
  if (others.length > 0) return { kind: 'open', heading, readings: readings(kind, ids, answer, language) };
  if (kind === 'place') return placeContent(id, heading, answer);
  try {
    const found = await ask('entry', { id, ...(linked ? null : saidAt(article, span)) });
    return found.entry ? { kind: 'term', ...found } : { kind: 'missing', heading, ...found };
  } catch {
    return { kind: 'failed', heading };
  }
}

/** What the text says at a span, and where, as an entry is asked for. */
export const saidAt = (article: Article, span: Span): { text: string; where: Where } => ({
  text: textOf(article, span).slice(0, LONGEST),
  where: whereOf(article, span),
});

/** Where a span stands, as messages say it: with the text around it. */
export function whereOf(article: Article, { block, start }: Span): Where {
  const from = Math.max(0, start - AROUND);
  const text = article.blocks[block]?.text.slice(from, start + AROUND) ?? '';
  return { text, start: start - from, title: titleOf(article).slice(0, AROUND), url: article.canonicalUrl };
}

function placeContent(id: PlaceId | undefined, heading: string, { places }: ReadAnswer): CardContent {
  const place = places.find((card) => card.id === id);
  if (!place) return { kind: 'failed', heading };
  const province = place.level === 'province' ? null : places.find((card) => card.id === place.province);
  return { kind: 'place', place, province: province?.name ?? null };
}

function readings(kind: Subject['kind'], ids: Subject['ids'], { heads, places }: ReadAnswer, language: Language) {
  return ids.map((id) => {
    const head = kind === 'term' ? heads.find((known) => known.id === id) : undefined;
    const place = kind === 'place' ? places.find((known) => known.id === id) : undefined;
    const gist = head ? gistOf(head.explanation[language]) : (place?.history[language] ?? '');
    return { id, title: head?.term ?? place?.name ?? id, gist };
  });
}
