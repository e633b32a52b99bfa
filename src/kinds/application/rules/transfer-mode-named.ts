import { defineRule } from "../../../checks/rule.js";
import { bilingual, isAnswered, listOf } from "../../../foundation/answer.js";
import { pointer } from "../../../foundation/pointer.js";

/** A transfer mode outside the four of the form is described. */
export const transferModeNamed = defineRule({
  id: "application/transfer-mode-named",
  title: { zh: "出境方式选“其他”的，写明方式", en: "A transfer mode outside the list is described" },
  severity: "warning",
  requirement: ["FORM-7"],
  sources: [{ law: "SAG3", article: "annex 3" }],
  help: {
    zh: "写明传输介质、路径和频率；属于所列四种的，改选该种。",
    en: "State medium, path and frequency; where one of the four fits, choose it instead.",
  },
  *find({ scenarios }) {
    for (const [index, scenario] of listOf(scenarios).entries()) {
      if (scenario.mode !== "other" || isAnswered(scenario.modeOther)) continue;
      const name = bilingual(scenario.name) ?? { zh: scenario.id ?? "", en: scenario.id ?? "" };
      yield {
        pointer: pointer("scenarios", index, "modeOther"),
        message: {
          zh: `场景“${name.zh}”的出境方式为“其他”，没有写明是何种方式`,
          en: `The transfer mode of the scenario "${name.en}" is other, and which is not said`,
        },
      };
    }
  },
});
