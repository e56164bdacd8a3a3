import { tidy } from '@/lib/text/characters';
import { originalAddress } from '../address';
import type { Evidence } from '../detect/evidence';
import { houseOf } from '../detect/house';
import { isOffered } from '../detect/offers';
import { isCollection, isStory, quotesPeople } from '../detect/telling';
import { type Head, metaOf, statesDate } from '../metadata/head';
import { LINE_BREAK } from '../snapshot/compose';
import { isLine } from '../snapshot/lines';
import { endOf, hasFlag, isHeading, type Snapshot } from '../snapshot/snapshot';
import { CONTROL, LINK } from '../snapshot/style';
import { LABEL, SHORT } from '../text';
import type { Title } from '../title/heading';
import type { Built } from './blocks';
import type { Context } from './context';
import { headlineLeadsAway, listSigns } from './list-entries';
import type { Story } from './story';

/** The texts of the page's buttons and headings, and those of its links, in lower case. */
function labelsOf(snapshot: Snapshot): { heads: string[]; links: Set<string> } {
  const { size, text, parent } = snapshot;
  const heads: string[] = [];
  const links = new Set<string>();
  for (let i = 0; i < size; i++) {
    const data = text[i];
    if (!data || data.length > LABEL) continue;
    const isLinked = hasFlag(snapshot, i, LINK);
    const isHead = hasFlag(snapshot, i, CONTROL) || isHeading(snapshot, parent[i] ?? 0);
    if (!isLinked && !isHead) continue;
    const label = tidy(data).toLowerCase();
    if (isLinked) links.add(label);
    if (isHead) heads.push(label);
  }
  return { heads, links };
}

/** The texts of blocks without tables, as figures are no prose. */
function textsOf(built: readonly Built[]): string[] {
  return built.flatMap(({ block }) => (block.kind === 'table' || !block.text ? [] : [block.text]));
}

/** The texts above the first subhead: a story's beginning, or what a list of stories is about. */
function leadOf(built: readonly Built[]): string[] {
  const heading = built.findIndex(({ block }) => block.kind === 'heading');
  return textsOf(heading < 0 ? built : built.slice(0, heading));
}

/** What the evidence is taken from; `built` is the story without its title. */
interface Found {
  head: Head;
  knownOutlet: boolean;
  title: Title;
  description: string | null;
  story: Story;
  built: readonly Built[];
  authors: readonly string[];
  printedDate: boolean;
}

export function evidenceOf(context: Context, found: Found): Evidence {
  const { head, knownOutlet, title, description, story, built, authors, printedDate } = found;
  const { snapshot, region } = context;
  const url = originalAddress(context.url);
  const around = [...story.before, ...story.body, ...story.after];
  const all = around.filter(isLine).flatMap((line) => line.text.split(LINE_BREAK));
  // A product's data sheet and a thread have several short lines that tell.
  const lines = all.filter((line) => line.length <= SHORT).map((line) => line.toLowerCase());
  const texts = textsOf(built);
  const quoted = printedDate && quotesPeople(texts);
  const statedDate = statesDate(head);
  const lead = leadOf(built);
  // If only print dates it, only a known outlet is trusted not to date a topic.
  const trusted = knownOutlet && !isCollection(lead);
  const linkedArticle = head.article?.published != null;
  const told = statedDate || linkedArticle || authors.length > 0 || (printedDate && (trusted || isStory(lead)));
  const { heads, links } = labelsOf(snapshot);
  const house = houseOf(url, knownOutlet, metaOf(head, 'og:site_name') ?? '', links);
  return {
    url,
    titleShown: title.at !== null,
    titleLeads: headlineLeadsAway(context, title),
    title: title.text,
    description: description ?? '',
    texts,
    pictures: built.filter(({ block }) => block.kind === 'image').length,
    cells: built.flatMap(({ block: { kind, text } }) => (kind === 'table' ? text.split(/[\n\t]/) : [])),
    told,
    ...listSigns(context, title, story, built, told),
    printedDate,
    statedDate,
    authors: authors.length,
    sapo: story.sapo !== null,
    leadAlone: story.sapo !== null && built.length === 1,
    ogArticle: metaOf(head, 'og:type')?.toLowerCase() === 'article',
    linkedArticle,
    offered: isOffered({ head, title: title.text, texts, all, lines, heads, links, house }, quoted),
    house,
    fields: snapshot.fields.filter((at) => region.column <= at && at < endOf(snapshot, region.column)).length,
    knownOutlet,
  };
}
