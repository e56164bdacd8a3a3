import { count } from './features/cues';

/** Whether a quotation or a bracket stands open where a text ends. */
export function standsOpen(text: string): boolean {
  return (
    count(text, /"/gu) % 2 === 1 ||
    count(text, /[“«]/gu) > count(text, /[”»]/gu) ||
    count(text, /[([]/gu) > count(text, /[)\]]/gu)
  );
}
