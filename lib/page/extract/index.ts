import type { Article } from '@/lib/model/article';
import type { Family } from '@/lib/model/family';
import type { Removal } from '@/lib/model/verdict';
import { absolute } from '../address';
import type { Evidence } from '../detect/evidence';
import { applyFamily, NO_PARTS } from '../families/apply';
import { isVietnameseStory } from '../language';
import { memoize } from '../memo';
import { declaredIn, type Head, metaOf, withoutOtherStory } from '../metadata/head';
import { peopleIn } from '../people/author-lines';
import { openFolds } from '../snapshot/folds';
import { partNamedLines } from '../snapshot/inline-blocks';
import { isLine } from '../snapshot/lines';
import { measure, paragraphsIn } from '../snapshot/measures';
import { commonAncestor, type Snapshot } from '../snapshot/snapshot';
import { closeLinks } from '../snapshot/stray-links';
import { wordsKey } from '../text';
import { endOfTitle, isFarAbove } from '../title';
import { type Built, buildBlocks } from './blocks';
import { teaserCard } from './cards';
import { type Context, linkFinder } from './context';
import { authorsOf, statedAuthors } from './credits/authors';
import { datesOf } from './dating';
import { modifiedAt } from './dating/published';
import { isDigest } from './digest';
import { evidenceOf } from './evidence';
import { headlineAmongLines } from './headline';
import { hasNextPage } from './next-page';
import { locate } from './place';
import { removalsOf, withRestored } from './removals';
import { tellStory } from './story';
import { surroundingsOf } from './surroundings';

export interface Found {
  facts: Pick<Article, 'siteName' | 'authors' | 'section' | 'publishedAt' | 'modifiedAt' | 'lang' | 'continues'>;
  built: Built[];
  /** What was left out of the article. */
  removals: () => Removal[];
  evidence: Evidence;
  /** The canonical address that the head states, if it is this story's. */
  declared: string | null;
}

/** Extracts an article from a snapshot; `null` if the page has no text. */
export function assemble(
  flat: Snapshot,
  stated: Head,
  page: { url: string; moved: boolean; knownOutlet: boolean; family: Family | null; restore: ReadonlySet<number> },
): Found | null {
  const { url, knownOutlet, family } = page;
  const base = absolute(flat.head.base ?? '', url) ?? url;
  openFolds(flat, stated.title);
  closeLinks(flat, { url, base });
  partNamedLines(flat);
  const snapshot = measure(flat);
  const place = locate(snapshot, stated, family ? applyFamily(snapshot, family) : NO_PARTS);
  if (!place) return null;
  const head = withoutOtherStory(stated, place.title.text, page.moved);
  const { clutter, region, parts } = place;
  // Where nothing but entries of lists is told, a headline that nothing confirms is one of theirs.
  const isTold = (at: number) => !clutter.has(at) && teaserCard(snapshot, at, null) < 0;
  const isOwn = place.title.sure || paragraphsIn(snapshot, region.from, region.to).some(isTold);
  const titleAt = isOwn ? place.title.at : null;
  const context: Context = {
    snapshot,
    clutter,
    region,
    titleAt,
    isDigest: titleAt !== null && isDigest(clutter, region, place.title.text),
    parts,
    url,
    base,
    peopleIn: memoize(peopleIn),
    firstLinkOf: linkFinder(snapshot),
    statedAuthors: wordsKey(statedAuthors(head).join()) || null,
  };
  const isUnmarked = place.title.at === null || isFarAbove(snapshot, place.title, region.from);
  const unmarked = isUnmarked ? headlineAmongLines(context, place.title.text) : null;
  const title = unmarked ?? place.title;
  const titleEnd = endOfTitle(snapshot, title.at);
  if (title.at !== null) region.column = Math.min(region.column, commonAncestor(snapshot, region.column, title.at));
  const description =
    metaOf(head, 'og:description', 'description', 'dc.description') ?? head.article?.description ?? null;
  const story = tellStory(context, titleEnd, title.text, description);
  const { restore } = page;
  const body = restore.size ? withRestored(context, story, restore) : story.body;
  const built: Built[] = buildBlocks(context, body, story.captions);
  if (story.sapo) built.unshift({ block: { kind: 'sapo', text: story.sapo.text }, composer: story.sapo.composer });

  const around = surroundingsOf(context, title.at, story.body.find(isLine)?.from ?? titleEnd);
  const dated = datesOf(context, story, title, head, around);
  const authors = authorsOf(context, story, around, head);
  const printedDate = dated.printed;
  const evidence = evidenceOf(context, { head, knownOutlet, title, description, story, built, authors, printedDate });
  return {
    facts: {
      siteName: metaOf(head, 'og:site_name'),
      authors,
      section: metaOf(head, 'article:section'),
      publishedAt: dated.publishedAt,
      modifiedAt: modifiedAt(head),
      ...(hasNextPage(context) ? { continues: true } : {}),
      lang: isVietnameseStory(evidence.texts) ? 'vi' : (head.lang ?? 'und'),
    },
    built: [{ block: { kind: 'title', text: title.text }, composer: title.composer }, ...built],
    removals: () => removalsOf(context, story.dropped),
    evidence,
    declared: declaredIn(head),
  };
}
