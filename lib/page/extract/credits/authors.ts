import { tidy } from '@/lib/text/characters';
import { isDateLine, isSignedDate } from '../../dates/date-lines';
import { type Head, metaOf } from '../../metadata/head';
import { peopleIn, postersIn } from '../../people/author-lines';
import { isFullName, isNativeName, isOutlet, isPerson, isPlace, isPlainName, statedPeople } from '../../people/names';
import { hasRole, isEditing } from '../../people/roles';
import { composeSubtree, isLine, type Line } from '../../snapshot/lines';
import { endOf, hasFlag, namesAt, parentsOf, type Snapshot } from '../../snapshot/snapshot';
import { LINK } from '../../snapshot/style';
import { wordsKey } from '../../text';
import { type Context, isQuoted } from '../context';
import { isLink, isShort, leadsToAuthor, NOWHERE } from '../looks';
import type { Story } from '../story';
import type { Surroundings } from '../surroundings';
import { AUTHOR_CLASS } from '../words/class-names';
import {
  boldNameAt,
  hasMoment,
  isAuthorLink,
  isBesideMoment,
  isNamedAuthor,
  isSignature,
  isSigner,
  labelsAuthor,
} from './credit-lines';

/** Linked names side by side in `[from, to)`; empty if there is one link or none. */
function linkedNames(snapshot: Snapshot, from: number, to: number): string[] {
  const names: string[] = [];
  for (let i = from; i < to; i++) {
    const up = snapshot.parent[i] ?? 0;
    if (snapshot.tag[i] === '' && snapshot.tag[up] === 'a' && !NOWHERE.test(snapshot.attributes[up]?.href ?? ''))
      names.push(tidy(snapshot.text[i] ?? ''));
  }
  return names.length > 1 && names.every(isPerson) ? names : [];
}

type Names = readonly string[];

/** The first list that has any names. */
const firstFilled = (...lists: Names[]): Names => lists.find(({ length }) => length > 0) ?? [];

/** The author of a reprint: "Theo A" names A if it `isName`. */
function reprintedOf(text: string, isName: typeof isPlainName): string[] {
  const name = text.trim().replace(/^Theo:? /, '');
  return isName(name) ? [name] : [];
}

/** The label of whoever reported to the site: "Nguồn tin: A". */
const REPORTED = /^nguồn(?: tin)?(?: từ)?\s*:\s*/i;

/** Whoever reported a text to the site, by whole name, as outlets have shorter ones. */
function reporterOf(text: string): string[] {
  const source = text.trim().replace(REPORTED, '');
  const [name = ''] = source.length < text.length ? peopleIn(source) : [];
  return name.split(' ').length > 2 && isPlainName(name) ? [name] : [];
}

/** The authors that a line or element names; `reprinted`: an outlet signs the text too, so that "Theo A" names A. */
function peopleOf(
  { snapshot, peopleIn }: Context,
  { from, to, text }: Pick<Line, 'from' | 'to' | 'text'>,
  reprinted = false,
): Names {
  const linked = linkedNames(snapshot, from, to);
  // The photographer may be linked beside the author.
  const told = linked.length && !/ảnh\s*:/i.test(text) ? [] : peopleIn(text);
  return firstFilled(
    linked.filter((name) => told.includes(name)),
    linked,
    told,
    reprintedOf(text, reprinted ? isNativeName : isPlainName),
    reporterOf(text),
  );
}

/** The authors that an element names which is there for them. */
const peopleNamed = (context: Context, at: number): Names =>
  peopleOf(context, { from: at, to: endOf(context.snapshot, at), text: composeSubtree(context.snapshot, at).text });

/** The authors by metadata; an outlet with a person's name is none. */
export function statedAuthors(head: Head): string[] {
  const dable = metaOf(head, 'dable:author');
  const outlet = wordsKey(`${metaOf(head, 'og:site_name') ?? ''} ${head.article?.publisher ?? ''}`);
  const people = statedPeople(dable ? [dable] : (head.article?.authors ?? []));
  // Most systems state their own name there, or a place.
  const named = statedPeople(head.authors).filter((name) => isPlainName(name) && !isPlace(name));
  return firstFilled(people, named).filter((name) => !outlet.includes(wordsKey(name)));
}

/** The names without repetitions in other capitals. */
const withoutTwins = (names: Names): string[] =>
  names.filter((name, i) => names.findIndex((one) => one.toLowerCase() === name.toLowerCase()) === i);

