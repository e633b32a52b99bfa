import { readFileSync } from "node:fs";
import { readRequirements, type Requirement } from "../../src/codegen/requirements.js";

/** The register, read from its file and not from `generated/`. */
export function registerRows(): readonly Requirement[] {
  return readRequirements(readFileSync(new URL("../../schemas/requirements.csv", import.meta.url), "utf8"));
}
