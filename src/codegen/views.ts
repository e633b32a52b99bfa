import { BANNER } from "./banner.js";
import type { SchemaSet } from "./schema-set.js";

const PREAMBLE = `${BANNER}
/** What of a filing a document draws on. */
export interface View {
  /** Members of the filing. */
  readonly members: readonly string[];
  /** Those of them that it requires. */
  readonly required: readonly string[];
  /** The document of the register whose duties count for it. */
  readonly countsAs: "pipia" | "application" | "certificate";
  /** Of a paper: the fields it cannot do without, as patterns, each with everything below it. */
  readonly draws?: readonly string[];
  /** Of a paper: the fields it prints where they are answered, each with everything below it. */
  readonly shows?: readonly string[];
}

`;

/**
 * `generated/views.ts`: of each document (a view) the members it draws on. Their parts are the filing's own, which the
 * filing's validator looks at. Throws on a view that draws a field that is not there or not one of its members'.
 *
 * @param patterns the patterns of all fields of a filing.
 */
export function viewsModule(set: SchemaSet, patterns: ReadonlySet<string>): string {
  const entries = Object.entries(set.views).map(([document, name]) => {
    const schema = set.definitions[name] ?? {};
    const {
      properties = {},
      required = [],
      "x-counts-as": countsAs,
      "x-draws": draws,
      "x-shows": shows,
    } = schema;
    if (countsAs === undefined) throw new Error(`${document}: a view says what it counts as (x-counts-as)`);
    const members = Object.keys(properties);
    for (const pattern of [...(draws ?? []), ...(shows ?? [])]) {
      if (!patterns.has(pattern)) throw new Error(`${document} draws ${pattern}, which is no field`);
      if (!members.includes(pattern.split("/")[1] ?? "")) {
        throw new Error(`${document} draws ${pattern}, of which it does not list the member`);
      }
    }
    return `  ${JSON.stringify(document)}: ${JSON.stringify({ members, required, countsAs, draws, shows })},\n`;
  });
  return `${PREAMBLE}/** A document that is drawn from a filing. */
export type ViewName = ${Object.keys(set.views)
    .map((document) => JSON.stringify(document))
    .join(" | ")};

/** Every document. */
export const VIEWS: Readonly<Record<ViewName, View>> = {
${entries.join("")}};
`;
}
