/** How long headlines are, and what is no headline by its length. */

/** Headlines that stand in lists of stories are this long, in characters. */
export const HEADLINE = { min: 25, max: 160 };

export const hasHeadlineLength = (length: number) => length >= HEADLINE.min && length <= HEADLINE.max;

/** Headlines are this long, in characters; anything else is not looked at. */
export const LENGTH = { min: 8, max: 320 };

/** A headline that ends as a sentence does is no longer, in characters; more is a paragraph. */
export const LONGEST_SENTENCE = 120;

/** Words of a headline that no metadata confirm; less is a section's name. */
export const WORDS = 4;

/** Whether a text has fewer words than headlines that nothing confirms, or parts of two, as sections': "Văn hóa - Xã hội". */
export function hasFewWords(text: string): boolean {
  const parts = text.split(/ [-–] /).map((part) => part.split(' ').length);
  return parts.every((words) => words < (parts.length > 1 ? WORDS - 1 : WORDS));
}

/** A headline has so many words at least; a section, whose name is what its address says, has fewer. */
export const FULL_WORDS = 6;

/** Whether a title has as many words as a headline. */
export const isFullHeadline = (title: string) => title.split(/\s+/).length >= FULL_WORDS;
