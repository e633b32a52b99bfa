import type { Filing, Scenario } from "#generated/types.js";
import { consentsOf, noticesOf, relationsOf } from "../../../checks/relations.js";
import { nameOf } from "../../../checks/relations-name.js";
import { listWords } from "../../../checks/finding-words.js";
import { defineRule } from "../../../checks/rule.js";
import { listOf } from "../../../foundation/answer.js";
import type { Draft } from "../../../foundation/draft.js";
import type { LocalizedText } from "../../../foundation/locale.js";
import { pointer } from "../../../foundation/pointer.js";
import { isAnonymised } from "../../../law/pathway/persons.js";

/**
 * An export that needs no certification, above all an exempt one, still owes notice, consent and impact assessment. What is
 * wholly anonymised owes none of them: it is no personal information (PIPL arts. 4 and 73(4)).
 */
export const outOfScopeExportHasPapers = defineRule({
  id: "packet/out-of-scope-export-has-papers",
  title: {
    zh: "不申请认证的出境场景仍须告知、取得同意并进行影响评估",
    en: "An export outside the certification still has notice, consent and impact assessment",
  },
  severity: "warning",
  requirement: ["XBP-10-1"],
  sources: [
    { law: "XBP", article: "10" },
    { law: "QA202510", article: "Q1" },
  ],
  help: {
    zh: "补充该场景的告知、单独同意（无需同意的，写明理由），并在“免予情形”中填写另行评估的完成日期，或者将其纳入本次评估的风险清单。",
    en: "Add notice and separate consent for the scenario (or the reason why none is needed), and give under the exemption the day on which its own assessment was completed, or take it into the risk list of this assessment.",
  },
  *find(filing) {
    const relations = relationsOf(filing);
    for (const { entry, index } of relations.exports) {
      if (entry.isInScope !== false || isAnonymised(entry) === true) continue;
      const missing: LocalizedText[] = [];
      if (noticesOf(relations, entry).length === 0) missing.push({ zh: "告知", en: "notice" });
      if (consentsOf(relations, entry).length === 0) {
        missing.push({
          zh: "单独同意或者无需同意的理由",
          en: "separate consent or the reason why none is needed",
        });
      }
      if (entry.exemption !== undefined && !isAssessed(filing, entry)) {
        missing.push({ zh: "个人信息保护影响评估", en: "impact assessment" });
      }
      if (missing.length === 0) continue;
      const name = nameOf(entry);
      const what = listWords(missing);
      yield {
        pointer: pointer("scenarios", index),
        message: {
          zh: `出境场景“${name.zh}”不在本次认证范围内，但仍须具备而缺少：${what.zh}`,
          en: `The export scenario "${name.en}" is outside this certification but still lacks ${what.en}`,
        },
      };
    }
  },
});

/** Assessed on its own, or among the risks of this assessment. */
function isAssessed({ impactAssessment }: Draft<Filing>, { id, exemption }: Draft<Scenario>): boolean {
  if (exemption?.assessedOn !== undefined) return true;
  return listOf(impactAssessment?.method?.risks).some(
    (risk) => id !== undefined && listOf<string>(risk.scenarios).includes(id),
  );
}
