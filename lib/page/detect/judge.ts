import type { Refusal } from '@/lib/model/verdict';
import { isVietnameseStory } from '../language';
import { tellsNothing } from '../small-print';
import { lengthOf } from '../text';
import { HEADLINE, isFullHeadline } from '../title/lengths';
import { type AddressKind, addressKind, isDatedAddress, isNamedAfter, isPost } from './address-kind';
import type { Evidence } from './evidence';
import { isForecast, isLasting, isListing, isProgramme, isProse, isUnended, linesOf } from './no-prose';
import { isDocument, isForm, isLaw, isLegalAdvice, isPaperwork, isPlan } from './papers';
import { invitesCustomers, isPraise, isPromotion } from './selling';
import { isCollection, isNewsLead, isPoem, isStory } from './telling';
import { isSitePage, isTablePage } from './title-kinds';

export interface Judgement {
  /** `null` if it is an article. */
  why: Refusal | null;
  /** 0 to 1. */
  confidence: number;
}

const ADDRESS: Record<AddressKind, number> = { article: 1, unknown: 0, other: -2, list: -1.5, search: -4, front: -4 };
/** The points from which a page is an article; most articles have twice as many. */
const ENOUGH = 2.5;
const CERTAIN = 8;

function textPoints(evidence: Evidence, kind: AddressKind, length: number): number {
  const { pictures, cells, statedDate, texts } = evidence;
  if (length >= 1200) return 2;
  if (length >= 450) return 1.5;
  // In a section, a short text with headline, date and lead may be the first entry as well as a short notice.
  if (kind === 'list' && !isPoem(texts)) return -1.5;
  if (length >= 200) return 0.5;
  if (length >= 120) return -0.5;
  // A picture or a table may be all that a story has to tell, with a sentence or none.
  const shown = kind === 'article' || statedDate;
  if (length >= 60) return shown && (pictures || cells.length) ? -0.5 : -1.5;
  return shown && pictures ? -1.5 : -3;
}

/** Offices also ask people to call, and sell nothing. */
const GOVERNMENT = /^https?:\/\/[^/]*\.gov\.vn(?:[/:]|$)/;

const isDated = ({ printedDate, statedDate, linkedArticle }: Evidence) => printedDate || statedDate || linkedArticle;

/** Whether a page is called as its address is, and has nothing of other stories; a section may have its first alone. */
const isAlone = ({ url, title, told, titleLeads, texts, linkedLines, entries, headlines }: Evidence) =>
  told && !titleLeads && texts.length > 1 && !linkedLines && !entries && !headlines && isNamedAfter(url, title);

/** The kind of page by its address; where metadata date what it tells, or it is alone, a short one is no section's. */
function kindOf(evidence: Evidence): AddressKind {
  const { url, title, titleShown, statedDate, texts } = evidence;
  const kind = addressKind(url, titleShown ? title : '', isDated(evidence));
  const isStorys = kind === 'list' && titleShown && (statedDate || isAlone(evidence)) && isStory(texts);
  return isStorys ? 'unknown' : kind;
}

/** Whether the text names its author; in a section without dates, any name may stand there. */
const isSigned = (evidence: Evidence, kind: AddressKind) =>
  evidence.authors > 0 && (kind !== 'list' || isDated(evidence));

/** So many paragraphs are more than a poem, a drawing, or a sentence or two. */
const PARAGRAPHS = 3;

/** Whether a text on a site of neither paper nor office tells nothing; a short one need not, if dated and signed. */
function isUntold(evidence: Evidence): boolean {
  const { authors, texts, house, description } = evidence;
  if (house === 'paper' || house === 'office') return false;
  const lines = texts.flatMap((text) => text.split(/[\n\u2028]/));
  const isLong = lines.filter(isProse).length >= PARAGRAPHS;
  // The lead may stand in the metadata alone.
  const isReport = isStory(texts) || (isDated(evidence) && isNewsLead(description));
  return (authors === 0 || !isDated(evidence) || isLong) && !isReport;
}

/** Points for reading like a story, where the page states neither date nor author. */
function toldPoints(evidence: Evidence, kind: AddressKind): number {
  const { texts, title, titleShown, house, knownOutlet } = evidence;
  if (isDated(evidence) || isSigned(evidence, kind)) return 0;
  // Where a paper that we know has its articles, a whole headline speaks for one, but not above a list of others.
  const isHeadline = titleShown && isFullHeadline(title) && !isCollection(texts);
  const isPlaced = knownOutlet && house === 'paper' && kind === 'article' && isHeadline;
  if (!isStory(texts)) return isPlaced ? -1 : -2;
  if (!isFullHeadline(title)) return house === 'paper' ? 0 : -1;
  // Advisers answer questions too, and tell of their dealings.
  const asks = house !== 'paper' && title.includes('?');
  return titleShown && !asks && kind !== 'list' && kind !== 'other' ? 1 : 0;
}

/** Between the stories of a list stand so many lines of dates; one story has its own and that of a change. */
const LISTED_DATES = 3;

/** A list has at least so many headlines, and at most so many other texts for each. */
const TEASERS = { fewest: 4, texts: 2 };

