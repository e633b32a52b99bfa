import { readFileSync } from "node:fs";
import { basename, join } from "node:path";
import type { Diagnostic } from "../../foundation/diagnostic.js";
import type { Language } from "../../foundation/locale.js";
import { packagePath } from "../../foundation/package-root.js";
import { validateSource } from "../../input/validate.js";
import { formSource } from "../../input/questionnaire/form-source.js";
import type { AnsweredFiling } from "../../input/questionnaire/read-form.js";
import type { PendingFile } from "../world.js";
import { filingYaml } from "./filing-yaml.js";
import { placesFile } from "./places-file.js";
import { loadForm } from "./load-form.js";
import type { World } from "../world.js";

/** What was read from a questionnaire: the files to write, and what there is to say. */
export interface ReadFilings {
  readonly files: readonly PendingFile[];
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Reads a questionnaire into filing files below a folder: `filing.yaml`, or one for each company, each with a file that says
 * from which cells its answers came, and the schema for editors. Nothing is to be written where a finding blocks.
 *
 * @throws InputFileError when the file does not exist, may not be read or is too large.
 */
export async function readFilings(
  world: World,
  path: string,
  folder: string,
  language: Language,
): Promise<ReadFilings> {
  const { value = [], diagnostics } = await loadForm(world, path);
  const shape = value.flatMap((filing) => mistakesOf(path, filing));
  const names = value.map(({ key }) => (key === "" ? "filing.yaml" : `${fileName(key)}.yaml`));
  const files = value.map((filing, index): PendingFile => ({
    path: join(folder, names[index] ?? ""),
    bytes: new TextEncoder().encode(filingYaml(filing.value, language, [REMARK[language](basename(path))])),
  }));
  const places = value.map((filing, index) => placesFile(files[index]?.path ?? "", path, filing));
  const schema: PendingFile = {
    path: join(folder, "filing.schema.json"),
    bytes: readFileSync(packagePath("generated/filing.bundle.schema.json")),
  };
  return {
    files: files.length === 0 ? [] : [...files, ...places, schema],
    diagnostics: [...diagnostics, ...shape],
  };
}

/** What the schema has against the answers. Gaps are no mistakes: a questionnaire may be half filled in. */
function mistakesOf(path: string, filing: AnsweredFiling): readonly Diagnostic[] {
  return validateSource(formSource(path, filing)).filter(({ code }) => code !== "schema/missing");
}

const REMARK = {
  zh: (file: string): string => `由问卷 ${file} 读取。`,
  en: (file: string): string => `Read from the questionnaire ${file}.`,
} as const;

/** A name that every file system takes. */
function fileName(key: string): string {
  const name = key.replaceAll(/[\\/:*?"<>|\p{Cc}]/gu, "_").replace(/[. ]+$/u, "");
  return /^(?:con|prn|aux|nul|com\d|lpt\d)$/iu.test(name) || name === "" ? `_${name}` : name;
}
