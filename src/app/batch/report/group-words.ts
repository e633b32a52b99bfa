import { fieldCatalogue } from "../../../foundation/field.js";
import { joinTexts, type LocalizedText } from "../../../foundation/locale.js";
import { segmentsOf, type Pointer } from "../../../foundation/pointer.js";
import { OTHER_CODES, ruleOf } from "../../codes.js";
import type { TallySubject } from "../tally.js";

const SEPARATOR: LocalizedText = { zh: " › ", en: " › " };

/** What records have in common, to stand behind “1,000 份中有 312 份” and “312 of 1,000”. */
export function groupWords({ code, pattern }: TallySubject): LocalizedText {
  const question = pattern === undefined ? undefined : questionWords(pattern);
  const rule = ruleOf(code);
  if (rule !== undefined) {
    return { zh: `不符合“${rule.title.zh}”`, en: `do not meet: ${rule.title.en}` };
  }
  if (code === "schema/missing" && question !== undefined) {
    return { zh: `缺少“${question.zh}”`, en: `lack: ${question.en}` };
  }
  const title = OTHER_CODES.get(code) ?? { zh: code, en: code };
  return question === undefined
    ? { zh: `有“${title.zh}”问题`, en: `have: ${title.en}` }
    : { zh: `的“${question.zh}”${title.zh}`, en: `have: ${title.en} (${question.en})` };
}

/** The question in words: `境外接收方 › 联系方式`; entries of lists are all meant. */
function questionWords(pattern: Pointer): LocalizedText {
  const fields = fieldCatalogue();
  let at = "";
  const words = segmentsOf(pattern).flatMap((segment) => {
    at += `/${segment}`;
    return segment === "*" ? [] : [fields.get(at)?.label ?? { zh: segment, en: segment }];
  });
  return joinTexts(words, SEPARATOR);
}
