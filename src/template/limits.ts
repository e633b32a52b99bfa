/**
 * What a template may cost. Templates come from firms and clients, so each number is the bound of an attack that was
 * measured: nested blocks overflow the compiler's stack, sequential blocks make it quadratic, three nested loops
 * over 200 rows write 80 million characters.
 */
export const LIMITS = {
  /** Bytes of one template file in UTF-8. */
  fileBytes: 256 * 1024,
  /** Blocks (`{{#…}}`) of the template with its partials. */
  blocks: 2_000,
  /** Blocks within blocks, partials included; every `{{else if}}` counts as one more. */
  blockDepth: 32,
  /** Sub-expressions within sub-expressions. */
  expressionDepth: 16,
  /** Elements within elements. */
  elementDepth: 32,
  /** Nodes of the syntax tree of the template with its partials. */
  nodes: 20_000,
  /** Mistakes reported for one template; whoever planted more wants the report to be the attack. */
  mistakes: 1_000,
  /** Turns of all loops of one document. */
  turns: 200_000,
  /** Helpers called for one document. */
  steps: 500_000,
  /** UTF-16 units of the filled template. */
  characters: 30_000_000,
  /** Objects, lists and plain values of the data. */
  values: 2_000_000,
  /** Containers within containers in the data. */
  valueDepth: 64,
} as const;
