import type { Glossary } from '@/lib/glossary/glossary';
import type { Article } from '@/lib/model/article';
import type { Reading } from '@/lib/model/reading';
import type { Outlet } from '@/lib/outlets';
import type { Places } from '@/lib/places';
import { findFacts } from './facts';
import { findPlaces, focusProvinces } from './places';
import { keyPoints } from './summary';
import type { Ranker } from './summary/model';
import { findTerms } from './terms';

/** What a reading draws on. */
export interface Knowledge {
  glossary: Glossary;
  places: Places;
  ranker: Ranker;
}

/** Key points where the reader has not chosen another number. */
const KEY_POINTS = 3;

/** Reads an article. Pure: the same article and knowledge give the same reading. */
export function read(
  article: Article,
  outlet: Outlet | null,
  { glossary, places, ranker }: Knowledge,
  points = KEY_POINTS,
): Reading {
  const placeHits = findPlaces(article, outlet, places);
  return {
    keyPoints: keyPoints(article, points, ranker),
    facts: findFacts(article),
    terms: findTerms(article, glossary, placeHits),
    places: placeHits,
    provinces: focusProvinces(article, outlet, placeHits, places),
  };
}
