/** Largest workbook that is opened, in bytes. A questionnaire with everything answered has less than one million. */
export const MAXIMUM_BYTES = 20 * 1024 * 1024;

/** Most bytes that the parts of a workbook may unpack to. */
export const MAXIMUM_UNPACKED = 200 * 1024 * 1024;

/** Most parts of a workbook. */
export const MAXIMUM_PARTS = 2000;

/** Most sheets; the largest questionnaire has forty. */
export const MAXIMUM_SHEETS = 200;

/** Most rows and columns of a sheet that are looked at. */
export const MAXIMUM_ROWS = 100_000;
export const MAXIMUM_COLUMNS = 1000;
