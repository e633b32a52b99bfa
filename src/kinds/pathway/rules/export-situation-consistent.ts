import { defineRule, type RuleFinding } from "../../../checks/rule.js";
import { listOf } from "../../../foundation/answer.js";
import { pointer } from "../../../foundation/pointer.js";
import { scenarioName } from "../../../law/pathway/name.js";

/** What is to be certified is an export: a transfer, an act of access abroad, or processing abroad under PIPL art. 3(2). */
export const exportSituationConsistent = defineRule({
  id: "pathway/export-situation-consistent",
  title: {
    zh: "列入认证范围的应当属于出境的三种情形",
    en: "What is in the certification scope is one of the three kinds of export",
  },
  severity: "blocking",
  requirement: ["QA-11"],
  sources: [{ law: "QA202510", article: "Q5" }, { law: "SAG3" }],
  help: {
    zh: "境外人员在境内访问而信息未传输至境外的，不属于出境，移出认证范围；依第三条第二款处理的，应当是境外个人信息处理者。",
    en: "Access inside China with nothing transferred is no export: take it out of the scope. Processing under art. 3, para. 2 is that of a processor abroad.",
  },
  *find({ scenarios, processor, application }): Generator<RuleFinding> {
    const applied = new Set(listOf(application?.scenarios));
    for (const [index, scenario] of listOf(scenarios).entries()) {
      const at = pointer("scenarios", index, "situation");
      const { zh, en } = scenarioName(scenario, index);
      const isInScope = scenario.isInScope === true || applied.has(scenario.id ?? "");
      if (scenario.situation === "domesticAccess" && isInScope) {
        yield {
          pointer: at,
          message: {
            zh: `“${zh}”列入认证范围，但境外人员在境内访问、信息未传输至境外，不属于出境`,
            en: `"${en}" is in the certification scope, but access inside China with nothing transferred is no export`,
          },
        };
      }
      if (scenario.situation === "directCollection" && processor?.isForeign === false) {
        yield {
          pointer: at,
          message: {
            zh: `“${zh}”填写为依第三条第二款在境外处理，但个人信息处理者不是境外处理者`,
            en: `"${en}" is said to be processed abroad under art. 3, para. 2, but the processor is not abroad`,
          },
        };
      }
    }
  },
});
