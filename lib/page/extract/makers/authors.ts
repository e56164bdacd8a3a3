import { tidy } from '@/lib/text/characters';
import { isSignedDate } from '../../dates/date-lines';
import { type Head, metaOf } from '../../metadata/head';
import { peopleIn, postersIn } from '../../people/author-lines';
import { isFullName, isNativeName, isOutlet, isPerson, isPlace, isPlainName, statedPeople } from '../../people/names';
import { hasRole, isEditing } from '../../people/roles';
import { composeSubtree, isLine, type Line } from '../../snapshot/lines';
import { endOf, hasFlag, namesAt, parentsOf, type Snapshot } from '../../snapshot/snapshot';
import { STRONG } from '../../snapshot/style';
import { wordsKey } from '../../text';
import type { Context } from '../context';
import { isLink, isShort, leadsToAuthor, NOWHERE } from '../looks';
import type { Story } from '../story';
import type { Surroundings } from '../surroundings';
import { AUTHOR_CLASS } from '../words/class-names';
import { hasMoment, isAuthorLink, isBesideMoment, isNamedAuthor, isSignature, labelsAuthor } from './maker-lines';

/** Names that are links of their own, side by side in `[from, to)`; empty where there is one link or none. */
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

/** The first of these lists that has any names. */
const firstFilled = (...lists: Names[]): Names => lists.find(({ length }) => length > 0) ?? [];

function peopleOf({ snapshot, peopleIn }: Context, from: number, to: number, text: string): Names {
  const linked = linkedNames(snapshot, from, to);
  // Beside whoever wrote may be linked who took the pictures.
  const told = linked.length && !/ảnh\s*:/i.test(text) ? [] : peopleIn(text);
  return firstFilled(
    linked.filter((name) => told.includes(name)),
    linked,
    told,
  );
}

/** Whose text "Theo A" says is reprinted, where A `isName`. */
function reprintedOf(text: string, isName: typeof isPlainName): string[] {
  const name = text.trim().replace(/^Theo:? /, '');
  return isName(name) ? [name] : [];
}

/** "Nguồn tin: A": who reported to the site. */
const REPORTED = /^nguồn(?: tin)?(?: từ)?\s*:\s*/i;

/** Whom a line names as where the text comes from: a whole name, as outlets have shorter ones. */
function reporterOf(text: string): string[] {
  const source = text.trim().replace(REPORTED, '');
  const [name = ''] = source.length < text.length ? peopleIn(source) : [];
  return name.split(' ').length > 2 && isPlainName(name) ? [name] : [];
}

/** The people whom an element names that is there for the author: "Theo A" names A, where elsewhere it may be a paper. */
function peopleNamed(context: Context, at: number): Names {
  const { text } = composeSubtree(context.snapshot, at);
  return firstFilled(peopleOf(context, at, endOf(context.snapshot, at), text), reprintedOf(text, isPlainName));
}

/** The people whom metadata call the authors; an outlet that bears a person's name is none. */
export function statedAuthors(head: Head): string[] {
  const dable = metaOf(head, 'dable:author');
  const outlet = wordsKey(`${metaOf(head, 'og:site_name') ?? ''} ${head.article?.publisher ?? ''}`);
  const people = statedPeople(dable ? [dable] : (head.article?.authors ?? []));
  // Most systems state themselves there, or a place.
  const named = statedPeople(head.authors).filter((name) => isPlainName(name) && !isPlace(name));
  return firstFilled(people, named).filter((name) => !outlet.includes(wordsKey(name)));
}

/** The names without those that stand there in other capitals already. */
const withoutTwins = (names: Names): string[] =>
  names.filter((name, i) => names.findIndex((one) => one.toLowerCase() === name.toLowerCase()) === i);

/** The first of the lists with the most people, most of their names whole. */
function fullest(lists: readonly Names[]): string[] {
  const wholeIn = (names: Names) => names.filter(isFullName).length;
  const [best = []] = lists.map(withoutTwins).sort((a, b) => b.length - a.length || wholeIn(b) - wholeIn(a));
  return best;
}

/** The people whom elements inside a line name, where class, relation or address say that they are the authors. */
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

