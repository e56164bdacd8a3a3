import * as v from 'valibot';
import type { Mark } from '@/lib/model/mark';
import { ColourSchema, MarkId, MarkSchema, NoteSchema } from '../mark-schema';
import { message } from '../message';

/**
 * What our frame in a web page asks for: a frame there may have a storage of its own, so the background writes. Web
 * pages' scripts, ours included, never learn a note.
 */
export const note = message<Mark | null>()({
  schema: v.variant('act', [
    v.strictObject({ act: v.literal('read'), id: MarkId }),
    v.strictObject({
      act: v.literal('change'),
      id: MarkId,
      colour: v.exactOptional(ColourSchema),
      note: v.exactOptional(NoteSchema),
    }),
    v.strictObject({ act: v.literal('write'), mark: MarkSchema }),
    v.strictObject({ act: v.literal('remove'), id: MarkId }),
  ]),
  from: ['extension-page'],
});
