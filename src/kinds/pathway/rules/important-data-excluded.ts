import { defineRule, type RuleFinding } from "../../../checks/rule.js";
import { listOf } from "../../../foundation/answer.js";
import type { LocalizedText } from "../../../foundation/locale.js";
import { pointer } from "../../../foundation/pointer.js";
import { isImportant, isNoticeUnattributed } from "../../../law/pathway/important-data.js";
import { itemName, scenarioName } from "../../../law/pathway/name.js";

/** Important data goes neither by certification nor under an exemption of art. 5; a recorded notice decides. */
export const importantDataExcluded = defineRule({
  id: "pathway/important-data-excluded",
  title: {
    zh: "以认证方式出境的个人信息不得包括重要数据",
    en: "What is exported by certification contains no important data",
  },
  severity: "blocking",
  requirement: ["M-05-6", "XBP-02-1", "XBP-05-5"],
  sources: [
    { law: "M", article: "5 para 2" },
    { law: "XBP", article: "2" },
    { law: "XBP", article: "5 para 2" },
    { law: "XBP", article: "7(1)(2)" },
  ],
  help: {
    zh: "将重要数据移出认证范围并申报数据出境安全评估，填写该场景采用的路径；告知记录与数据项的填写不一致的，核对后改正；该数据已经停止出境的，填写停止日期。",
    en: "Take the important data out of the certification scope and apply for a security assessment, and state that path for the scenario; where notice and data item disagree, correct what is wrong; where that data is no longer exported, give the day on which it stopped.",
  },
  *find(filing, { asOf }): Generator<RuleFinding> {
    if (isNoticeUnattributed(filing, asOf)) {
      yield {
        pointer: pointer("pathway", "importantDataNoticeOn"),
        message: {
          zh: "记录了重要数据的告知，但没有数据项填写为重要数据；已经停止出境的，填写停止日期",
          en: "A notice of important data is recorded, but no data item is marked as important data; where the export has stopped, give the day",
        },
      };
    }
    const isAssessmentFiled = filing.pathway?.securityAssessment?.filedOn !== undefined;
    for (const [index, scenario] of listOf(filing.scenarios).entries()) {
      const isExempt = scenario.exemption !== undefined;
      const isOut = scenario.isInScope === false;
      const isAssessed = scenario.otherPath === "securityAssessment" || isAssessmentFiled;
      if (isOut && !isExempt && isAssessed) continue;
      const name = scenarioName(scenario, index);
      for (const [place, item] of listOf(scenario.dataItems).entries()) {
        if (isImportant(item) !== true) continue;
        const what = itemName(item);
        yield {
          pointer: pointer("scenarios", index, "dataItems", place, "isImportantData"),
          message: isExempt ? exemptionVoid(what, name) : isOut ? noPath(what, name) : inScope(what, name),
        };
      }
    }
  },
});

function exemptionVoid(what: LocalizedText, name: LocalizedText): LocalizedText {
  return {
    zh: `“${what.zh}”是重要数据，“${name.zh}”主张的免予情形不适用，应当申报安全评估`,
    en: `"${what.en}" is important data, so the exemption claimed for "${name.en}" does not hold and a security assessment is needed`,
  };
}

function inScope(what: LocalizedText, name: LocalizedText): LocalizedText {
  return {
    zh: `“${name.zh}”列入认证范围，但“${what.zh}”是重要数据，应当申报安全评估`,
    en: `"${name.en}" is in the certification scope, but "${what.en}" is important data and needs a security assessment`,
  };
}

function noPath(what: LocalizedText, name: LocalizedText): LocalizedText {
  return {
    zh: `“${name.zh}”未列入认证范围，但“${what.zh}”是重要数据，应当申报数据出境安全评估，没有写明采用该路径`,
    en: `"${name.en}" is outside the certification scope, but "${what.en}" is important data and needs a security assessment, which is not stated as its path`,
  };
}
