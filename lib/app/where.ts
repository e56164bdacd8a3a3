import type { Met } from '@/lib/library/encounters';
import type { EntryView } from '@/lib/model/entry';
import type { TermId } from '@/lib/model/ids';
import { EMPTY_EQUIVALENT, EMPTY_FORM, type TermForm } from '@/lib/model/own-term';
import { NOWHERE, type Where } from '@/lib/protocol/where-schema';
import { sentences } from '@/lib/text/sentences';
import { ownFormOf } from './termbases/own-form';

/**
 * A form for a term that was met in a text: with the sentence around it, and where the text stands. `known`: what the
 * glossary says of it; composed with a name, it shares of that the explanation and its own English alone.
 */
export function newTermAt(term: string, where: Where, known: Omit<EntryView, 'starred'> | null): TermForm {
  const form = known ? ownFormOf(known.entry) : EMPTY_FORM;
  const composed = known?.composed && {
    variants: '',
    equivalents: [
      { ...EMPTY_EQUIVALENT, text: known.composed.equivalent.text, status: known.composed.equivalent.status },
    ],
  };
  return { ...form, ...composed, term, context: sentenceAt(where), address: where.url };
}

/** A term as it is remembered that somebody met it in a text. */
export function metAt(id: TermId, term: string, where: Where): Met {
  return { id, term, sentence: sentenceAt(where), title: where.title, url: where.url };
}

const LETTERS_BEFORE = /[\p{L}\p{M}\p{N}]+$/u;
const LETTERS_BEHIND = /^[\p{L}\p{M}\p{N}]+/u;

/** What was selected, with the syllables whole in which it begins and ends: a pointer seldom meets their borders. */
export function wholeSyllables(selected = '', { text, start }: Where = NOWHERE): string {
  const end = start + selected.length;
  const before = LETTERS_BEHIND.test(selected) ? LETTERS_BEFORE.exec(text.slice(0, start))?.[0] : '';
  const behind = LETTERS_BEFORE.test(selected) ? LETTERS_BEHIND.exec(text.slice(end))?.[0] : '';
  return `${before ?? ''}${selected}${behind ?? ''}`;
}

function sentenceAt({ text, start }: Where): string {
  const sentence = sentences(text).find((one) => one.start <= start && start < one.end);
  return sentence ? text.slice(sentence.start, sentence.end) : '';
}
