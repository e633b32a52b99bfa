import { existsSync, readFileSync } from "node:fs";
import type { Field } from "../foundation/field.js";
import { packagePath } from "../foundation/package-root.js";
import { KINDS } from "../kinds/index.js";
import { editorSchema } from "./editor-schema.js";
import { fieldCatalogue } from "./field-catalogue.js";
import { readCoverage, readRequirements, type RowCoverage } from "./requirements.js";
import { joinSchemas, readSchemaFiles } from "./schema-set.js";
import { documentSections } from "./sections.js";
import { typeDefinitions } from "./type-definitions.js";
import { validatorsModule } from "./validators.js";
import { rootOfView, viewsModule } from "./views.js";

/** Text of every file of `generated/` by its name, made of `schemas/` and `templates/`: the same sources, the same bytes. */
export async function generate(): Promise<ReadonlyMap<string, string>> {
  const set = joinSchemas(readSchemaFiles());
  const requirements = readRequirements(read("schemas/requirements.csv"), coverage());
  const fields = {
    filing: [...fieldCatalogue(set, "Filing"), ...fieldCatalogue(set, "Derived", "/derived")],
    body: [...fieldCatalogue(set, "Body"), ...fieldCatalogue(set, "DerivedOfBody", "/derived")],
  };
  return new Map([
    ["types.ts", await typeDefinitions(set)],
    ["validators.ts", validatorsModule(set, { validateFiling: "Filing", validateBody: "Body" })],
    ["views.ts", viewsModule(set, { filing: patternsOf(fields.filing), body: patternsOf(fields.body) })],
    ["fields.json", lines(fields.filing)],
    ["body-fields.json", lines(fields.body)],
    ["requirements.json", lines(requirements)],
    ["sections.json", lines(documentSections(KINDS, ({ id }) => fields[rootOfView(set, id)]))],
    ["filing.bundle.schema.json", `${JSON.stringify(editorSchema(set), undefined, 1)}\n`],
  ]);
}

function patternsOf(fields: readonly Field[]): ReadonlySet<string> {
  return new Set(fields.map(({ pattern }) => pattern));
}

function read(file: string): string {
  return readFileSync(packagePath(file), "utf8");
}

/** What is known of how rows are covered; the register stands without it. */
function coverage(): ReadonlyMap<string, RowCoverage> {
  const file = "schemas/coverage.csv";
  return existsSync(packagePath(file)) ? readCoverage(read(file)) : new Map();
}

/** JSON with one line an entry, so that a change shows as the lines it touches. */
function lines(entries: readonly object[]): string {
  return `[\n${entries.map((entry) => JSON.stringify(entry)).join(",\n")}\n]\n`;
}
