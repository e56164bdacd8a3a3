import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type BlockMark, runsOf, whole } from '@/lib/formats/runs';
import type { Block, InlineMark } from '@/lib/model/article';
import type { Mark } from '@/lib/model/mark';
import { countedMarks } from '../counted-marks';

const TEXT = 'Xã Nậm Thử mở đường';
const at = fc.nat({ max: TEXT.length });
const range = fc.tuple(at, at).map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) }));
const inline: fc.Arbitrary<InlineMark> = fc
  .tuple(range, fc.constantFrom('strong', 'em', 'link'), fc.nat())
  .map(([ends, kind, n]) => ({ ...ends, kind, ...(kind === 'link' && { href: `https://bao.example/${n}` }) }));
const own: fc.Arbitrary<BlockMark> = fc
  .tuple(range, fc.uuid())
  .map(([ends, id]) => ({ ...ends, mark: { id } as Mark }));

test('runs are the text of their range, each under the first of what lies over it', () => {
  fc.assert(
    fc.property(fc.array(inline), fc.array(own), range, (marks, owns, within) => {
      const block: Block = { kind: 'paragraph', text: TEXT, marks };
      const runs = runsOf(block, within, owns);
      expect(runs.map(({ text }) => text).join('')).toBe(TEXT.slice(within.start, within.end));
      let start = within.start;
      for (const run of runs) {
        const end = start + run.text.length;
        const over = <R extends { start: number; end: number }>(one: R) => one.start <= start && one.end >= end;
        const of = (kind: InlineMark['kind']) => marks.find((one) => one.kind === kind && over(one));
        expect(run).toEqual({
          text: TEXT.slice(start, end),
          strong: of('strong') !== undefined,
          em: of('em') !== undefined,
          href: of('link')?.href ?? null,
          mark: owns.find(over)?.mark ?? null,
        });
        start = end;
      }
    }),
  );
});

test('thousands of inline marks in a block are each looked at a few times', () => {
  const { text, marks, looks } = countedMarks(5000, 'strong');
  const block: Block = { kind: 'paragraph', text, marks };
  expect(runsOf(block, whole(block), [])).toHaveLength(2 * marks.length);
  expect(looks()).toBeLessThan(10 * marks.length);
});
