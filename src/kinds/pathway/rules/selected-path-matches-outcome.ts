import { defineRule, type RuleFinding } from "../../../checks/rule.js";
import { pointer } from "../../../foundation/pointer.js";
import { judgementOf, type Judgement } from "../../../law/pathway/judgement.js";
import { scenarioName } from "../../../law/pathway/name.js";
import { personsText } from "../../../law/pathway/words.js";

/**
 * The path selected is one the facts allow: one sensitive person, or 100,000 others, need a standard contract or
 * certification, and a state organ an assessment. Caps, operators and important data have rules of their own.
 */
export const selectedPathMatchesOutcome = defineRule({
  id: "pathway/selected-path-matches-outcome",
  title: {
    zh: "选择的路径应当与事实得出的路径一致",
    en: "The path selected is one the facts allow",
  },
  severity: "warning",
  requirement: ["XBP-08-1"],
  sources: [
    { law: "XBP", article: "8" },
    { law: "PIPL", article: "36" },
  ],
  help: {
    zh: "改选标准合同或者认证（国家机关为安全评估）；认为免予的，在场景中写明所依据的条款和理由。判断的步骤见 pipia pathway。",
    en: "Select standard contract or certification (for a state organ the assessment); where the export is exempt, name article and reason in the scenario. For the steps see pipia pathway.",
  },
  *find(filing, { asOf }): Generator<RuleFinding> {
    const selected = filing.pathway?.selected;
    if (selected === undefined || selected === "securityAssessment") return;
    const judgement = judgementOf(filing, asOf);
    const at = pointer("pathway", "selected");
    if (selected !== "certification" && judgement.scenarios.some(({ ground }) => ground === "stateOrgan")) {
      yield {
        pointer: at,
        message: {
          zh: "个人信息处理者是国家机关，应当进行安全评估，不能采用所选的路径",
          en: "The processor is a state organ and needs a security assessment; the path selected is not open",
        },
      };
    }
    if (selected !== "exempt" || judgement.outcome !== "standardContractOrCertification") return;
    yield { pointer: at, key: "exempt", message: notExempt(judgement) };
  },
});

function notExempt({ scenarios, counters }: Judgement): RuleFinding["message"] {
  const needing = scenarios.filter(({ outcome }) => outcome === "standardContractOrCertification");
  const names = needing.map(({ scenario, index }) => scenarioName(scenario, index));
  const [first, second] = [personsText(counters.nonSensitive.count), personsText(counters.sensitive.count)];
  const isSensitive = counters.sensitive.count.low > 0;
  const floor = isSensitive
    ? { zh: "，敏感个人信息没有下限", en: ", for which there is no lower limit" }
    : { zh: "", en: "" };
  return {
    zh: `选择了免予，但${names.map(({ zh }) => `“${zh}”`).join("、")}应当订立标准合同或者通过认证（累计不含敏感个人信息${first.zh}、敏感个人信息${second.zh}${floor.zh}）`,
    en: `Exempt is selected, but ${names.map(({ en }) => `"${en}"`).join(", ")} needs a standard contract or certification (${first.en} without and ${second.en} with sensitive information${floor.en})`,
  };
}
