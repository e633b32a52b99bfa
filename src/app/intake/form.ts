import type { Language } from "../../foundation/locale.js";
import type { FormLayout } from "../../input/questionnaire/marks.js";
import type { QuestionGroup, Questionnaire } from "../../input/questionnaire/plan.js";

/** A filing whose answers are written into a form beforehand. */
export interface FilledFiling {
  /** What its rows are told by where a form holds several filings; at most the name of a file. */
  readonly key: string;
  readonly value: unknown;
}

/** A questionnaire as it is written: in one language, for one filing or for many. */
export interface Form {
  readonly questionnaire: Questionnaire;
  readonly language: Language;
  readonly layout: FormLayout;
  readonly filings: readonly FilledFiling[];
}

/** A group of questions on its sheet. */
export interface FormSheet {
  readonly group: QuestionGroup;
  /** Its number in the form, from 1. */
  readonly position: number;
  readonly name: string;
}

/** Longest name of a sheet, in UTF-16 units. */
const LONGEST_NAME = 31;

/** The groups with the names of their sheets: number and label, each once. */
export function formSheets({ questionnaire, language }: Form): readonly FormSheet[] {
  return questionnaire.groups.map((group, index) => {
    const label = (SHORT_NAMES[language].get(group.pattern) ?? group.field.label[language]).replaceAll(
      /[[\]:*?/\\']/gu,
      " ",
    );
    return { group, position: index + 1, name: shortened(`${index + 1} ${label}`) };
  });
}

/** Names of sheets whose label is too long for one, or would be cut in the middle of a phrase. */
const SHORT_NAMES: Readonly<Record<Language, ReadonlyMap<string, string>>> = {
  zh: new Map([
    ["/impactAssessment/lawfulness/recipients", "境外接收方合法正当必要性"],
    ["/impactAssessment/jurisdictions", "所在国家地区的政策法规"],
  ]),
  en: new Map([
    ["/processor", "Processor"],
    ["/scenarios/*/onwardProvision", "Onward provision"],
    ["/volumes/exempt", "Exempt persons"],
    ["/volumes/forecast", "Three-year forecast"],
    ["/notices/*/states/recipients", "Recipients as notified"],
    ["/protection/rights", "Handling of rights"],
    ["/protection/channels", "Channels for rights"],
    ["/impactAssessment", "Impact assessment"],
    ["/impactAssessment/thirdParties", "Third parties"],
    ["/impactAssessment/legalBases", "Legal bases, standards"],
    ["/impactAssessment/lawfulness/recipients", "Three tests, by recipient"],
    ["/impactAssessment/jurisdictions", "Foreign policies and laws"],
    ["/impactAssessment/method/rightsImpacts", "Impacts on rights"],
    ["/impactAssessment/problems", "Problems, rectification"],
  ]),
};

/** A name that is not too long, cut between words where it has any. */
function shortened(name: string): string {
  if (name.length <= LONGEST_NAME) return name;
  const cut = name.slice(0, LONGEST_NAME + 1);
  const space = cut.lastIndexOf(" ");
  return (space > LONGEST_NAME / 2 ? cut.slice(0, space) : cut.slice(0, LONGEST_NAME)).trimEnd();
}

/** Whether a group lies as a table; records do only where there are many filings. */
export function isTable({ kind }: QuestionGroup, layout: FormLayout): boolean {
  return kind === "list" || layout === "many";
}
