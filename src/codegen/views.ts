import { BANNER } from "./banner.js";
import type { SchemaRoot } from "../input/catalogue.js";
import type { SchemaSet } from "./schema-set.js";

const PREAMBLE = `${BANNER}
/** What of a file a document draws on. */
export interface View {
  /** The file it is drawn from: a filing, or a certification body's own facts. */
  readonly root: "filing" | "body";
  /** Members of the file. */
  readonly members: readonly string[];
  /** Those of them that it requires. */
  readonly required: readonly string[];
  /** The document of the register whose duties count for it. */
  readonly countsAs: "pipia" | "application" | "certificate" | "certification-body";
  /** Of a paper: the fields it cannot do without, as patterns, each with everything below it. */
  readonly draws?: readonly string[];
  /** Of a paper: the fields it prints where they are answered, each with everything below it. */
  readonly shows?: readonly string[];
}

`;

/**
 * The file that a view is drawn from, told by the root its members refer to. Throws on a view that mixes them: there is no
 * file that holds both.
 */
export function rootOfView(set: SchemaSet, document: string): SchemaRoot {
  const members = set.definitions[set.views[document] ?? ""]?.properties ?? {};
  const isOfBody = new Set(
    Object.values(members).map(({ $ref = "" }) => $ref.startsWith("#/$defs/Body/properties/")),
  );
  if (isOfBody.size > 1) {
    throw new Error(`${document} draws on a filing and on a certification body's facts`);
  }
  return isOfBody.has(true) ? "body" : "filing";
}

/**
 * `generated/views.ts`: of each document (a view) the members it draws on. Their parts are the file's own, which its
 * validator looks at. Throws on a view that draws a field that is not there or not one of its members'.
 *
 * @param patterns the patterns of all fields, by the file that has them.
 */
export function viewsModule(
  set: SchemaSet,
  patterns: Readonly<Record<SchemaRoot, ReadonlySet<string>>>,
): string {
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
    const root = rootOfView(set, document);
    const members = Object.keys(properties);
    for (const pattern of [...(draws ?? []), ...(shows ?? [])]) {
      if (!patterns[root].has(pattern)) throw new Error(`${document} draws ${pattern}, which is no field`);
      if (!members.includes(pattern.split("/")[1] ?? "")) {
        throw new Error(`${document} draws ${pattern}, of which it does not list the member`);
      }
    }
    return `  ${JSON.stringify(document)}: ${JSON.stringify({ root, members, required, countsAs, draws, shows })},\n`;
  });
  return `${PREAMBLE}/** A document that is drawn from a filing, or from a certification body's facts. */
export type ViewName = ${Object.keys(set.views)
    .map((document) => JSON.stringify(document))
    .join(" | ")};

/** Every document. */
export const VIEWS: Readonly<Record<ViewName, View>> = {
${entries.join("")}};
`;
}
