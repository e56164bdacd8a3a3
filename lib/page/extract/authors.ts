import { hasRole, isPerson, peopleIn, statedPeople } from '../metadata/authors';
import { type Head, metaOf } from '../metadata/head';
import { composeSubtree } from '../metadata/title';
import type { Line } from '../snapshot/lines';
import type { Snapshot } from '../snapshot/snapshot';
import { type Context, holdersOf, namesOf } from './context';
import type { Story } from './story';
import { AUTHOR_CLASS } from './vocabulary';

/** Names that are links of their own, side by side in `[from, to)`; empty where there is one link or none. */
function linkedNames(snapshot: Snapshot, from: number, to: number): string[] {
  const names: string[] = [];
  for (let i = from; i < to; i++) {
    const up = snapshot.parent[i] ?? 0;
    if (snapshot.tag[i] === '' && snapshot.tag[up] === 'a')
      names.push((snapshot.text[i] ?? '').normalize('NFC').trim());
  }
  return names.length > 1 && names.every(isPerson) ? names : [];
}

function peopleOf(snapshot: Snapshot, from: number, to: number, text: string): string[] {
  const linked = linkedNames(snapshot, from, to);
  return linked.length ? linked : peopleIn(text);
}

/** The authors that a page names, the fullest list of them; else the people of its metadata. */
export function authorsOf(context: Context, story: Story, head: Head): string[] {
  const { snapshot, parts } = context;
  const isSigned = (line: Line) =>
    line.text.length <= 130 && (hasRole(line.text) || AUTHOR_CLASS.test(namesOf(context, holdersOf(context, line))));
  const named = parts.authors.map((at) =>
    peopleOf(snapshot, at, snapshot.end[at] ?? at, composeSubtree(snapshot, at).text),
  );
  const lines = [...story.signatures, ...[...story.before, ...story.after].filter(isSigned)];
  const signed = lines.map((line) => peopleOf(snapshot, line.from, line.to, line.text));
  const best = [...named, ...signed].reduce<string[]>((a, b) => (b.length > a.length ? b : a), []);
  if (best.length) return best;
  const dable = metaOf(head, 'dable:author');
  return statedPeople(dable ? [dable] : (head.article?.authors ?? []));
}
