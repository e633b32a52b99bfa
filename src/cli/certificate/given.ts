import type { Text } from "#generated/types.js";
import { UsageError } from "../../foundation/errors.js";
import type { LocalizedText } from "../../foundation/locale.js";
import { readDay } from "../options.js";
import type { CertificateValues } from "./grammar.js";

type Option = keyof CertificateValues;

/**
 * Refuses options that have no place with a step or report.
 *
 * @throws UsageError
 */
export function refuseOptions(values: CertificateValues, options: readonly Option[]): void {
  const wrong = options.filter((option) => values[option] !== undefined).map((option) => `--${option}`);
  if (wrong.length === 0) return;
  const isReport = values.step === "report";
  throw new UsageError(
    {
      zh: `${values.step} 不用 ${wrong.join("、")}。`,
      en: `${values.step} takes no ${wrong.join(", ")}.`,
    },
    isReport
      ? {
          zh: "report 只记录报送：--event、--on，以及 --receipt、--person。",
          en: "report only records that a report was sent: --event, --on, and --receipt, --person.",
        }
      : {
          zh: `去掉 ${wrong.join("、")}；记录报送用 pipia certificate report。`,
          en: `Leave out ${wrong.join(", ")}; a report is recorded with pipia certificate report.`,
        },
  );
}

/**
 * The values of options that must be given, in their order.
 *
 * @param example a whole line that has them.
 * @throws UsageError that names all that are missing.
 */
export function needed<const Options extends readonly ("on" | "reason" | "event")[]>(
  values: CertificateValues,
  options: Options,
  example: string,
): { readonly [Index in keyof Options]: string } {
  const missing = options.filter((option) => (values[option] ?? "").trim() === "");
  if (missing.length > 0) {
    const list = missing.map((option) => `--${option}`);
    throw new UsageError(
      { zh: `缺少 ${list.join("、")}。`, en: `Missing: ${list.join(", ")}.` },
      { zh: `例如：${example}`, en: `For example: ${example}` },
    );
  }
  // Each was found to be there.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  return options.map((option) => values[option] ?? "") as { readonly [Index in keyof Options]: string };
}

/** The day of an option, where it is given. */
export function givenDay(
  values: CertificateValues,
  option: "application-on" | "until" | "expires",
): string | undefined {
  const value = values[option];
  return value === undefined ? undefined : readDay(`--${option}`, value);
}

/**
 * The text of an option and of its English.
 *
 * @throws UsageError when only the English is given.
 */
export function givenText(
  values: CertificateValues,
  option: "objections" | "holder-name" | "holder-address" | "scope" | "person",
): Text | undefined {
  const [zh, en] = [values[option], values[`${option}-en`]];
  if (zh !== undefined) return en === undefined ? zh : { zh, en };
  if (en === undefined) return undefined;
  throw new UsageError(...onlyEnglish(option));
}

function onlyEnglish(option: string): readonly [LocalizedText, LocalizedText] {
  return [
    {
      zh: `有 --${option}-en，没有 --${option}。`,
      en: `--${option}-en is given without --${option}.`,
    },
    {
      zh: `中文为准：用 --${option} 写出中文。`,
      en: `The Chinese text is the one that counts: give it with --${option}.`,
    },
  ];
}
