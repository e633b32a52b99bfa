/*
 * How text is drawn, as parts of its size: on the pages of a PDF, and on those of the preview, which look the same.
 */

/** How far below the base line an underline runs, and how thick it is. */
export const UNDERLINE_DEPTH = 0.16;
export const UNDERLINE_WEIGHT = 0.05;
/** How thick the outline is that makes a font bold that is not. */
export const BOLD_STROKE = 0.03;
/** Lean of slanted text: the tangent of 12 degrees. */
export const SLANT = 0.2126;
