import type { Language, LocalizedText } from "../foundation/locale.js";
import type { EnforcedRow } from "./explanation.js";
import { APPLIES_TO_WORDS, waysText } from "./explain-text.js";
import { registerSourceText } from "./register-source.js";
import { colon, SEVERITY_WORDS } from "./wording.js";

/** Every row with how it is covered, two lines each. */
export function rulesText(rows: readonly EnforcedRow[], language: Language): string {
  const blocks = rows.map((enforced) => {
    const { id, severity, requirement, appliesTo } = enforced.row;
    const head = [id, SEVERITY_WORDS[severity][language], requirement[language]].join(" ");
    const applies = APPLIES_TO_WORDS[appliesTo][language];
    return `${head}\n    ${applies}${colon(language)}${waysText(enforced, language)}\n`;
  });
  return blocks.join("");
}

/** Every row with how it is covered, for programs. */
export function rulesJson(rows: readonly EnforcedRow[]): string {
  const entries = rows.map(({ row, fields, rules }) => {
    const { id, source, appliesTo, requirement, kind, severity, basis, ways, note } = row;
    const cited: LocalizedText = { zh: registerSourceText(source, "zh"), en: source };
    return Object.assign(
      { id, source: cited, appliesTo, requirement, kind, severity, basis, ways },
      note === undefined ? {} : { note },
      { fields, rules },
    );
  });
  return `${JSON.stringify({ version: 1, rows: entries }, undefined, 2)}\n`;
}
