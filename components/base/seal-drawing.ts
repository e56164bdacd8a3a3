/** The vermilion of the seal on light ground. */
export const SEAL_COLOUR = '#b5371f';
/** The paper that shows where the seal is cut. */
export const SEAL_CUT = '#fbfaf6';

/**
 * The seal on a grid of 16: a stone with a slightly worn edge. Cut into it, lines of a text and the brace that a
 * reader draws beside them, its arm pointing at the note. Lines lie on whole units, so they stay sharp at 16 px.
 */
export const SEAL_STONE =
  'M2.5 1h11.1c.9 0 1.4.5 1.4 1.4l-.1 5.4.1 5.8c0 .9-.5 1.4-1.4 1.4l-5.4-.1-5.8.1C1.5 15 1 14.5 1 13.6l.1-5.6L1 2.4C1 1.5 1.5 1 2.5 1Z';
export const SEAL_LINES = 'M3 4h4v1.5H3zM3 7.25h3.2v1.5H3zM3 10.5h4V12H3z';
export const SEAL_BRACE =
  'M8.4 3.5c1.5 0 1.9.6 1.9 1.6v1c0 1.3.4 1.9 1.7 1.9h1.2M8.4 12.5c1.5 0 1.9-.6 1.9-1.6v-1c0-1.3.4-1.9 1.7-1.9';
export const SEAL_BRACE_WIDTH = 1.5;
