import * as v from 'valibot';

/** Where a term was met: a text and where in it, and the article that has it, if any: its address becomes a link. */
export const WhereSchema = v.strictObject({
  text: v.pipe(v.string(), v.maxLength(4000)),
  start: v.pipe(v.number(), v.integer(), v.minValue(0)),
  title: v.pipe(v.string(), v.maxLength(4000)),
  url: v.pipe(v.string(), v.maxLength(8000), v.regex(/^(?:$|https?:|file:)/u)),
});

export type Where = v.InferOutput<typeof WhereSchema>;

/** Of a term that was met in no text. */
export const NOWHERE: Where = { text: '', start: 0, title: '', url: '' };
