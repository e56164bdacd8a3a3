import type { Article } from '@/lib/model/article';
import type { PersonFact } from '@/lib/model/reading';
import { foldKey } from '@/lib/text/fold';
import type { Word } from '../words';
import { findPeople, type PersonMention } from './people';

interface Found {
  block: number;
  words: readonly Word[];
  mention: PersonMention;
  name: string;
}

/**
 * People of an article, every mention by full name, and by given name behind an honorific where it is clear whose it
 * is. The role stands at the first mention; later ones carry it only where they state one themselves.
 *
 * @param wordsOf the words of each block
 */
export function findPersonFacts(article: Article, wordsOf: readonly (readonly Word[])[]): PersonFact[] {
  const found: Found[] = [];
  article.blocks.forEach((block, index) => {
    const words = wordsOf[index] ?? [];
    for (const mention of findPeople(words)) {
      const first = words[mention.from];
      const last = words[mention.to - 1];
      if (!first || !last) continue;
      found.push({ block: index, words, mention, name: nameOf(block.text.slice(first.start, last.end)) });
    }
  });
  const streets = streetsAmong(article, found);
  const people = found.filter(({ mention, name }) => !mention.bare || !streets.has(name));
  const names = [...new Set(people.filter(({ mention }) => !mention.short).map(({ name }) => name))];
  const bearers = bearersOf(names);
  const bearer = (given: string) => bearers.get(foldKey(given)) ?? null;
  const fullOf = (name: string) => bearer(name) ?? name;
  return people.flatMap(({ block, words, mention, name }) => {
    const whole = mention.short ? bearer(name) : fullOf(name);
    const start = words[mention.from]?.start;
    const end = words[mention.to - 1]?.end;
    if (whole === null || start === undefined || end === undefined) return [];
    const role = mention.role && {
      block,
      start: words[mention.role.from]?.start ?? 0,
      end: words[mention.role.to - 1]?.end ?? 0,
    };
    return [{ kind: 'person', span: { block, start, end }, name: whole, role }];
  });
}

const STREET =
  /(?<![A-Za-zÀ-ӿẠ-ỹ])(?:đường|phố|ngã (?:tư|ba|năm|sáu)|giao lộ|nút giao|đại lộ|hầm|trục|tuyến|hẻm|công viên|trường) /giu;
/** Longest name of a street, in UTF-16 units. */
const LONGEST_STREET = 60;

/** Names that are a street's somewhere in the article, and so nobody's where nothing tells otherwise. */
function streetsAmong({ blocks }: Article, found: readonly Found[]): Set<string> {
  const bare = new Set(found.filter(({ mention }) => mention.bare).map(({ name }) => name));
  const text = blocks.map((block) => block.text).join('\n');
  const streets = [...text.matchAll(STREET)].map(({ index, 0: { length } }) =>
    text.slice(index + length, index + length + LONGEST_STREET).toLowerCase(),
  );
  const distinct = [...new Set(streets)];
  return new Set([...bare].filter((name) => distinct.some((street) => street.startsWith(name.toLowerCase()))));
}

/** "NGUYỄN VĂN A" as "Nguyễn Văn A". */
function nameOf(text: string): string {
  const tidy = text.replace(/\s+/gu, ' ');
  if (tidy !== tidy.toUpperCase()) return tidy;
  return tidy.replace(/[A-Za-zÀ-ӿẠ-ỹ]+/gu, (word) => word.charAt(0) + word.slice(1).toLowerCase());
}

/** By each end of the names, folded, the name where only one ends so; `null` where several do. */
function bearersOf(names: readonly string[]): Map<string, string | null> {
  const bearers = new Map<string, string | null>();
  for (const name of names) {
    const key = foldKey(name);
    for (let at = key.indexOf(' '); at >= 0; at = key.indexOf(' ', at + 1)) {
      const end = key.slice(at + 1);
      bearers.set(end, bearers.has(end) ? null : name);
    }
  }
  return bearers;
}
