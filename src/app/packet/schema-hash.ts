import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { packagePath } from "../../foundation/package-root.js";

let known: string | undefined;

/** SHA-256 of all schemas that define the filing and its documents; read once a process. */
export function schemaSha256(): string {
  known ??= hashOf(["schemas", "schemas/parts", "schemas/papers"]);
  return known;
}

function hashOf(folders: readonly string[]): string {
  const hash = createHash("sha256");
  for (const folder of folders) {
    for (const file of readdirSync(packagePath(folder)).toSorted()) {
      if (file.endsWith(".schema.json"))
        hash.update(`${folder}/${file}\n`).update(readFileSync(packagePath(`${folder}/${file}`)));
    }
  }
  return hash.digest("hex");
}
