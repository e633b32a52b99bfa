import { readFileSync } from "node:fs";
import { packagePath } from "../foundation/package-root.js";
import { editorSchema } from "./editor-schema.js";
import { fieldCatalogue } from "./field-catalogue.js";
import { readRequirements } from "./requirements.js";
import { joinSchemas, readSchemaFiles } from "./schema-set.js";
import { typeDefinitions } from "./type-definitions.js";
import { validatorsModule } from "./validators.js";

/** Text of every file of `generated/` by its name, made of `schemas/` alone: the same schemas, the same bytes. */
export async function generate(): Promise<ReadonlyMap<string, string>> {
  const set = joinSchemas(readSchemaFiles());
  const requirements = readRequirements(readFileSync(packagePath("schemas/requirements.csv"), "utf8"));
  const fields = [...fieldCatalogue(set, "Filing"), ...fieldCatalogue(set, "Derived", "/derived")];
  return new Map([
    ["types.ts", await typeDefinitions(set)],
    ["validators.ts", validatorsModule(set, { validateFiling: "Filing", validateBody: "Body" }, set.views)],
    ["fields.json", lines(fields)],
    ["body-fields.json", lines(fieldCatalogue(set, "Body"))],
    ["requirements.json", lines(requirements)],
    ["filing.bundle.schema.json", `${JSON.stringify(editorSchema(set), undefined, 1)}\n`],
  ]);
}

/** JSON with one line an entry, so that a change shows as the lines it touches. */
function lines(entries: readonly object[]): string {
  return `[\n${entries.map((entry) => JSON.stringify(entry)).join(",\n")}\n]\n`;
}
