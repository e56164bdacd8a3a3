import { hasRole, peopleIn } from '../metadata/authors';
import { momentsIn } from '../metadata/dates';
import type { Line } from '../snapshot/lines';
import { RIGHT } from '../snapshot/style';
import { type Context, holdersOf, namesOf } from './context';
import { isBold } from './sapo';
import { AUTHOR_CLASS, BOILERPLATE, CHATTER, DATE_CLASS, headKind } from './vocabulary';

/** Longer lines are text, whatever they begin with. */
const SHORT = 130;

/** A line that states when the page was published, and hardly anything else. */
export function isDateLine(line: Line): boolean {
  if (line.text.length > SHORT || !momentsIn(line.text).length) return false;
  return (
    /^\D{0,60}\d[\d\s/.:,|h-]*(?:\p{L}{0,6}\d*)?[\s\p{P}\p{S}\p{L}\d]{0,50}$/u.test(line.text) &&
    !/[.!?]\s+\p{Lu}/u.test(line.text)
  );
}

const SOURCE = /^(?:[([]?\s*)?(?:theo|nguồn(?: tin| bài)?|link(?: bài)? gốc|source)\s*:?\s/iu;
const HOST = /^(?:nguồn\s*:?\s*)?(?:https?:\/\/)?(?:www\.)?[\w-]+(?:\.[\w-]+)*\.(?:vn|com|net|org)(?:\/\S*)?$/iu;

/** "Theo …", "Nguồn: …", "baohatinh.vn": where the story was taken from. */
export function isSourceLine(line: Line): boolean {
  const { text } = line;
  if (HOST.test(text)) return true;
  return (
    text.length <= 80 &&
    SOURCE.test(text) &&
    !/[.!?…:;]["”]?$/u.test(text.replace(/[.)\]]+$/u, '')) &&
    !/,\s/.test(text)
  );
}

/** A line that signs the text: by role ("Tin, ảnh: …"), class, or as a name that stands apart. */
export function isSignature(context: Context, line: Line): boolean {
  if (line.text.length > SHORT) return false;
  if (
    hasRole(line.text) &&
    (peopleIn(line.text).length > 0 || /^(?:tin|bài|ảnh|thực hiện|tác giả)\b/iu.test(line.text))
  ) {
    return line.text.length <= 90;
  }
  const people = peopleIn(line.text).length > 0;
  if (people && AUTHOR_CLASS.test(namesOf(context, holdersOf(context, line)))) return true;
  const { flags } = context.snapshot;
  const right = (((flags[line.block] ?? 0) | (flags[line.from] ?? 0)) & RIGHT) !== 0;
  return people && line.text.length <= 60 && (right || isBold(line) || line.em >= line.text.length * 0.9);
}

/** By which rule a line between title and end is none of the article's text; `null` where it stays. */
export function dropRule(context: Context, line: Line): string | null {
  const { text } = line;
  const { snapshot } = context;
  const length = text.length;
  if (/^(?:>>|»|>)\s*\S/u.test(text) && line.link > length * 0.3) return 'line:related';
  const mostlyLinked = line.link >= length * 0.85;
  if (mostlyLinked && (length >= 20 || /^h[1-6]$/.test(snapshot.tag[line.block] ?? ''))) return 'line:linked';
  const front = /^[^:>]{2,40}(?=\s*(?::|>>|$))/u.exec(text)?.[0];
  if (front && line.link > length * 0.3 && headKind(front)) return 'line:related';
  if (CHATTER.test(text) && length <= 80) return 'line:chatter';
  if (length <= 60 && headKind(text) !== null) return 'line:heading';
  if (isDateLine(line)) return 'line:date';
  if (BOILERPLATE.test(text) && length <= 400) return 'line:boilerplate';
  if (length <= 80 && DATE_CLASS.test(namesOf(context, holdersOf(context, line))) && /\d/.test(text))
    return 'line:date';
  return /[\p{L}\p{N}]/u.test(text) ? null : 'line:signs';
}
