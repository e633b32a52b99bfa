import { VIEWS } from "#generated/views.js";
import { keysOf } from "../../src/foundation/data.js";
import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { parse, parseDocument } from "yaml";
import { parseCsv } from "../../src/codegen/csv.js";
import { readCoverage } from "../../src/codegen/requirements.js";
import { memberOf } from "../../src/foundation/data.js";
import type { Field } from "../../src/foundation/field.js";
import { segmentsOf, type Pointer } from "../../src/foundation/pointer.js";
import { catalogueOf, type SchemaRoot } from "../../src/input/catalogue.js";
import type { SourceDocument } from "../../src/input/source-document.js";
import { validateSource } from "../../src/input/validate.js";
import { BODY_RULE_SETS, FILING_RULES } from "../../src/kinds/rules.js";
import { countsFor, rootOf, type DocumentSchema } from "../../src/law/document-schema.js";
import { EXAMPLE_NAMES, exampleText } from "../app/example.js";
import { registerRows } from "./register.js";

const FILE = fileURLToPath(new URL("../../schemas/coverage.csv", import.meta.url));
const csv = existsSync(FILE) ? readFileSync(FILE, "utf8") : "id,ways,note_zh,note_en\n";
const written = readCoverage(csv);
const rows = registerRows();
const byId = new Map(rows.map((row) => [row.id, row]));

/** Documents whose gaps can be asked for, by the root they are about. */
const DOCUMENTS: Readonly<Record<SchemaRoot, readonly DocumentSchema[]>> = {
  filing: ["filing", ...keysOf(VIEWS).filter((view) => rootOf(view) === "filing")],
  body: ["body", ...keysOf(VIEWS).filter((view) => rootOf(view) === "body")],
};

const viewed = new Set(
  Object.values(VIEWS).flatMap(({ root, required }) => required.map((member) => `${root}/${member}`)),
);

/** The fields without which a file is not complete, or no file for one of the documents. */
function requiredFields(root: SchemaRoot): readonly Field[] {
  const isViewed = ({ pattern }: Field): boolean => viewed.has(root + pattern);
  return [...catalogueOf(root).values()].filter(
    (field) => !field.pattern.startsWith("/derived") && (field.required || isViewed(field)),
  );
}

/** The rows that a gap of the field is a gap of: those of its rows that count for some document of its file. */
function rowsOf(field: Field, root: SchemaRoot): readonly string[] {
  return field.requirement.filter((id) => {
    const row = byId.get(id);
    return row !== undefined && DOCUMENTS[root].some((document) => countsFor(row, document));
  });
}

const demanded = new Set(
  (["filing", "body"] as const).flatMap((root) =>
    requiredFields(root).flatMap((field) => rowsOf(field, root)),
  ),
);
const enforced = new Set(
  [...Object.values(FILING_RULES), ...Object.values(BODY_RULE_SETS)]
    .flat()
    .flatMap(({ requirement }): readonly string[] => requirement),
);

/** The file as it must be: what schemas and rules do stands by itself, the rest as somebody wrote it. */
function expectedCsv(): string {
  const lines = rows.map(({ id }) => {
    const { ways = [], note } = written.get(id) ?? {};
    const all = [
      ...(demanded.has(id) ? ["schema"] : []),
      ...(enforced.has(id) ? ["rule"] : []),
      ...ways.filter((way) => way !== "schema" && way !== "rule"),
    ];
    return [id, all.join(" "), quoted(note?.zh ?? ""), quoted(note?.en ?? "")].join(",");
  });
  return `id,ways,note_zh,note_en\n${lines.join("\n")}\n`;
}

