import * as v from 'valibot';
import { message } from '../message';
import { WhereSchema } from '../where-schema';

/** The reader gives a term a star, to learn it, or takes it away. */
export const star = message<null>()({
  schema: v.strictObject({
    id: v.pipe(v.string(), v.maxLength(200)),
    starred: v.boolean(),
    where: WhereSchema,
  }),
  from: ['web-page', 'extension-page'],
});
