import { parseMachine, parseVisible, printMoment, type Stated } from '../../dates/moments';
import { type Head, metaOf } from '../../metadata/head';
import type { Snapshot } from '../../snapshot/snapshot';
import { listed } from '../../text';
import { withoutTools } from '../../tools';

const MACHINE_NAMES = listed(
  'article:published_time, datepublished, datecreated, pubdate, publishdate, parsely-pub-date, sailthru.date, ' +
    'date.created, dc.date.created, dc.date.issued, dc.date, publish-date, publication-date, dcterms.created, ' +
    'dcterms.issued, dcterms.date, publish_date, publication_date, og:published_time, article:published, ' +
    'og:article:published_time, rnews:datepublished, originalpublicationdate, article_date_original, date',
);
const MODIFIED_NAMES = listed(
  'article:modified_time, datemodified, og:updated_time, lastmod, dc.date.modified, last-modified',
);

/** Site names of archives, whose metadata state when the copy was taken. */
const ARCHIVE = /^archive\.(?:ph|today|is|li|md|fo|vn)$/;

function stated(head: Head, names: readonly string[], linked: string | null | undefined): Stated | null {
  if (ARCHIVE.test(metaOf(head, 'og:site_name') ?? '')) return null;
  const values = [...names.map((name) => metaOf(head, name)), linked];
  const moments = values.flatMap((value) => (value && parseMachine(value)) || []);
  return moments.find(({ time }) => time) ?? moments[0] ?? null;
}

/** The day of publication by metadata; `null` if they state none. */
export const statedDay = (head: Head) => stated(head, MACHINE_NAMES, head.article?.published)?.day ?? null;

/** The label of the day a draft was begun, which is no publication if another line states that. */
const CREATED = /^ngày tạo|^tạo ngày/i;
const PUBLISHED = /^(?:ngày )?(?:đăng|xuất bản)/i;

/**
 * The moment printed in the lines around the text, given nearest first: one with a clock, if it is not later than the
 * nearest day. A moment later than an update right there is the reader's own clock.
 */
export function visibleMoment(lines: readonly string[]): Stated | null {
  const isDraft = (line: string) => CREATED.test(line) && lines.some((one) => PUBLISHED.test(one));
  const moments = lines
    .filter((line) => !isDraft(line))
    .map((line) => parseVisible(withoutTools(line)))
    .filter((moment) => moment !== null);
  const nearest = moments[0] ?? null;
  const timed = moments.filter(({ time }) => time);
  const isAfter = ({ day, time }: Stated, other: Stated) =>
    day > other.day || (day === other.day && time !== null && other.time !== null && time > other.time);
  const isLater = (moment: Stated) =>
    nearest !== null && (nearest.update ? isAfter(moment, nearest) : moment.day > nearest.day);
  const isFirst = (moment: Stated) => !moment.update && !(nearest?.update && isLater(moment));
  return timed.find(isFirst) ?? timed.find((moment) => !isLater(moment)) ?? nearest;
}

/** A clock in metadata that stands for none. */
const MIDNIGHT = '00:00';

const daysBetween = (from: Stated, to: Stated) => (Date.parse(to.day) - Date.parse(from.day)) / (24 * 3_600_000);

/**
 * When the article was published; `null` if the page states nothing. What the page prints wins, as metadata are often
 * off by an hour or a version; a printed day takes its clock from metadata of the same day, unless that is midnight.
 * `marked` is the moment in the markup of a relative time ("2 giờ trước"). What stands `above` the headline may be the
 * reader's own: an earlier day of metadata wins, over a clock too unless the next day or an update has it.
 */
export function publishedAt(
  head: Head,
  printed: Stated | null,
  marked: () => Stated | null,
  above: boolean,
): string | null {
  if (printed?.time && (!above || printed.update)) return printMoment(printed);
  const meta = stated(head, MACHINE_NAMES, head.article?.published) ?? marked();
  if (above && printed && meta && daysBetween(meta, printed) > (printed.time ? 1 : 0)) return printMoment(meta);
  if (printed?.time) return printMoment(printed);
  const isClocked = meta?.time && meta.time !== MIDNIGHT;
  const best = printed && isClocked && meta.day === printed.day ? meta : (printed ?? meta);
  return best ? printMoment(best) : null;
}

/** When the article was last changed, by metadata; `null` if they state nothing. */
export function modifiedAt(head: Head): string | null {
  const moment = stated(head, MODIFIED_NAMES, head.article?.modified);
  return moment ? printMoment(moment) : null;
}

/** An attribute that states a moment is at most this long; more is the title of something. */
const MOMENT = 60;

/** The first wanted moment in an attribute of an element in `[from, to)`. */
export function markedIn(
  { attributes }: Snapshot,
  from: number,
  to: number,
  isWanted: (moment: Stated, at: number) => boolean,
): Stated | null {
  for (let i = from; i < to; i++) {
    const value = attributes[i]?.datetime ?? attributes[i]?.title;
    const moment = value && value.length <= MOMENT ? parseMachine(value) : null;
    if (moment && isWanted(moment, i)) return moment;
  }
  return null;
}