/** Whether two names are one with and without its middle: "Lò Mai", "Lò Thị Mai". */
function areOnePerson(a: string, b: string): boolean {
  const [shorter = [], longer = []] = [a, b]
    .map((name) => name.toLowerCase().split(' '))
    .sort((x, y) => x.length - y.length);
  return (
    shorter.length > 1 &&
    shorter[0] === longer[0] &&
    shorter.slice(1).join(' ') === longer.slice(1 - shorter.length).join(' ')
  );
}

/** The names in lines below each other: the account of who signs may have a longer name. */
const namesBelow = (names: Names): Names =>
  names.filter((name, i) => !names.slice(0, i).some((one) => areOnePerson(one, name)));

/** The first of the lists with the most people and, among those, the most whole names. */
function fullest(lists: readonly Names[]): string[] {
  const wholeIn = (names: Names) => names.filter(isFullName).length;
  const [best = []] = lists.map(withoutTwins).sort((a, b) => b.length - a.length || wholeIn(b) - wholeIn(a));
  return best;
}

/** The people in elements inside a line that class, relation or address call the authors'. */
function peopleInside(context: Context, line: Line): Names {
  const { snapshot } = context;
  const isAuthors = (at: number) => {
    const attributes = snapshot.attributes[at] ?? {};
    return attributes.itemprop === 'author' || AUTHOR_CLASS.test(namesAt(snapshot, at)) || leadsToAuthor(attributes);
  };
  const found: string[] = [];
  for (let i = line.from; i < line.to; i++) {
    const author = parentsOf(snapshot, i).find((up) => up > line.block && isAuthors(up));
    if (author === undefined) continue;
    found.push(...peopleNamed(context, author));
    i = endOf(snapshot, author) - 1;
  }
  return found;
}

