/** Largest file the reader takes, in bytes. Whoever opens files asks this before reading; the reader asks again. */
export const MAXIMUM_BYTES = 20 * 1024 * 1024;

/** Deepest nesting of mappings and lists. A filing needs eight. */
export const MAXIMUM_DEPTH = 64;

/** Most values in one file, counted after aliases are expanded. */
export const MAXIMUM_VALUES = 1_000_000;

/** Most keys in one mapping and items in one list. The largest mapping of the schema has about forty. */
export const MAXIMUM_MEMBERS = 10_000;

/**
 * Most lexical tokens of YAML, some five for each value. Tokens are ten times dearer than values of JSON, in time and
 * memory: this many take three seconds and half a gigabyte.
 */
export const MAXIMUM_TOKENS = 2_000_000;

/** Most findings of one reading. A file with more is wrong in a way that the first ones show. */
export const MAXIMUM_FINDINGS = 10_000;
