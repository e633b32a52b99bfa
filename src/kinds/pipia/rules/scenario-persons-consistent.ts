import { defineRule } from "../../../checks/rule.js";
import { pointer } from "../../../foundation/pointer.js";
import { called, scenariosInScope } from "../in-scope.js";
import { faultOfSensitivePersons } from "../scenario-numbers.js";

/** The numbers of a scenario agree with each other and with its items. */
export const scenarioPersonsConsistent = defineRule({
  id: "pipia/scenario-persons-consistent",
  title: {
    zh: "场景人数须与敏感个人信息人数和数据项一致",
    en: "The persons of a scenario agree with each other and with its items",
  },
  severity: "warning",
  requirement: ["TPL-H05"],
  sources: [{ law: "SCCG2", article: "annex 5" }],
  help: {
    zh: "核对人数和数据项的敏感认定：敏感个人信息的人数包含在场景人数之内。",
    en: "Check the numbers and which items are sensitive: persons with sensitive information are among those of the scenario.",
  },
  *find(filing) {
    for (const { index, item } of scenariosInScope(filing)) {
      const fault = faultOfSensitivePersons(item);
      if (fault === undefined) continue;
      const { zh, en } = called(item.name, index);
      yield {
        pointer: pointer("scenarios", index, "sensitivePersons"),
        message: { zh: `出境场景“${zh}”${fault.zh}`, en: `Scenario "${en}" ${fault.en}` },
      };
    }
  },
});
