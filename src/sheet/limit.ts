import type { ZipLimits } from "../foundation/zip-reader.js";

/** Largest workbook or CSV file, in bytes. A questionnaire with everything answered has less than one million. */
export const MAXIMUM_BYTES = 20 * 1024 * 1024;

/** Most sheets in one workbook; the largest questionnaire has forty. */
export const MAXIMUM_SHEETS = 200;

/**
 * Most cells with content in one file: those of a thousand companies that answer everything, which have 2.1 million. So many cells, each with a text of its own,
 * take 0.8 GB to read.
 */
export const MAXIMUM_CELLS = 2_500_000;

/**
 * Longest style sheet of a workbook, in characters: of sixty-four thousand formats, the most that a spreadsheet program writes. It is read whole, and its shortest elements
 * take fifty times their text.
 */
export const MAXIMUM_STYLES = 12 * 1024 * 1024;

/** Last row and column that may have content. */
export const MAXIMUM_ROWS = 100_000;
export const MAXIMUM_COLUMNS = 1_000;

/**
 * Most cells, empty ones too, in the rectangles that hold the content of all sheets: whoever reads a sheet goes through
 * its rectangle, however little stands in it.
 */
export const MAXIMUM_AREA = 10_000_000;

/** Most merged ranges in one sheet. */
export const MAXIMUM_MERGES = 10_000;

/** Longest text of a cell, in units of UTF-16: programs cut a longer one when they open the file. */
export const LONGEST_TEXT = 32_767;

/** Last row and last column that a worksheet can have (ISO/IEC 29500-1, as Excel has it since 2007). */
export const LAST_ROW = 1_048_576;
export const LAST_COLUMN = 16_384;

/**
 * What a workbook may weigh unpacked. Pictures count, though they are not read. A thousand companies that answer everything
 * have 138 MB; the ratio is above what long lists of equal rows reach.
 */
export const WORKBOOK_LIMITS: ZipLimits = {
  entries: 5_000,
  totalSize: 200 * 1024 * 1024,
  ratio: 200,
  freeSize: 2_000_000,
};
