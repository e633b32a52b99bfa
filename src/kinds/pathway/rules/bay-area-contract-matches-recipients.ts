import { defineRule, type RuleFinding } from "../../../checks/rule.js";
import type { Filing } from "#generated/types.js";
import { bilingual, chinese, listOf } from "../../../foundation/answer.js";
import type { Draft } from "../../../foundation/draft.js";
import { pointer } from "../../../foundation/pointer.js";
import { judgementOf } from "../../../law/pathway/judgement.js";

/** The Greater Bay Area standard contract does not reach recipients outside: for them the ordinary path holds. */
export const bayAreaContractMatchesRecipients = defineRule({
  id: "pathway/bay-area-contract-matches-recipients",
  title: {
    zh: "粤港澳大湾区标准合同不及于区外接收方",
    en: "The Greater Bay Area contract does not reach recipients outside",
  },
  severity: "warning",
  requirement: ["QA-15"],
  sources: [{ law: "QA202601", article: "Q2" }],
  help: {
    zh: "区外接收方按一般路径办理：按人数订立标准合同、通过认证或者申报安全评估；未说明是否在区内的，补充填写。",
    en: "For recipients outside take the ordinary path by the numbers: standard contract, certification or assessment; where it is not said whether one is inside, say so.",
  },
  *find(filing, { asOf }): Generator<RuleFinding> {
    if (chinese(filing.pathway?.greaterBayAreaContract) === undefined) return;
    for (const [index, recipient] of listOf(filing.recipients).entries()) {
      const { name, isInGreaterBayArea, id } = recipient;
      const { zh, en } = bilingual(name) ?? { zh: id ?? "", en: id ?? "" };
      const at = pointer("recipients", index, "isInGreaterBayArea");
      if (isInGreaterBayArea === undefined) {
        yield {
          pointer: at,
          message: {
            zh: `订立了大湾区标准合同，但没有说明“${zh}”是否位于大湾区`,
            en: `There is a Greater Bay Area contract, but it is not said whether "${en}" is in the area`,
          },
        };
      }
      if (isInGreaterBayArea !== false || hasOrdinaryPath(filing, asOf, id)) continue;
      yield {
        pointer: at,
        message: {
          zh: `“${zh}”位于大湾区以外，大湾区标准合同不及于此，也没有选择一般路径`,
          en: `"${en}" is outside the area; the contract does not reach it, and no ordinary path is chosen`,
        },
      };
    }
  },
});

/** Whether everything that goes to a recipient is exempt or no export, or goes by the path selected. */
function hasOrdinaryPath(filing: Draft<Filing>, asOf: string, recipient: string | undefined): boolean {
  const { pathway } = filing;
  const isChosen =
    pathway?.selected === "certification" ||
    pathway?.selected === "securityAssessment" ||
    (pathway?.selected === "standardContract" && pathway.standardContract !== undefined);
  const own = judgementOf(filing, asOf).scenarios.filter(({ scenario }) =>
    listOf(scenario.recipients).some((id) => id === recipient),
  );
  if (own.length === 0) return isChosen;
  return own.every(
    ({ scenario, outcome }) =>
      outcome === "exempt" || outcome === "notAnExport" || (isChosen && scenario.isInScope !== false),
  );
}