function quoted(text: string): string {
  return /[",\n]/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

describe("schemas/coverage.csv", () => {
  it("has a line a row, in the order of the register, with what schemas and rules cover (--update writes it)", async () => {
    await expect(expectedCsv()).toMatchFileSnapshot(FILE);
    expect(parseCsv(csv).map((line) => line["id"])).toEqual(rows.map(({ id }) => id));
  });

  it("says how every row is covered", () => {
    const pending = rows.map(({ id }) => id).filter((id) => (written.get(id)?.ways ?? []).length === 0);
    expect(pending).toEqual([]);
  });

  it("says why where neither schema nor rule can show it, in both languages", () => {
    for (const [id, { ways, note }] of written) {
      if (!ways.some((way) => way === "construction" || way === "output" || way === "confirmation")) continue;
      expect(note?.zh, id).toMatch(/\p{Script=Han}/u);
      expect(note?.en, id).toMatch(/[a-z]{2}/u);
    }
  });
});

const examples = EXAMPLE_NAMES.map((name): unknown => parse(exampleText(name)));
const unread = parseDocument("");

/** The first value that stands at a pattern, by its pointer. */
function firstAt(value: unknown, segments: readonly string[], at: Pointer = ""): Pointer | undefined {
  const [first, ...rest] = segments;
  if (first === undefined) return value === undefined ? undefined : at;
  const names = first === "*" && Array.isArray(value) ? [...value.keys()].map(String) : [first];
  for (const name of names) {
    const found = firstAt(memberOf(value, name), rest, `${at}/${name}`);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** A file with nothing but what leads to a field, and the field missing. */
function skeletonWithout(segments: readonly string[]): unknown {
  const [first, ...rest] = segments;
  if (first === undefined || rest.length === 0) return {};
  const inner = skeletonWithout(rest);
  return first === "*" ? [inner] : { [first]: inner };
}

function without(value: unknown, at: Pointer): unknown {
  const copy: unknown = structuredClone(value);
  const segments = segmentsOf(at);
  let holder: unknown = copy;
  for (const segment of segments.slice(0, -1)) holder = memberOf(holder, segment);
  if (typeof holder === "object" && holder !== null) Reflect.deleteProperty(holder, segments.at(-1) ?? "");
  return copy;
}

/** A filing that lacks the field and, where an example has it, lacks nothing else; and where the gap must show. */
function violating({ pattern }: Field, root: SchemaRoot): { readonly value: unknown; readonly at: Pointer } {
  const segments = segmentsOf(pattern);
  for (const example of root === "filing" ? examples : []) {
    const at = firstAt(example, segments);
    if (at !== undefined) return { value: without(example, at), at };
  }
  return { value: skeletonWithout(segments), at: pattern.replaceAll("/*", "/0") };
}

/** A file of which nobody asks where things stand: looking up places costs far more than validating. */
function placeless(value: unknown, root: SchemaRoot): SourceDocument {
  const place = { file: "filing.yaml", line: 1, column: 1 };
  return {
    file: place.file,
    syntax: "yaml",
    root,
    value,
    placeOf: () => place,
    keyPlaceOf: () => place,
    numberAt: () => undefined,
    document: unread,
  };
}

/** The rows that the missing field is a gap of, whatever document is asked; looks no further than for `enough` of them. */
function rowsMissedBy(field: Field, root: SchemaRoot, enough: number): readonly string[] {
  const { value, at } = violating(field, root);
  const source = placeless(value, root);
  const missed = new Set<string>();
  for (const document of DOCUMENTS[root]) {
    for (const { code, pointer, requirement = [] } of validateSource(source, document)) {
      if (code === "schema/missing" && pointer === at) for (const id of requirement) missed.add(id);
    }
    if (missed.size >= enough) break;
  }
  return [...missed].toSorted();
}

describe.each(["filing", "body"] as const)("each required field of a %s", (root) => {
  const fields = requiredFields(root).filter((field) => rowsOf(field, root).length > 0);

  it("is a gap of its rows when it is taken out of a complete example, or of the smallest file it belongs to", () => {
    expect(fields.length).toBeGreaterThan(root === "filing" ? 250 : 20);
    const faults = fields.flatMap((field) => {
      const expected = rowsOf(field, root).toSorted();
      const missed = rowsMissedBy(field, root, expected.length);
      return missed.join(" ") === expected.join(" ")
        ? []
        : `${field.pattern}: ${missed.join(" ")} instead of ${expected.join(" ")}`;
    });
    expect(faults).toEqual([]);
  });
});
