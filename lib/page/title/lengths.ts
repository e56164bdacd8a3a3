/** How long headlines are; what is longer or shorter is none. */

/** The usual length of headlines, in characters: those in lists of stories have it. */
export const HEADLINE = { min: 25, max: 160 };

export const hasHeadlineLength = (length: number) => length >= HEADLINE.min && length <= HEADLINE.max;

/** The length of any headline, in characters; a shorter one must be marked up and be all that metadata state. */
export const LENGTH = { min: 8, max: 320 };

/** A headline that ends with a full stop is at most this long, in characters; more is a paragraph. */
export const LONGEST_SENTENCE = 120;

/** The fewest words of a headline that metadata do not confirm; a section's name has fewer. */
export const WORDS = 4;

/** Whether a text has too few words for a headline, or two short parts as names of sections do: "Văn hóa - Xã hội". */
export function hasFewWords(text: string): boolean {
  const parts = text.split(/ [-–] /).map((part) => part.split(' ').length);
  return parts.every((words) => words < (parts.length > 1 ? WORDS - 1 : WORDS));
}

/** The fewest words of a full headline; the name of a section, which its address repeats, has fewer. */
export const FULL_WORDS = 6;

/** Whether a title has as many words as a headline. */
export const isFullHeadline = (title: string) => title.split(/\s+/).length >= FULL_WORDS;
