import type { Diagnostic } from "../../foundation/diagnostic.js";
import { hasSeverity } from "../../foundation/diagnostic.js";
import { outcome, type Outcome } from "../../foundation/outcome.js";
import type { FontSet } from "../../layout/font-set.js";
import { WRITERS } from "../../writers/index.js";
import { builtInTheme } from "../theme.js";
import type { PendingFile } from "../world.js";
import type { Form } from "./form.js";
import { printForm } from "./print/print-form.js";
import { questionnaireWorkbook } from "./workbook.js";

/** What a questionnaire is written as: to be typed into, or to be printed and answered by hand. */
export const FORM_FORMATS = ["xlsx", "docx", "pdf"] as const;

export type FormFormat = (typeof FORM_FORMATS)[number];

/** What the printed forms need besides the form. */
export interface FormOptions {
  readonly fonts: FontSet;
  /** Date of the document, `YYYY-MM-DD`. */
  readonly asOf: string;
}

/**
 * Writes a questionnaire in some formats. `path` is without an extension. Without a value where a writer could not set all
 * of it, for want of a character in the fonts.
 */
export async function writeForm(
  form: Form,
  formats: readonly FormFormat[],
  path: string,
  { fonts, asOf }: FormOptions,
): Promise<Outcome<readonly PendingFile[] | undefined>> {
  const files: PendingFile[] = [];
  const findings: Diagnostic[] = [];
  for (const format of formats) {
    if (format === "xlsx") {
      files.push({ path: `${path}.xlsx`, bytes: await questionnaireWorkbook(form) });
      continue;
    }
    const writer = await WRITERS[format]();
    const { value, diagnostics } = await writer.write(printForm(form), {
      asOf,
      fonts,
      theme: builtInTheme(form.language),
    });
    findings.push(...diagnostics);
    files.push({ path: path + writer.extension, bytes: value });
  }
  return outcome(hasSeverity(findings, "blocking") ? undefined : files, findings);
}
