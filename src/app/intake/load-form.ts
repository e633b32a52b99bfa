import { fieldCatalogue } from "../../foundation/field.js";
import type { Diagnostic } from "../../foundation/diagnostic.js";
import { outcome, type Outcome } from "../../foundation/outcome.js";
import { finding } from "../../input/code.js";
import { formSource } from "../../input/questionnaire/form-source.js";
import type { SourceDocument } from "../../input/source-document.js";
import { readForm, type AnsweredFiling, type FormOutcome } from "../../input/questionnaire/read-form.js";
import { readCsv } from "../../sheet/read-csv.js";
import type { ReadWorkbook } from "../../sheet/read-sheet.js";
import { readWorkbook } from "../../sheet/read-workbook.js";
import { readBytes } from "../read-bytes.js";
import type { World } from "../world.js";

/**
 * Reads a filled-in questionnaire: a workbook, or a table of one as CSV.
 *
 * @param known the filing that the answers are for: rows may belong to entries that only it has.
 * @throws InputFileError when the file does not exist, may not be read or is too large.
 */
export async function loadForm(world: World, path: string, known?: unknown): Promise<FormOutcome> {
  const { value, diagnostics } = await loadWorkbook(world, path);
  if (value === undefined) return { ...outcome(undefined, diagnostics), shared: diagnostics };
  const form = readForm(value, fieldCatalogue(), known);
  return {
    ...outcome(form.value, [...diagnostics, ...form.diagnostics]),
    shared: [...diagnostics, ...form.shared],
    ...(form.table === undefined ? {} : { table: form.table }),
  };
}

/**
 * Reads the sheets of a workbook or CSV file.
 *
 * @throws InputFileError when the file does not exist, may not be read or is too large.
 */
export async function loadWorkbook(world: World, path: string): Promise<Outcome<ReadWorkbook | undefined>> {
  const bytes = await readBytes(world, path);
  return /\.(?:csv|tsv)$/iu.test(path) ? readCsv(bytes, path) : readWorkbook(bytes, path);
}

/**
 * The one filing of a questionnaire as a source, so that every command that reads a filing also reads a questionnaire.
 *
 * @throws InputFileError when the file does not exist, may not be read or is too large.
 */
export async function loadFormSource(
  world: World,
  path: string,
): Promise<Outcome<SourceDocument | undefined>> {
  const { value, diagnostics } = await loadOneForm(world, path);
  return outcome(value && formSource(path, value, diagnostics), diagnostics);
}

/**
 * The one filing of a questionnaire; one for several companies is refused.
 *
 * @param known as for {@link loadForm}.
 * @throws InputFileError when the file does not exist, may not be read or is too large.
 */
export async function loadOneForm(
  world: World,
  path: string,
  known?: unknown,
): Promise<Outcome<AnsweredFiling | undefined>> {
  const { value, diagnostics } = await loadForm(world, path, known);
  if (value === undefined) return outcome(undefined, diagnostics);
  const [only, ...others] = value;
  return only === undefined || others.length > 0
    ? outcome(undefined, [...diagnostics, notOneFiling(path, value.length)])
    : outcome(only, diagnostics);
}

function notOneFiling(file: string, count: number): Diagnostic {
  return finding({
    code: "input/not-a-questionnaire",
    message: {
      zh: `这份问卷有${count}家公司，此处只能读取一家的问卷`,
      en: `The questionnaire has ${count} companies; a questionnaire of one is needed here`,
    },
    help: {
      zh: "先用 pipia intake read 把每家公司写成一个文件，再处理各个文件。",
      en: "Write a file for each company with pipia intake read first.",
    },
    place: { file, line: 1, column: 1 },
  });
}
