/** What the library's surfaces hold of it, for those that may not import it themselves. */
export type {
  BlockChange,
  CheckReport,
  FacetCounts,
  KeptArticle,
  KeptHead,
  PlacedMark,
  SearchHit,
  Statistics,
  TagCount,
} from '@/lib/library';
