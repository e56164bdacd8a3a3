/** What the library's surfaces hold of it, for those that may not import it themselves. */
export type {
  FacetCounts,
  KeptArticle,
  PlacedMark,
  SearchHit,
  TagCount,
} from '@/lib/library';
export { askedIn } from '@/lib/library';
