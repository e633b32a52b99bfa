import type { OtherPath } from "#generated/types.js";
import { defineRule, type RuleFinding } from "../../../checks/rule.js";
import { listOf } from "../../../foundation/answer.js";
import type { LocalizedText } from "../../../foundation/locale.js";
import { pointer } from "../../../foundation/pointer.js";
import { exemptionClaimOf } from "../../../law/pathway/exemption.js";
import { isImportant, isNoticeUnattributed, stopToCome } from "../../../law/pathway/important-data.js";
import { itemName, scenarioName } from "../../../law/pathway/name.js";
import { stopWanted, wrongPath } from "../finding-words.js";

/**
 * Important data goes neither by certification nor under an exemption of art. 5; a recorded notice decides. Arts. 3 and 4 exempt
 * what contains none. Of art. 6 nothing says so, which is left open where its own conditions do not fail.
 */
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
  inference: {
    zh: "《促进和规范数据跨境流动规定》第五条第二款只就第五条的免予情形作出规定；第六条的免予是否及于重要数据，没有写明，从严处理，对未列入认证范围、主张第六条的场景只作提示。",
    en: "Art. 5 para 2 of the Provisions speaks of the exemptions of art. 5 only; whether that of art. 6 covers important data is not said. The stricter reading is taken, and for a scenario outside the certification that claims art. 6 it is advice only.",
  },
  *find(filing, { asOf }): Generator<RuleFinding> {
    if (isNoticeUnattributed(filing, asOf)) {
      yield {
        pointer: pointer("pathway", "importantDataNoticeOn"),
        message: unattributed(stopToCome(filing, asOf)),
      };
    }
    const { importantDataNoticeOn, importantDataStoppedOn } = filing.pathway ?? {};
    if (importantDataStoppedOn !== undefined && importantDataNoticeOn === undefined) {
      yield {
        pointer: pointer("pathway", "importantDataStoppedOn"),
        isOpen: true,
        help: {
          zh: "填写收到重要数据告知的日期；没有收到告知的，删去停止日期。",
          en: "Give the day of the notice of important data; without a notice, delete the day of stopping.",
        },
        message: {
          zh: `填写了所告知的重要数据停止出境的日期${importantDataStoppedOn}，但没有填写收到告知的日期，该日期不起作用，只作提示`,
          en: `The export of notified data is said to have stopped on ${importantDataStoppedOn}, but no day of the notice is given, without which it decides nothing; this is advice`,
        },
      };
    }
    const isAssessmentFiled = filing.pathway?.securityAssessment?.filedOn !== undefined;
    for (const [index, scenario] of listOf(filing.scenarios).entries()) {
      const claim = exemptionClaimOf(filing, scenario, index);
      const isOut = scenario.isInScope === false;
      const isZone = claim?.article === "art6";
      // What is certified may not contain any, whatever art. 6 says of what needs no certification.
      const isExempt = claim !== undefined && (isOut || !isZone);
      const isOpen = isOut && isZone && claim.holds !== false;
      const path = scenario.otherPath;
      // What the filing says of an assessment is about this scenario only where no other path is stated for it.
      const isAssessed = path === "securityAssessment" || (path === undefined && isAssessmentFiled);
      if (isOut && !isExempt && isAssessed) continue;
      const name = scenarioName(scenario, index);
      for (const [place, item] of listOf(scenario.dataItems).entries()) {
        if (isImportant(item) !== true) continue;
        const what = itemName(item);
        yield {
          pointer: pointer("scenarios", index, "dataItems", place, "isImportantData"),
          isOpen,
          message: isOpen
            ? zoneOpen(what, name, path)
            : isExempt
              ? exemptionVoid(what, name)
              : isOut
                ? noPath(what, name, path)
                : inScope(what, name),
        };
      }
    }
  },
});

function unattributed(stopsOn: string | undefined): LocalizedText {
  const wanted = stopWanted(stopsOn);
  return {
    zh: `记录了重要数据的告知，但没有数据项填写为重要数据；${wanted.zh}`,
    en: `A notice of important data is recorded, but no data item is marked as important data; ${wanted.en}`,
  };
}

function zoneOpen(what: LocalizedText, name: LocalizedText, path: OtherPath | undefined): LocalizedText {
  return {
    zh: `“${what.zh}”是重要数据，“${name.zh}”主张的第六条免予是否及于重要数据，规定没有写明，请向省级网信部门确认；从严处理的，应当申报安全评估${path === undefined ? "；此处只作提示，但正式文书须填写“范围外场景采用的路径”" : ""}`,
    en: `"${what.en}" is important data; whether art. 6, claimed for "${name.en}", exempts it is not said: ask the provincial cyberspace department. On the stricter reading a security assessment is needed${path === undefined ? '; this is advice, but final papers need "Path outside this certification" filled in' : ""}`,
  };
}

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

function noPath(what: LocalizedText, name: LocalizedText, path: OtherPath | undefined): LocalizedText {
  const stated = wrongPath(path, { zh: "没有写明采用该路径", en: "which is not stated as its path" });
  return {
    zh: `“${name.zh}”未列入认证范围，但“${what.zh}”是重要数据，应当申报数据出境安全评估，${stated.zh}`,
    en: `"${name.en}" is outside the certification scope, but "${what.en}" is important data and needs a security assessment, ${stated.en}`,
  };
}
