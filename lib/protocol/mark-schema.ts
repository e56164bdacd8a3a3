import * as v from 'valibot';
import { MARK_COLOURS, type Mark, type MarkColour } from '@/lib/model/mark';
import type { Span } from '@/lib/model/span';

const Id = v.pipe(v.string(), v.maxLength(100));
const Offset = v.pipe(v.number(), v.integer(), v.minValue(0));
const Text = v.pipe(v.string(), v.maxLength(2_000_000));

export const MarkId = Id;

export const NoteSchema = v.nullable(Text);

export const ColourSchema: v.GenericSchema<unknown, MarkColour> = v.picklist(MARK_COLOURS);

/** A selection: a span for each block it touches, none empty. Whether they stand in an article is for who has it. */
export const SpansSchema = v.pipe(
  v.array(
    v.pipe(
      v.strictObject({ block: Offset, start: Offset, end: Offset }),
      v.check(({ start, end }) => start < end, 'is empty'),
    ),
  ),
  v.minLength(1),
  v.maxLength(20_000),
) satisfies v.GenericSchema<unknown, Span[]>;

export const MarkSchema: v.GenericSchema<unknown, Mark> = v.strictObject({
  id: Id,
  article: Id,
  quote: v.strictObject({ exact: Text, prefix: Text, suffix: Text, start: Offset, end: Offset }),
  colour: ColourSchema,
  note: NoteSchema,
  createdAt: v.pipe(v.string(), v.isoTimestamp()),
});
