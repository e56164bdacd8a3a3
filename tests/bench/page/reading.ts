import { Glossary } from '@/lib/glossary/glossary';
import type { Article } from '@/lib/model/article';
import type { PlaceHit } from '@/lib/model/reading';
import { outletOf } from '@/lib/outlets';
import { loadPlaces } from '@/lib/places';
import type { Knowledge } from '@/lib/reading';
import { findFacts } from '@/lib/reading/facts';
import { findPlaces, focusProvinces } from '@/lib/reading/places';
import { keyPoints } from '@/lib/reading/summary';
import { loadRanker } from '@/lib/reading/summary/model';
import { findTerms } from '@/lib/reading/terms';

/** What the bench calls of the reading of an article: its steps, in their order. */
declare global {
  var reading: {
    article: Article;
    /** The compiled files. */
    files: Record<keyof Knowledge, Uint8Array>;
    data(): void;
    places(): void;
    points(): void;
    facts(): void;
    terms(): void;
    provinces(): void;
  };
}

let knowledge: Knowledge;
let hits: PlaceHit[];
const outlet = () => outletOf(reading.article.canonicalUrl);

globalThis.reading = {
  ...globalThis.reading,
  data() {
    const { glossary, places, ranker } = reading.files;
    knowledge = {
      glossary: new Glossary(glossary),
      places: loadPlaces(places),
      ranker: loadRanker(ranker),
    };
  },
  places() {
    hits = findPlaces(reading.article, outlet(), knowledge.places);
  },
  points: () => void keyPoints(reading.article, 3, knowledge.ranker),
  facts: () => void findFacts(reading.article),
  terms: () => void findTerms(reading.article, knowledge.glossary, hits),
  provinces: () => void focusProvinces(reading.article, outlet(), hits, knowledge.places),
};
