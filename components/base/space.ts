/** Between words of two kinds on one line: wider than a space, and nothing where the line ends in it (U+2002). */
export const WIDE_SPACE = '\u2002';
