import { defineRule } from "../../../checks/rule.js";
import { bilingual, chinese } from "../../../foundation/answer.js";
import { pointer } from "../../../foundation/pointer.js";
import { appliedScenarios } from "../applied-scenarios.js";

/** Characters the form has room for. */
const LIMIT = 100;

/** The summary of a scenario has at most 100 characters: marks count, white space does not. */
export const scenarioSummaryWithinLimit = defineRule({
  id: "application/scenario-summary-within-limit",
  title: { zh: "出境场景简述不超过100字", en: "The summary of a scenario has at most 100 characters" },
  severity: "warning",
  requirement: ["FORM-6"],
  sources: [{ law: "SAG3", article: "annex 3" }],
  help: {
    zh: "只写业务名称、谁向谁提供、以何方式和用途，其余写入“涉及业务”。标点计入字数，空格不计。",
    en: "Say only the business, who provides to whom, how and what for; the rest belongs to the description of the business. Marks count, spaces do not.",
  },
  *find(filing) {
    for (const { index, scenario } of appliedScenarios(filing)) {
      const summary = chinese(scenario.summary);
      if (summary === undefined) continue;
      const { length } = Array.from(summary.replaceAll(/\s+/gu, ""));
      if (length <= LIMIT) continue;
      const name = bilingual(scenario.name) ?? { zh: scenario.id ?? "", en: scenario.id ?? "" };
      yield {
        pointer: pointer("scenarios", index, "summary"),
        message: {
          zh: `场景“${name.zh}”的简述有${length}字，超过${LIMIT}字`,
          en: `The summary of the scenario "${name.en}" has ${length} characters, more than ${LIMIT}`,
        },
      };
    }
  },
});
