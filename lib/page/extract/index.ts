import type { Article } from '@/lib/model/article';
import type { Family } from '@/lib/model/family';
import type { Removal } from '@/lib/model/verdict';
import type { Evidence } from '../detect/judge';
import { applyFamily, type FamilyParts, NO_PARTS } from '../families/apply';
import { isVietnamese } from '../language';
import { keeping } from '../memo';
import { peopleIn } from '../metadata/author-lines';
import { isDateLine, isSignedDate } from '../metadata/date-lines';
import { type Head, metaOf, withoutOtherStory } from '../metadata/head';
import { modifiedAt } from '../metadata/published';
import { findTitle, namesAround, TITLE_CLASS, type Title, titleAt } from '../metadata/title';
import { openFolds } from '../snapshot/folds';
import { isLine, itemsOf, type Line } from '../snapshot/lines';
import { type Measures, measure, ownText, proseIn, textIn } from '../snapshot/measures';
import { namesAt } from '../snapshot/naming';
import { commonAncestor, endOf, type Snapshot } from '../snapshot/snapshot';
import { HEADING } from '../snapshot/tags';
import { wordsKey } from '../text';
import { authorsOf, statedAuthors } from './authors';
import { type Built, buildBlocks } from './blocks';
import type { Clutter } from './clutter';
import { type Context, linkFinder } from './context';
import { datesOf } from './dating';
import { evidenceOf } from './evidence';
import { headlineAmongLines } from './headline';
import { findHeadedBoxes } from './heads';
import { FORM_RULE, findClutter } from './named-clutter';
import { partNamedLines } from './named-lines';
import { findNextStories } from './next-stories';
import { closeLinks } from './open-links';
import { goesOn } from './pages';
import { findRegion, type Region } from './region';
import { removalsOf, withRestored } from './removals';
import { type Story, tellStory } from './story';
import { findThreads } from './threads';
import { MASTHEAD_CLASS } from './vocabulary';

export interface Found {
  facts: Pick<Article, 'siteName' | 'authors' | 'section' | 'publishedAt' | 'modifiedAt' | 'lang' | 'continues'>;
  built: Built[];
  /** What was left out. */
  removals: () => Removal[];
  evidence: Evidence;
}

/** So little text stands before a headline in its own header; more is another part of the page. */
const HEADER = 240;
/** Before a section that holds the whole page stands less, in characters: a link that leads past the menu. */
const PAGE_START = 100;
/** In so many elements around the headline something may stand before it. */
const STEPS = 3;

/**
 * Whether a node stands in the site's own head, where the reader's day is printed. A story's holds its headline, or is
 * its article's, or begins a section that comes behind the site's: a `<header>` in one is no banner (HTML Accessibility
 * API Mappings).
 */
function isInMasthead(snapshot: Snapshot, measures: Measures, at: number, titleAt: number): boolean {
  let [named, header] = [false, false];
  for (let up = snapshot.parent[at] ?? -1; up > 0; up = snapshot.parent[up] ?? -1) {
    const tag = snapshot.tag[up] ?? '';
    if (tag === 'article') return false;
    if (endOf(snapshot, up) <= titleAt) {
      named ||= MASTHEAD_CLASS.test(namesAt(snapshot, up));
      header ||= tag === 'header';
    } else if ((tag === 'section' || tag === 'main') && textIn(measures, 0, up) > PAGE_START) header = false;
  }
  return named || header;
}

/** Lines right before the headline that may state the date. */
function linesBefore(snapshot: Snapshot, measures: Measures, at: number): Line[] {
  let header = at;
  // On a page of one level the document itself holds both.
  const top = snapshot.parent[at] === 0 ? 0 : 1;
  for (let up = snapshot.parent[at] ?? -1, n = 0; up >= top && n < STEPS; up = snapshot.parent[up] ?? -1) {
    const length = textIn(measures, up, at);
    if (length > HEADER) break;
    // Rows and cells of layouts hold nothing else.
    if (length > textIn(measures, header, at)) n++;
    header = up;
  }
  // Beside a date tools and names may be linked.
  const isOwn = (line: Line) => {
    const { link, text } = line;
    return link < text.length * 0.5 || (link < text.length && isSignedDate(line));
  };
  return itemsOf(snapshot, header, at, () => 'enter')
    .filter(isLine)
    .filter(isOwn)
    .filter((line) => !isInMasthead(snapshot, measures, line.from, at))
    .reverse();
}

/** Lines between headline and text that stand in what is left out as tools: dates and names often do. */
function linesAmongTools({ snapshot, clutter }: Context, from: number, to: number): Line[] {
  const decide = (at: number) => {
    const rule = clutter.rules.get(at);
    return rule && rule !== 'clutter:chrome' && rule !== FORM_RULE ? 'skip' : 'enter';
  };
  const items = itemsOf(snapshot, from, to, decide);
  return items.filter(isLine).filter(({ from }) => clutter.has(from));
}

/** A family's body is taken where it holds at least this share of the prose that the general algorithm finds. */
const FAMILY_SHARE = 0.6;

function familyRegion(
  snapshot: Snapshot,
  measures: Measures,
  parts: FamilyParts,
  general: Region | null,
  title: Title,
): Region | null {
  const titleEnd = title.at === null ? 0 : endOf(snapshot, title.at);
  const first = parts.body[0];
  const last = parts.body.at(-1);
  if (first === undefined || last === undefined) return null;
  const from = Math.max(first, titleEnd);
  const to = endOf(snapshot, last);
  if (general && proseIn(measures, from, to) < proseIn(measures, general.from, general.to) * FAMILY_SHARE) return null;
  const column = title.at === null ? (snapshot.parent[first] ?? first) : commonAncestor(snapshot, last, title.at);
  return { from, to, column };
}

