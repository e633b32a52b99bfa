import { readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { hasSeverity, type Diagnostic } from "../../foundation/diagnostic.js";
import { joinTexts, type Language } from "../../foundation/locale.js";
import { packagePath } from "../../foundation/package-root.js";
import { validateSource } from "../../input/validate.js";
import { withoutConsequences } from "../../input/questionnaire/consequence.js";
import { formSource } from "../../input/questionnaire/form-source.js";
import type { AnsweredFiling } from "../../input/questionnaire/read-form.js";
import type { PendingFile } from "../world.js";
import { clashingNames } from "./clashing-names.js";
import { companyFileName } from "./company-file-name.js";
import { filingYaml } from "./filing-yaml.js";
import { partOfForm } from "./part-of-form.js";
import { placesFile } from "./places-file.js";
import { loadForm } from "./load-form.js";
import type { World } from "../world.js";

/** What was read from a questionnaire: the files to write, and what there is to say. */
export interface ReadFilings {
  /** Those of the filings that nothing is against; empty where a finding is about all of them. */
  readonly files: readonly PendingFile[];
  /** Companies of the form, or one for a form without any. */
  readonly filings: number;
  /** Keys of the filings that are not to be written. */
  readonly held: readonly string[];
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Reads a questionnaire into filing files below a folder: `filing.yaml`, or one for each company, each with a file that says
 * from which cells its answers came, and the schema for editors. A filing with a blocking finding is held back; the other
 * companies of the same form are not, unless the finding could be about them too.
 *
 * @throws InputFileError when the file does not exist, may not be read or is too large.
 */
export async function readFilings(
  world: World,
  path: string,
  folder: string,
  language: Language,
): Promise<ReadFilings> {
  const { value = [], diagnostics, shared, table } = await loadForm(world, path);
  const refused = table === undefined ? undefined : partOfForm(path, table);
  if (refused !== undefined) return { files: [], filings: 0, held: [], diagnostics: [refused] };
  const isStopped = hasSeverity(shared, "blocking");
  const clashes = clashingNames(path, value);
  const read = value.map((filing) => {
    const clash = clashes.get(filing.key) ?? [];
    const mistakes = mistakesOf(path, filing, diagnostics);
    // What refers to a sheet that could not be read is none of the client's mistakes.
    const own = isStopped ? mistakes.filter(({ code }) => code !== "schema/reference") : mistakes;
    const found = [...own, ...clash];
    return { filing, found, isHeld: isStopped || hasSeverity([...filing.findings, ...found], "blocking") };
  });
  const written = read.flatMap(({ filing, isHeld }) => (isHeld ? [] : [filing]));
  const pathOf = ({ key }: AnsweredFiling): string =>
    join(folder, key === "" ? "filing.yaml" : `${companyFileName(key)}.yaml`);
  const files = written.map((filing): PendingFile => ({
    path: pathOf(filing),
    bytes: new TextEncoder().encode(filingYaml(filing.value, language, [REMARK[language](basename(path))])),
  }));
  const places = written.map((filing) => placesFile(pathOf(filing), path, filing));
  const schema: PendingFile = {
    path: join(folder, "filing.schema.json"),
    bytes: readFileSync(packagePath("generated/filing.bundle.schema.json")),
  };
  return {
    files: files.length === 0 ? [] : [...files, ...places, schema],
    filings: value.length,
    held: read.filter(({ isHeld }) => isHeld).map(({ filing }) => filing.key),
    diagnostics: [...diagnostics, ...read.flatMap(({ found }) => found)],
  };
}

/**
 * What the schema has against the answers. Gaps are no mistakes: a questionnaire may be half filled in. Of a cell whose
 * reading went wrong nothing more is said: what the schema finds there follows from it.
 */
function mistakesOf(
  path: string,
  filing: AnsweredFiling,
  known: readonly Diagnostic[],
): readonly Diagnostic[] {
  const source = formSource(path, filing, known);
  return withoutConsequences(source, validateSource(source))
    .filter(({ code }) => code !== "schema/missing")
    .map((finding) => ofCompany(finding, filing.key));
}

/** A finding that says which company it is about. */
function ofCompany(finding: Diagnostic, key: string): Diagnostic {
  if (key === "") return finding;
  const company = { zh: key, en: key };
  const { label } = finding;
  return { ...finding, label: label === undefined ? company : joinTexts([company, label], SEPARATOR) };
}

const SEPARATOR = { zh: " › ", en: " › " } as const;

const REMARK = {
  zh: (file: string): string => `由问卷 ${file} 读取。`,
  en: (file: string): string => `Read from the questionnaire ${file}.`,
} as const;
