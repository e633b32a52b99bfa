import type { OtherPath } from "#generated/types.js";
import { defineRule, type RuleFinding } from "../../../checks/rule.js";
import type { LocalizedText } from "../../../foundation/locale.js";
import { pointer } from "../../../foundation/pointer.js";
import { judgementOf, type JudgedScenario } from "../../../law/pathway/judgement.js";
import { scenarioName } from "../../../law/pathway/name.js";
import { wrongPath } from "../finding-words.js";

/**
 * A scenario left out of the certification that is not exempt goes by another path. Important data has a rule of its own, and so
 * has each exemption that is claimed and does not hold.
 */
export const outOfScopeExportHasPath = defineRule({
  id: "pathway/out-of-scope-export-has-path",
  title: {
    zh: "未列入认证范围又不属于免予情形的场景应当采用其他路径",
    en: "An export outside the certification that is not exempt has another path",
  },
  severity: "warning",
  requirement: ["XBP-08-1"],
  sources: [
    { law: "XBP", article: "8" },
    { law: "XBP", article: "7" },
    { law: "PIPL", article: "38(1)" },
  ],
  help: {
    zh: "将该场景列入认证范围，或者在“范围外场景采用的路径”中写明所采用的路径；属于免予情形的，在“免予情形”中写明所依据的条款和理由。",
    en: "Take the scenario into the scope of certification, or say by which path it goes; where it is exempt, name article and reason under the exemption.",
  },
  inference: {
    zh: "另有敏感个人信息出境时，不满10万人的不含敏感个人信息的部分是否仍依《促进和规范数据跨境流动规定》第五条第一款第（四）项免予，规定没有写明；没有写明路径的，对该部分只作提示。",
    en: "Whether fewer than 100,000 persons without sensitive information are still exempt by art. 5(1)(4) of the Provisions while sensitive information is exported elsewhere is not said; for that part a missing path is advice only.",
  },
  *find(filing, { asOf }): Generator<RuleFinding> {
    for (const judged of judgementOf(filing, asOf).scenarios) {
      const { scenario, index, ground, isOpenBelowBand } = judged;
      if (scenario.isInScope !== false || scenario.exemption !== undefined) continue;
      const needed = neededBy(judged);
      if (needed === undefined || ground === "importantData") continue;
      const path = scenario.otherPath;
      if (path !== undefined && isEnough(path, judged)) continue;
      const at = pointer("scenarios", index, "otherPath");
      const name = scenarioName(scenario, index);
      const isOpen = isOpenBelowBand && path === undefined;
      yield { pointer: at, isOpen, message: isOpen ? leftOpen(name) : lacking(name, needed, path) };
    }
  },
});

function leftOpen(name: LocalizedText): LocalizedText {
  return {
    zh: `出境场景“${name.zh}”未列入认证范围，是否仍属免予，规定没有写明，也没有写明所采用的路径；此处只作提示，但正式文书须填写“范围外场景采用的路径”，按免予办理的，选择该项`,
    en: `The export scenario "${name.en}" is not in the scope of certification; whether it is still exempt is not said, and no path is stated; this is advice, but final papers need "Path outside this certification" filled in, with the option for it where it is treated as exempt`,
  };
}

function lacking(name: LocalizedText, needed: LocalizedText, path: OtherPath | undefined): LocalizedText {
  const stated = wrongPath(path, { zh: "但没有写明所采用的路径", en: "but no path is stated" });
  return {
    zh: `出境场景“${name.zh}”未列入认证范围，又不属于免予情形，应当${needed.zh}，${stated.zh}`,
    en: `The export scenario "${name.en}" is neither in the scope of certification nor exempt and needs ${needed.en}, ${stated.en}`,
  };
}

function neededBy({ outcome }: JudgedScenario): LocalizedText | undefined {
  if (outcome === "standardContractOrCertification")
    return { zh: "订立标准合同或者通过认证", en: "a standard contract or certification" };
  if (outcome === "securityAssessment") return { zh: "申报数据出境安全评估", en: "a security assessment" };
  return undefined;
}

/** Whether the path stated is one that the facts allow. Conditions beside the three paths are looked at by no number. */
function isEnough(path: OtherPath, { outcome, isOpenBelowBand }: JudgedScenario): boolean {
  if (path === "exempt") return isOpenBelowBand;
  if (path === "standardContract" || path === "certification") return outcome !== "securityAssessment";
  return true;
}