/** What stands in brackets behind the last sentence. */
const IN_BRACKETS = /[.!?…”"]\s*\(([^()]{4,40})\)\.?$/;

/** Whether a name behind the last sentence is that of who wrote the text: places there have more syllables in small letters. */
const isSigner = (name: string) =>
  !isPlace(name) &&
  (isPlainName(name) || (isNativeName(name) && (name.split(' ').length === 2 || name === name.toUpperCase())));

/** The name in bold or brackets behind the last sentence of the text, if any. */
function nameAtEnd({ snapshot }: Context, { body }: Story): Names {
  const line = body.findLast(isLine);
  if (!line) return [];
  const [bracketed = ''] = peopleIn(IN_BRACKETS.exec(line.text)?.[1] ?? '');
  if (isPlainName(bracketed) || (bracketed === bracketed.toUpperCase() && isSigner(bracketed))) return [bracketed];
  if (!line.strong) return [];
  const { runs, text } = line.composer;
  const plain = runs.findLast(({ node, length }) => length > 1 && !hasFlag(snapshot, node, STRONG));
  const from = plain ? plain.at + plain.length : 0;
  const name = text.slice(from).trim();
  return isSigner(name) && /[.!?…/”"]$/.test(text.slice(0, from).trimEnd()) ? [name] : [];
}

/** Of lines side by side those that name somebody right beside a moment, or in one line with it. */
const besideMoment = (context: Context, lines: readonly Line[]) =>
  lines.filter((line, i) => {
    const people = () => context.peopleIn(line.text);
    if (hasMoment(line)) return people().some(isFullName);
    if (isSignedDate(line) && people().some(isPlainName)) return true;
    return isBesideMoment(context, line, [lines[i - 1], lines[i + 1]]);
  });

/** Of the lines before a headline those that may name who wrote the text; `dated` name somebody beside a moment. */
const bylinesAbove = (context: Context, above: readonly Line[], dated: ReadonlySet<Line>) =>
  above.filter((line) => {
    const { text } = line;
    return isNamedAuthor(context, line) || hasRole(text) || hasMoment(line) || dated.has(line) || isPlainName(text);
  });

/** The people whom a line names as authors; `reprinted`: whether an outlet signs the text too, so that "Theo A" names A. */
function peopleOfLine(context: Context, line: Line, reprinted: boolean): Names {
  const { text } = line;
  const found = peopleOf(context, line.from, line.to, text);
  return firstFilled(found, reprintedOf(text, reprinted ? isNativeName : isPlainName), reporterOf(text));
}

/** Who edited a text wrote it where nobody else is named. */
const isEditors = ({ text }: Line) => isEditing(text);

/** Lines as they stand in the page. */
const inOrder = (lines: readonly Line[]) => lines.toSorted((a, b) => a.from - b.from);

/** The lines whose class, or that of all, calls them the author's, by the element they stand in: each may name one. */
function besideEachOther(context: Context, lines: readonly Line[]): Line[][] {
  const holderOf = ({ block }: Line) => context.snapshot.parent[block] ?? 0;
  const isNamed = (line: Line) =>
    isNamedAuthor(context, line) || AUTHOR_CLASS.test(namesAt(context.snapshot, holderOf(line)));
  return [...Map.groupBy(lines.filter(isNamed), holderOf).values()].map(inOrder);
}

/** The whole names that sign the text, each in a line behind it, by the element they stand in. */
function signedInLines({ snapshot }: Context, { signatures, after, body }: Story): string[][] {
  const end = body.findLast(isLine)?.to ?? 0;
  // What leads on to other stories in another language reads like a name too.
  const signed = inOrder([...signatures, ...after.filter(({ text }) => isPlainName(text))]);
  const names = signed.filter(({ from, text }) => from >= end && isFullName(text) && !isPlace(text));
  const rows = Map.groupBy(names, ({ block }) => snapshot.parent[block]);
  return [...rows.values()].map((row) => row.map(({ text }) => text));
}

function behindLabels(context: Context, lines: readonly Line[]): Line[] {
  const sorted = inOrder(lines);
  return sorted.filter((line, i) => labelsAuthor(context, sorted[i - 1], line));
}

/** Headlines have so many small words on end, which a place may end as if it were who wrote them: "… về Hà Nam - Vị Thanh". */
const TELLS = /(?:(?<!\p{L})\p{Ll}+ ){3}/u;

/** The authors that a page names, the fullest list of them; else the people of its metadata. */
export function authorsOf(context: Context, story: Story, { above, tools }: Surroundings, head: Head): string[] {
  const dated = new Set([above, story.before].flatMap((lines) => besideMoment(context, lines)));
  const mayName = (line: Line) => isShort(line) && !(isLink(line) && TELLS.test(line.text));
  const around = [...inOrder(story.before), ...story.after, ...tools, ...bylinesAbove(context, above, dated)].filter(
    mayName,
  );
  const told = new Set([...dated, ...behindLabels(context, around)]);
  // Whose address or office stands there is a person by whatever name: "Kim Lan/Báo Thử".
  const isSigned = (line: Line) =>
    hasRole(line.text) ||
    isNamedAuthor(context, line) ||
    context.peopleIn(line.text).some(/@|\/\p{Lu}/u.test(line.text) ? isNativeName : isPlainName) ||
    told.has(line) ||
    isSignature(context, line);
  const lines = [...story.signatures, ...around.filter(isSigned)];
  // Boxes may be signed too.
  lines.sort((a, b) => Number(isNamedAuthor(context, b)) - Number(isNamedAuthor(context, a)));
  const reprinted = story.signatures.some(({ text }) => !hasRole(text) && isOutlet(text));
  // Sections stand beside the date as names do.
  const section = wordsKey(metaOf(head, 'article:section', 'articlesection') ?? '');
  const people = (line: Line) => peopleOfLine(context, line, reprinted).filter((name) => wordsKey(name) !== section);
  // Authors with a picture each stand in lines of their own.
  const linked = inOrder([...around, ...story.signatures].filter((line) => isAuthorLink(context, line)));
  const signed = lines.filter((line) => !isEditors(line));
  const best = fullest([
    ...context.parts.authors.map((at) => peopleNamed(context, at)),
    ...signed.map(people),
    ...besideEachOther(context, signed).map((group) => group.flatMap(people)),
    linked.flatMap((line) => context.peopleIn(line.text)),
    ...signedInLines(context, story),
    ...around.map((line) => peopleInside(context, line)),
  ]);
  if (best.length) return best;
  const editors = fullest(lines.filter(isEditors).map(people));
  const dropped = story.dropped.map(({ line }) => line).filter(isShort);
  const posters = new Set([...around, ...dropped].flatMap((line) => postersIn(line.text)));
  return [...firstFilled(editors, nameAtEnd(context, story), [...posters], statedAuthors(head))];
}
