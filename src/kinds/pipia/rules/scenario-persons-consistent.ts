import { defineRule } from "../../../checks/rule.js";
import { keysOf } from "../../../foundation/data.js";
import { pointer } from "../../../foundation/pointer.js";
import { called, scenariosInScope } from "../in-scope.js";
import { faultOfPersons, faultOfSensitivePersons } from "../scenario-numbers.js";

/** The numbers of a scenario agree with each other, with its items and with the total since 1 January. */
export const scenarioPersonsConsistent = defineRule({
  id: "pipia/scenario-persons-consistent",
  title: {
    zh: "场景人数须与敏感个人信息人数、数据项和累计人数一致",
    en: "The persons of a scenario agree with its items and the total",
  },
  severity: "warning",
  requirement: ["TPL-H05"],
  sources: [{ law: "SCCG2", article: "annex 5" }],
  help: {
    zh: "核对人数和数据项的敏感认定：敏感个人信息的人数包含在场景人数之内，场景人数包含在去重的累计人数之内。",
    en: "Check the numbers and which items are sensitive: persons with sensitive information are among those of the scenario, and these among the de-duplicated total.",
  },
  *find(filing) {
    const volumes = filing.volumes ?? {};
    for (const { index, item } of scenariosInScope(filing)) {
      const faults = {
        persons: faultOfPersons(item, volumes),
        sensitivePersons: faultOfSensitivePersons(item, volumes),
      };
      for (const field of keysOf(faults)) {
        const fault = faults[field];
        if (fault === undefined) continue;
        const { zh, en } = called(item.name, index);
        yield {
          pointer: pointer("scenarios", index, field),
          message: { zh: `出境场景“${zh}”${fault.zh}`, en: `Scenario "${en}" ${fault.en}` },
        };
      }
    }
  },
});
