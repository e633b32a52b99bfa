import { defineRule } from "../../../checks/rule.js";
import { bilingual, listOf } from "../../../foundation/answer.js";
import { pointer } from "../../../foundation/pointer.js";

/** What is certified are the export activities applied for: the application and each scenario's own answer must agree. */
export const appliedScenariosConsistent = defineRule({
  id: "application/applied-scenarios-consistent",
  title: {
    zh: "申请认证的出境场景与各场景的填写一致",
    en: "The scenarios applied for agree with what each scenario says",
  },
  severity: "blocking",
  requirement: ["M-03-1"],
  sources: [
    { law: "M", article: "2" },
    { law: "M", article: "3" },
  ],
  help: {
    zh: "确定该场景是否申请认证：申请的，列入“申请认证的出境场景”并将“是否纳入本次认证范围”填“是”；不申请的，两处都不要列入。",
    en: 'Decide whether certification is sought for the scenario: if so, list it among the scenarios applied for and answer "in scope" with yes; if not, in neither place.',
  },
  *find({ application, scenarios }) {
    const applied = listOf<string>(application?.scenarios);
    if (applied.length === 0) return;
    for (const [index, scenario] of listOf(scenarios).entries()) {
      const { id, isInScope } = scenario;
      if (id === undefined || isInScope === undefined) continue;
      const at = applied.indexOf(id);
      const name = bilingual(scenario.name) ?? { zh: id, en: id };
      if (at >= 0 && !isInScope) {
        yield {
          pointer: pointer("application", "scenarios", at),
          key: id,
          message: {
            zh: `申请认证的场景“${name.zh}”填为不纳入本次认证范围`,
            en: `The scenario "${name.en}" is applied for but said to be outside the scope`,
          },
        };
      } else if (at < 0 && isInScope) {
        yield {
          pointer: pointer("scenarios", index, "isInScope"),
          message: {
            zh: `场景“${name.zh}”填为纳入本次认证范围，但申请中没有列入`,
            en: `The scenario "${name.en}" is said to be in scope but is not applied for`,
          },
        };
      }
    }
  },
});
