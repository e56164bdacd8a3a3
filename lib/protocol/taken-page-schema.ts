import * as v from 'valibot';
import { PAGE_LIMITS, type TakenPage } from '@/lib/model/taken-page';

const text = (longest: number) => v.pipe(v.string(), v.maxLength(longest));

/**
 * A page as our script took it. Its markup and what is told of its `<noscript>` are no further looked at: whatever they are,
 * reading them is bounded and without fault.
 */
export const TakenPageSchema = v.strictObject({
  url: v.pipe(text(PAGE_LIMITS.address), v.regex(/^(?:https?|file):/u)),
  markup: text(PAGE_LIMITS.markup),
  noscripts: v.pipe(v.array(v.boolean()), v.maxLength(PAGE_LIMITS.noscripts)),
}) as v.GenericSchema<unknown, TakenPage>;