/** Some editors make headings of paragraphs; a headline is no longer, in characters. */
const HEADLINE = 240;

/** Where the first paragraph of the region is, which a headline may stand before; who wrote it, and when, is none. */
function firstParagraph(snapshot: Snapshot, measures: Measures, clutter: Clutter, { from, to }: Region): number {
  const isTitle = (at: number) => {
    if ((measures.own[at] ?? 0) > HEADLINE) return false;
    const tag = snapshot.tag[at] ?? '';
    if (HEADING.test(tag)) return tag === 'h1' || !ownText(snapshot, measures, at).endsWith('.');
    return TITLE_CLASS.test(namesAround(snapshot, measures, at));
  };
  const isProse = (at: number) =>
    at >= from && proseIn(measures, at, at + 1) > 0 && !isDateLine({ text: ownText(snapshot, measures, at) });
  return measures.owners.find((at) => isProse(at) && !isTitle(at) && !clutter.has(at)) ?? to;
}

interface Place {
  title: Title;
  clutter: Clutter;
  region: Region;
}

/** Finds headline, clutter and where the story stands; `null` where there is no text. */
function locate(snapshot: Snapshot, measures: Measures, head: Head, parts: FamilyParts): Place | null {
  const named = parts.title[0];
  let title = findTitle(snapshot, measures, head, null);
  if (!title.sure && named !== undefined) title = titleAt(snapshot, named);
  const clutter = findClutter(snapshot, measures, title.at);
  for (const at of parts.drop) clutter.add(at, `family:${parts.id}`);
  findHeadedBoxes(snapshot, measures, clutter);
  findThreads(snapshot, measures, clutter);
  if (title.sure && title.at !== null) findNextStories(snapshot, measures, title.at, title.text, clutter);
  let region = findRegion(snapshot, measures, clutter, title.sure ? title.at : null);
  if (!title.sure) {
    if (region) title = findTitle(snapshot, measures, head, firstParagraph(snapshot, measures, clutter, region));
    if (title.at !== null) region = findRegion(snapshot, measures, clutter, title.at) ?? region;
  }
  region = familyRegion(snapshot, measures, parts, region, title) ?? region;
  return region && { title, clutter, region };
}

/** Where the body's text begins. */
function textAt({ body }: Story): number | undefined {
  return body.find(isLine)?.from;
}

/** Takes an article out of a snapshot; `null` where the page has no text to take. */
export function assemble(
  snapshot: Snapshot,
  stated: Head,
  page: { url: string; knownOutlet: boolean; family: Family | null; restore: ReadonlySet<number> },
): Found | null {
  const { url, knownOutlet, family } = page;
  openFolds(snapshot, stated.title);
  closeLinks(snapshot, url);
  partNamedLines(snapshot);
  const measures = measure(snapshot);
  const parts = family ? applyFamily(snapshot, family) : NO_PARTS;
  const place = locate(snapshot, measures, stated, parts);
  if (!place) return null;
  const head = withoutOtherStory(stated, place.title.text);
  const { clutter, region } = place;
  const titleAt = place.title.sure ? place.title.at : null;
  const context: Context = {
    snapshot,
    measures,
    clutter,
    region,
    titleAt,
    parts,
    url,
    peopleIn: keeping(peopleIn),
    firstLinkOf: linkFinder(snapshot),
    statedAuthors: wordsKey(statedAuthors(head).join()) || null,
  };
  const unmarked = place.title.at === null ? headlineAmongLines(context, place.title.text) : null;
  const title = unmarked ?? place.title;
  const titleEnd = title.at === null ? 0 : endOf(snapshot, title.at);
  if (title.at !== null) region.column = Math.min(region.column, commonAncestor(snapshot, region.column, title.at));
  const description =
    metaOf(head, 'og:description', 'description', 'dc.description') ?? head.article?.description ?? null;
  const story = tellStory(context, titleEnd, title.text, description);
  const { restore } = page;
  const body = restore.size ? withRestored(context, story.body, story.dropped, restore) : story.body;
  const built: Built[] = buildBlocks(context, body, story.captions);
  if (story.sapo) built.unshift({ block: { kind: 'sapo', text: story.sapo.text }, composer: story.sapo.composer });

  const above = title.at === null ? [] : linesBefore(snapshot, measures, title.at);
  const tools = title.at === null ? [] : linesAmongTools(context, titleEnd, textAt(story) ?? titleEnd);
  const dated = datesOf(context, story, title, head, { above, tools });
  const authors = authorsOf(context, story, { tools, above }, head);
  const evidence = evidenceOf(
    { url, knownOutlet, snapshot, measures, clutter, head, column: region.column },
    { title, story, built, authors, printedDate: dated.printed },
  );
  return {
    facts: {
      siteName: metaOf(head, 'og:site_name'),
      authors,
      section: metaOf(head, 'article:section'),
      publishedAt: dated.publishedAt,
      modifiedAt: modifiedAt(head),
      ...(goesOn(context) ? { continues: true } : {}),
      lang: isVietnamese(evidence.texts.join(' ')) ? 'vi' : (head.lang ?? 'und'),
    },
    built: [{ block: { kind: 'title', text: title.text }, composer: title.composer }, ...built],
    removals: () => removalsOf(context, story.dropped),
    evidence,
  };
}
