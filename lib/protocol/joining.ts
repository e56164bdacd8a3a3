import * as v from 'valibot';
import { PAGE_LIMITS } from '@/lib/model/taken-page';
import type { Gate, Sender } from './gate';

const Rest = v.looseObject({ request: v.looseObject({ page: v.looseObject({ markup: v.string() }) }) });

function whole(wire: unknown, markup: string): unknown {
  const { success, output } = v.safeParse(Rest, wire);
  if (!success) return wire;
  const { request } = output;
  const { page } = request;
  return { ...output, request: { ...request, page: { ...page, markup: markup + page.markup } } };
}

/** Puts together what is said in pieces over one line, and has the gate answer each whole. Of too much it keeps too much. */
export const joining = (answer: Gate) => (sender: Sender) => {
  let markup = '';
  return (said: unknown) => {
    if (typeof said === 'string') {
      if (markup.length <= PAGE_LIMITS.markup) markup += said;
      return null;
    }
    const wire = markup ? whole(said, markup) : said;
    markup = '';
    return answer(wire, sender);
  };
};
