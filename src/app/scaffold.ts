import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { fieldCatalogue } from "../foundation/field.js";
import type { Language } from "../foundation/locale.js";
import { packagePath } from "../foundation/package-root.js";
import { emptyFiling } from "./empty-filing.js";
import type { PendingFile } from "./world.js";

/** Finished examples, by the name on the command line. */
export const EXAMPLES = { hotel: "templates/examples/hotel", shop: "templates/examples/shop" } as const;

export type ExampleName = keyof typeof EXAMPLES;

/** The schema that editors read, as it is called beside the filing. */
const SCHEMA_FILE = "filing.schema.json";
const SCHEMA_LINE = /^# yaml-language-server: \$schema=.*$/mu;

/**
 * The files of a new filing in `folder`: `filing.yaml` first (the only YAML file), then the schema for editors and,
 * for an example, its pictures.
 */
export function scaffold(
  folder: string,
  language: Language,
  example: ExampleName | undefined,
): readonly PendingFile[] {
  const schema = {
    path: join(folder, SCHEMA_FILE),
    bytes: readFileSync(packagePath("generated/filing.bundle.schema.json")),
  };
  if (example === undefined) {
    const text = `# yaml-language-server: $schema=./${SCHEMA_FILE}\n${emptyFiling(fieldCatalogue(), language)}`;
    return [{ path: join(folder, "filing.yaml"), bytes: new TextEncoder().encode(text) }, schema];
  }
  const files = listFiles(packagePath(EXAMPLES[example])).map((file): PendingFile => {
    const bytes = readFileSync(join(packagePath(EXAMPLES[example]), file));
    return { path: join(folder, file), bytes: file === "filing.yaml" ? withSchemaLine(bytes) : bytes };
  });
  const first = files.filter((file) => file.path.endsWith("filing.yaml"));
  const others = files.filter((file) => !file.path.endsWith("filing.yaml"));
  return [...first, schema, ...others];
}

/** The example names the schema by its place in the package; a copy has it beside itself. */
function withSchemaLine(bytes: Uint8Array): Uint8Array {
  const text = new TextDecoder().decode(bytes);
  return new TextEncoder().encode(
    text.replace(SCHEMA_LINE, `# yaml-language-server: $schema=./${SCHEMA_FILE}`),
  );
}

function listFiles(folder: string, below = ""): readonly string[] {
  return readdirSync(join(folder, below), { withFileTypes: true })
    .toSorted((left, right) => (left.name < right.name ? -1 : 1))
    .flatMap((entry) => {
      const path = join(below, entry.name);
      return entry.isDirectory() ? listFiles(folder, path) : [path];
    });
}