/** The end of a sentence; headlines may be called out or asked, but have no full stop. */
const FULL_STOP = /[.…]["”)]?$/;

/** Whether a lead stands alone that nothing dates or signs: it says what the stories below are about. */
const isTopic = (evidence: Evidence) => evidence.leadAlone && !isDated(evidence) && evidence.authors === 0;

/** Whether the text consists of the beginnings of stories. A story under its headline may report day by day. */
function isList(evidence: Evidence, kind: AddressKind): boolean {
  const { linkedLines, entries, headlines, dateLines, titleShown, titleLeads, texts } = evidence;
  if (isTopic(evidence)) return true;
  // A post's author links to all their posts; a story's headline may link to its other address.
  const isHeaded = titleShown && (!titleLeads || isFullHeadline(evidence.title));
  const isPlaced = kind === 'article' && isHeaded && texts.some((text) => FULL_STOP.test(text));
  // A story that is dated or signed may have links to others between its paragraphs, an entry of a list has its own.
  const linkedShare = isPlaced && evidence.told ? 1 : 0.5;
  if ((linkedLines >= 4 && linkedLines >= texts.length * linkedShare) || isUnended(texts, evidence.pictures))
    return true;
  const prose = texts.filter(({ length }) => length >= HEADLINE.min).length - headlines;
  const teased = headlines >= TEASERS.fewest && prose <= headlines * TEASERS.texts;
  const isCards = !isDated(evidence) || (evidence.pictured && !evidence.told);
  return (teased && isCards) || (!isPlaced && (titleLeads || entries || dateLines >= LISTED_DATES));
}

function points(evidence: Evidence, kind: AddressKind, length: number): number {
  const { texts } = evidence;
  return (
    ADDRESS[kind] +
    textPoints(evidence, kind, length) +
    (evidence.titleShown ? 1 : -1.5) +
    (evidence.printedDate ? 2 : 0) +
    (evidence.statedDate ? (evidence.printedDate ? 0.5 : 1.5) : 0) +
    (isSigned(evidence, kind) ? 1 : 0) +
    (evidence.sapo ? 0.5 : 0) +
    (evidence.ogArticle ? 0.5 : 0) +
    (evidence.linkedArticle ? 1 : 0) +
    (evidence.knownOutlet ? (kind === 'article' ? 1 : 0.5) : 0) +
    (isDatedAddress(evidence.url) ? 0.5 : 0) +
    (isNewsLead(texts[0] ?? '') ? 1 : 0) +
    toldPoints(evidence, kind) -
    (isList(evidence, kind) ? 5 : 0) -
    (isListing(texts) ? 3 : 0) -
    (evidence.cells.length && length < 200 && kind !== 'article' ? 1 : 0)
  );
}

/** An album has at least so many pictures and no word beside them; a drawing of a story has fewer parts. */
const ALBUM = 4;

/** Whether a text invites customers, and is neither an office's nor a report of some day. */
function isOffer({ url, texts }: Evidence): boolean {
  return invitesCustomers(texts) && !GOVERNMENT.test(url) && !isNewsLead(texts[0] ?? '');
}

/**
 * Whether what was extracted is a Vietnamese news article, and if not, why. The line: an article tells or discusses
 * something, under a date or a name; what sells, lists, rules or presents its own house does not, however it is dated.
 */
export function judge(evidence: Evidence): Judgement {
  const { texts, title } = evidence;
  const told = texts.filter((text) => !tellsNothing(text));
  if (!told.length && !evidence.pictures)
    return { why: evidence.cells.length ? 'not-an-article' : 'empty', confidence: 1 };
  if (!isVietnameseStory([title, ...texts])) return { why: 'not-vietnamese', confidence: 1 };
  const kind = kindOf(evidence);
  const length = lengthOf(told);
  const { house } = evidence;
  const isAlbum = !told.length && evidence.pictures >= ALBUM && house !== 'paper';
  const other =
    isForm(evidence.fields, length) ||
    evidence.offered ||
    isPost(evidence.url) ||
    isLaw(evidence) ||
    isDocument(title, [...linesOf(texts), ...evidence.cells], house) ||
    isPlan(texts, house) ||
    isPaperwork(evidence);
  const sells =
    isTablePage(title, length, evidence.cells.length > 0 && house !== 'paper') ||
    isPromotion(texts, house === 'shop') ||
    isLegalAdvice(title, texts, house) ||
    (house !== 'paper' && (isPraise(title, texts) || isOffer(evidence)));
  const isTool = isForecast(texts) || isProgramme(texts) || isLasting(texts);
  if (other || sells || isAlbum || isTool || isUntold(evidence) || isSitePage(title))
    return { why: 'not-an-article', confidence: 0.9 };
  const sum = points(evidence, kind, length);
  if (sum >= ENOUGH) return { why: null, confidence: Math.min(1, 0.5 + (sum - ENOUGH) / (2 * (CERTAIN - ENOUGH))) };
  const listed = kind === 'front' || kind === 'list' || kind === 'search' || evidence.linkedLines >= texts.length * 0.5;
  return { why: listed ? 'list-page' : 'not-an-article', confidence: Math.min(1, 0.5 + (ENOUGH - sum) / 8) };
}
