/** Formats that come of a Word template. */
export const WORD_TEMPLATE_FORMATS = ["docx", "pdf"] as const;

export type WordFormat = (typeof WORD_TEMPLATE_FORMATS)[number];
