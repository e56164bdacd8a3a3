import type { Article } from '@/lib/model/article';
import type { BlockChange, ChangePiece } from '@/lib/model/change';
import { type Token, tokenize } from '@/lib/text/tokens';

/** Longest rows of tokens or blocks that are compared one by one; beyond, they count as removed and added. */
const MAX_CELLS = 4_000_000;

type Step = { kind: 'same' | 'removed' | 'added'; before: number; after: number };

/** A shortest way from one row to the other (longest common subsequence, by dynamic programming). */
function steps(before: readonly string[], after: readonly string[]): Step[] {
  const width = after.length + 1;
  if ((before.length + 1) * width > MAX_CELLS) {
    return [
      ...before.map((_, i): Step => ({ kind: 'removed', before: i, after: 0 })),
      ...after.map((_, i): Step => ({ kind: 'added', before: before.length, after: i })),
    ];
  }
  const common = new Uint32Array((before.length + 1) * width);
  for (let i = before.length - 1; i >= 0; i--) {
    for (let j = after.length - 1; j >= 0; j--) {
      common[i * width + j] =
        before[i] === after[j]
          ? (common[(i + 1) * width + j + 1] ?? 0) + 1
          : Math.max(common[(i + 1) * width + j] ?? 0, common[i * width + j + 1] ?? 0);
    }
  }
  const way: Step[] = [];
  for (let i = 0, j = 0; i < before.length || j < after.length; ) {
    if (i < before.length && j < after.length && before[i] === after[j])
      way.push({ kind: 'same', before: i++, after: j++ });
    else if (
      j >= after.length ||
      (i < before.length && (common[(i + 1) * width + j] ?? 0) >= (common[i * width + j + 1] ?? 0))
    ) {
      way.push({ kind: 'removed', before: i++, after: j });
    } else way.push({ kind: 'added', before: i, after: j++ });
  }
  return way;
}

/** Text from the end of the token before to the end of this one, so that pieces together are the text. */
function textAt(text: string, tokens: readonly Token[], i: number): string {
  const end = i === tokens.length - 1 ? text.length : tokens[i]?.end;
  return text.slice(tokens[i - 1]?.end ?? 0, end);
}

function pieces(before: string, after: string): ChangePiece[] {
  const [old, young] = [tokenize(before), tokenize(after)];
  const found: ChangePiece[] = [];
  for (const step of steps(
    old.map(({ key }) => key),
    young.map(({ key }) => key),
  )) {
    const was = step.kind === 'added' ? '' : textAt(before, old, step.before);
    const is = step.kind === 'removed' ? '' : textAt(after, young, step.after);
    // A word that opens one text and not the other has its space in the other alone.
    const text = step.kind === 'same' && was.trimStart() === is ? was : is || was;
    const last = found.at(-1);
    if (last?.kind === step.kind) last.text += text;
    else found.push({ kind: step.kind, text });
  }
  return found;
}

/** How much of two blocks is the same, by length of text: above a half they are one block, changed. */
function alike(parts: readonly ChangePiece[]): boolean {
  const same = parts.reduce((sum, { kind, text }) => sum + (kind === 'same' ? text.length : 0), 0);
  const all = parts.reduce((sum, { text }) => sum + text.length, 0);
  return same * 2 > all - same;
}

/** What changed between two versions of an article, in reading order. Spelling variants of a syllable are no change. */
export function compareVersions(before: Article, after: Article): BlockChange[] {
  const keyOf = ({ kind, text }: Article['blocks'][number]) =>
    `${kind}\0${tokenize(text)
      .map(({ key }) => key)
      .join(' ')}`;
  const way = steps(before.blocks.map(keyOf), after.blocks.map(keyOf));
  const changes: BlockChange[] = [];
  for (let at = 0; at < way.length; ) {
    const step = way[at];
    if (step?.kind === 'same') {
      changes.push({ kind: 'same', pieces: [{ kind: 'same', text: after.blocks[step.after]?.text ?? '' }] });
      at++;
      continue;
    }
    const removed: string[] = [];
    const added: string[] = [];
    for (let next = way[at]; next && next.kind !== 'same'; next = way[++at]) {
      if (next.kind === 'removed') removed.push(before.blocks[next.before]?.text ?? '');
      else added.push(after.blocks[next.after]?.text ?? '');
    }
    changes.push(...paired(removed, added));
  }
  return changes;
}

/** Blocks between two that stayed: those that are alike, in order, are the same block, changed. */
function paired(removed: string[], added: string[]): BlockChange[] {
  const changes: BlockChange[] = [];
  const waiting = [...removed];
  for (const text of added) {
    const index = waiting.findIndex((old) => alike(pieces(old, text)));
    if (index < 0) {
      changes.push({ kind: 'added', pieces: [{ kind: 'added', text }] });
      continue;
    }
    for (const gone of waiting.splice(0, index))
      changes.push({ kind: 'removed', pieces: [{ kind: 'removed', text: gone }] });
    changes.push({ kind: 'changed', pieces: pieces(waiting.shift() ?? '', text) });
  }
  for (const gone of waiting) changes.push({ kind: 'removed', pieces: [{ kind: 'removed', text: gone }] });
  return changes;
}
