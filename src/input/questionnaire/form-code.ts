import type { LocalizedText } from "../../foundation/locale.js";
import { SHEET_FAULTS, type SheetFault } from "./cell-code.js";
import { STRUCTURE_FAULTS, type StructureFault } from "./structure-code.js";

/** Everything that can be wrong with a filled-in questionnaire; also the end of its code. */
export type FormFault = SheetFault | StructureFault;

type FaultCodes = Readonly<Record<`cell/${FormFault}`, LocalizedText>>;

function faultCodes(): FaultCodes {
  const faults = Object.entries({ ...SHEET_FAULTS, ...STRUCTURE_FAULTS });
  const codes = faults.map(([fault, { name }]) => [`cell/${fault}`, name] as const);
  // Made of the tables, whose keys the type is made of.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  return Object.fromEntries(codes) as FaultCodes;
}

/** Codes of questionnaires, with their names. */
export const SHEET_CODES = {
  "input/not-a-questionnaire": { zh: "不是问卷", en: "No questionnaire" },
  "input/other-questionnaire": { zh: "问卷的版本不同", en: "Questionnaire of another version" },
  "input/questionnaire-version": { zh: "问卷的版本不明", en: "Questionnaire of unknown version" },
  "input/part-of-questionnaire": { zh: "只是问卷中的一张表", en: "One table of a questionnaire" },
  "input/company-name": { zh: "公司简称不能区分文件", en: "Company names for the same file" },
  ...faultCodes(),
} as const;