/** Brackets behind the last sentence. */
const IN_BRACKETS = /[.!?…”"]\s*\(([^()]{4,40})\)\.?$/;

/** The name in bold or brackets behind the last sentence, if any. */
function nameAtEnd(context: Context, { body }: Story): Names {
  const line = body.findLast(isLine);
  if (!line) return [];
  const [bracketed = ''] = peopleIn(IN_BRACKETS.exec(line.text)?.[1] ?? '');
  if (isPlainName(bracketed) || (bracketed === bracketed.toUpperCase() && isSigner(bracketed))) return [bracketed];
  const at = boldNameAt(context, line);
  return at < 0 ? [] : [line.text.slice(at).trim()];
}

/** The lines that name somebody right beside a moment, or with one in the same line. */
const besideMoment = (context: Context, lines: readonly Line[]) =>
  lines.filter((line, i) => {
    const people = () => context.peopleIn(line.text);
    if (hasMoment(line)) return people().some(isFullName);
    if (isSignedDate(line) && people().some(isPlainName)) return true;
    return isBesideMoment(context, line, [lines[i - 1], lines[i + 1]]);
  });

/** The lines above a headline that may name the author; those `dated` name somebody beside a moment. */
const bylinesAbove = (context: Context, above: readonly Line[], dated: ReadonlySet<Line>) =>
  above.filter((line) => {
    const { text } = line;
    return isNamedAuthor(context, line) || hasRole(text) || hasMoment(line) || dated.has(line) || isPlainName(text);
  });

/** The lines in the order of the page. */
const inOrder = (lines: readonly Line[]) => lines.toSorted((a, b) => a.from - b.from);

const holderOf = ({ snapshot }: Context, { block }: Line) => snapshot.parent[block] ?? 0;

/** Whether a class calls the line, or the element that holds it, the authors'. */
const isInNamed = (context: Context, line: Line) =>
  isNamedAuthor(context, line) || AUTHOR_CLASS.test(namesAt(context.snapshot, holderOf(context, line)));

/** The lines that a class calls the authors', by the element that holds them: each may name one. */
function besideEachOther(context: Context, lines: readonly Line[]): Line[][] {
  const named = lines.filter((line) => isInNamed(context, line));
  return [...Map.groupBy(named, (line) => holderOf(context, line)).values()].map(inOrder);
}

/**
 * The names in elements of their own on a line with a date: "Xã hội Lò Thị Mai 5/6/2026". What menus link is a section.
 */
function namesBesideDate({ snapshot, firstLinkOf }: Context, line: Line): Names {
  if (!hasMoment(line)) return [];
  const parts = line.composer.runs.filter(({ node }) => !hasFlag(snapshot, node, LINK));
  const texts = parts.map(({ at, length }) => line.text.slice(at, at + length).trim());
  const isName = (text: string) => isPlainName(text) || (isNativeName(text) && firstLinkOf(text) < 0);
  return texts.filter((text) => isName(text) && !isPlace(text));
}

/** The whole names that sign the text, each in a line behind it, by the element they stand in. */
function signedInLines({ snapshot }: Context, { signatures, after, body }: Story): Names[] {
  const end = body.findLast(isLine)?.to ?? 0;
  // Links to stories in other languages read like names too.
  const signed = inOrder([...signatures, ...after.filter(({ text }) => isPlainName(text))]);
  const names = signed.filter(({ from, text }) => from >= end && isFullName(text) && !isPlace(text));
  const rows = Map.groupBy(names, ({ block }) => snapshot.parent[block]);
  return [...rows.values()].map((row) => namesBelow(row.map(({ text }) => text)));
}

/** The lines that sign the items of a text, in their order; empty if all stand at its end. */
function signedItems({ closing, body }: Story): Line[] {
  const end = body.findLast(isLine)?.from ?? 0;
  return closing.some(({ from }) => from < end) ? inOrder(closing) : [];
}

function behindLabels(context: Context, lines: readonly Line[]): Line[] {
  const sorted = inOrder(lines);
  return sorted.filter((line, i) => labelsAuthor(context, sorted[i - 1], line));
}

/** Three words in a row in small letters, as in a headline, which may end with a place: "… về Hà Nam - Vị Thanh". */
const TELLS = /(?:(?<!\p{L})\p{Ll}+ ){3}/u;

/** The authors that the page names, by the fullest list of them; else those of its metadata. */
export function authorsOf(context: Context, story: Story, { above, tools }: Surroundings, head: Head): string[] {
  const dated = new Set(
    [above, story.before, story.after.filter(isDateLine)].flatMap((lines) => besideMoment(context, lines)),
  );
  const mayName = (line: Line) => isShort(line) && !(isLink(line) && TELLS.test(line.text));
  const around = [...inOrder(story.before), ...story.after, ...tools, ...bylinesAbove(context, above, dated)].filter(
    mayName,
  );
  const told = new Set([...dated, ...behindLabels(context, around)]);
  // With an address or office it is a person, whatever the name: "Kim Lan/Báo Thử".
  const isSigned = (line: Line) =>
    hasRole(line.text) ||
    isInNamed(context, line) ||
    context.peopleIn(line.text).some(/@|\/\p{Lu}/u.test(line.text) ? isNativeName : isPlainName) ||
    told.has(line) ||
    // One bold word there may be a choice of a player: "Chuẩn".
    (isSignature(context, line) && /[ .’']/.test(line.text));
  const lines = [...story.signatures, ...around.filter(isSigned)];
  // Boxes may be signed too.
  lines.sort((a, b) => Number(isNamedAuthor(context, b)) - Number(isNamedAuthor(context, a)));
  const reprinted = story.signatures.some(({ text }) => !hasRole(text) && isOutlet(text));
  // Sections stand beside the date, as names do.
  const section = wordsKey(metaOf(head, 'article:section', 'articlesection') ?? '');
  const people = (line: Line) => peopleOf(context, line, reprinted).filter((name) => wordsKey(name) !== section);
  // Authors with a picture each stand in lines of their own.
  const linked = inOrder([...around, ...story.signatures].filter((line) => isAuthorLink(context, line)));
  const signed = lines.filter(({ text }) => !isEditing(text));
  const best = fullest([
    ...context.parts.authors.map((at) => peopleNamed(context, at)),
    ...besideEachOther(context, signed).map((group) => namesBelow(group.flatMap(people))),
    ...signed.map(people),
    linked.flatMap((line) => context.peopleIn(line.text)),
    ...signedInLines(context, story),
    signedItems(story).flatMap(people),
    ...around.flatMap((line) => [peopleInside(context, line), namesBesideDate(context, line)]),
  ]);
  if (best.length) return best;
  const editors = fullest(lines.filter(({ text }) => isEditing(text)).map(people));
  const dropped = story.dropped.map(({ line }) => line).filter(isShort);
  // Below a quoted post stands who put it up elsewhere.
  const own = [...around, ...dropped].filter((line) => !isQuoted(context, line.from));
  const posters = new Set(own.flatMap((line) => postersIn(line.text)));
  return [...firstFilled(editors, nameAtEnd(context, story), [...posters], statedAuthors(head))];
}
