import { defineRule } from "../../../checks/rule.js";
import { chinese, listOf } from "../../../foundation/answer.js";
import { pointer } from "../../../foundation/pointer.js";
import { scenarioName } from "../../../law/pathway/name.js";

/** Export for a statutory duty is a condition of its own (Regulations art. 35(6)); it is named, and not taken for an exemption. */
export const statutoryDutyNamed = defineRule({
  id: "pathway/statutory-duty-named",
  title: {
    zh: "履行法定职责或者法定义务的出境应当写明依据",
    en: "Export for a statutory duty names its ground",
  },
  severity: "advice",
  requirement: ["NDSR-35-1"],
  sources: [{ law: "NDSR", article: "35(6)" }],
  help: {
    zh: "在出境路径中写明所依据的法律、行政法规条文和必需的理由；它不是《促进和规范数据跨境流动规定》第五条的免予情形，不要据此扣减人数，必要时先行咨询。",
    en: "Name article and necessity in the pathway part; it is no exemption of art. 5 of the Provisions, so take no persons off for it without advice.",
  },
  *find({ pathway, scenarios }) {
    const duty = chinese(pathway?.statutoryDuty);
    if (duty !== undefined && pathway?.selected === "exempt") {
      yield {
        pointer: pointer("pathway", "selected"),
        message: {
          zh: "写明了履行法定职责或者法定义务并选择了免予，但该情形不在第五条所列的免予情形之内",
          en: "A statutory duty is named and exempt is selected, but art. 5 does not list that duty among its exemptions",
        },
      };
    }
    if (duty !== undefined) return;
    for (const [index, scenario] of listOf(scenarios).entries()) {
      if (!listOf(scenario.legalBases).includes("statutoryDuty")) continue;
      const { zh, en } = scenarioName(scenario, index);
      yield {
        pointer: pointer("pathway", "statutoryDuty"),
        key: scenario.id ?? String(index),
        message: {
          zh: `“${zh}”以法定职责或者法定义务为合法性基础，可以作为单独的出境条件写明`,
          en: `"${en}" rests on a statutory duty, which may be named as a condition of export of its own`,
        },
      };
    }
  },
});
