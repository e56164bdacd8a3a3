/** An outlet's short name before a lead, which metadata leave out: "(CTO) - ", "BHG - ". */
const TAG = /^(?:\([^()]{2,24}\)|\S{2,14})\s*[-–—]\s*/;

export const withoutTag = (text: string) => text.replace(TAG, '');

/** Whether a text begins with an outlet's tag in brackets; without them, words before a dash may be anything. */
export const isTagged = (text: string) => text.startsWith('(') && TAG.test(text);
