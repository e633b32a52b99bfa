import type { AssessmentTrigger, Filing } from "#generated/types.js";
import { defineRule } from "../../../checks/rule.js";
import { listOf } from "../../../foundation/answer.js";
import type { Draft } from "../../../foundation/draft.js";
import { optionLabel } from "../../../foundation/option-label.js";
import { pointer } from "../../../foundation/pointer.js";
import { hasSensitive } from "../../../law/sensitive.js";
import { recipientsInScope, scenariosInScope } from "../in-scope.js";

/** The assessment names every statutory case that made it necessary: the export, and others that the facts show. */
export const triggersListed = defineRule({
  id: "pipia/triggers-listed",
  title: {
    zh: "须进行评估的情形应当列全",
    en: "Every statutory case that calls for the assessment is named",
  },
  severity: "blocking",
  requirement: ["PIPL-55-1"],
  sources: [{ law: "PIPL", article: "55" }],
  help: {
    zh: "在“须进行评估的情形”中补选；事实填写有误的，改正事实。",
    en: "Add the case; where the facts are wrong, correct the facts.",
  },
  *find(filing) {
    const named = listOf(filing.impactAssessment?.triggers);
    if (named.length === 0) return;
    const at = pointer("impactAssessment", "triggers");
    for (const { trigger, zh, en } of triggersOf(filing)) {
      if (named.includes(trigger)) continue;
      const label = optionLabel(at, trigger);
      yield {
        pointer: at,
        key: trigger,
        message: { zh: `没有选择“${label.zh}”：${zh}`, en: `"${label.en}" is not chosen: ${en}` },
      };
    }
  },
});

interface Shown {
  readonly trigger: AssessmentTrigger;
  readonly zh: string;
  readonly en: string;
}

/** What the facts of the scenarios in scope show. */
function triggersOf(filing: Draft<Filing>): readonly Shown[] {
  const scenarios = scenariosInScope(filing).map(({ item }) => item);
  const shown: Shown[] = [
    { trigger: "export", zh: "本报告就是为出境而作", en: "the report is about an export" },
  ];
  if (scenarios.some((scenario) => hasSensitive(scenario) === true)) {
    shown.push({
      trigger: "sensitive",
      zh: "出境场景涉及敏感个人信息",
      en: "a scenario has sensitive personal information",
    });
  }
  if (scenarios.some(({ automatedDecision }) => automatedDecision === true)) {
    shown.push({
      trigger: "automatedDecision",
      zh: "出境场景利用自动化决策",
      en: "a scenario uses automated decision-making",
    });
  }
  if (recipientsInScope(filing).length > 0) {
    shown.push({
      trigger: "entrustOrProvide",
      zh: "个人信息提供给境外接收方或者委托其处理",
      en: "personal information is provided or entrusted to an overseas recipient",
    });
  }
  return shown;
}
