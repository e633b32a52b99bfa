import { defineRule } from "../../../checks/rule.js";
import { chinese, isNotApplicable, listOf } from "../../../foundation/answer.js";
import { pointer } from "../../../foundation/pointer.js";

/** Special rules of law or of CAC prevail; where facts of one are recorded, "none" is no answer. */
export const specialRulesConsistent = defineRule({
  id: "pathway/special-rules-consistent",
  title: {
    zh: "另有规定的情形应当与所填事实一致",
    en: "Special rules agree with the facts recorded",
  },
  severity: "advice",
  requirement: ["M-05-9"],
  sources: [{ law: "M", article: "5 para 3" }],
  help: {
    zh: "在“另有规定的情形”中写明所适用的负面清单、大湾区标准合同或者条约，并说明与本次出境的关系。",
    en: "Name the negative list, the Greater Bay Area contract or the treaty under special rules, and say how it bears on this export.",
  },
  *find({ pathway, processor, scenarios }) {
    if (!isNotApplicable(pathway?.specialRules)) return;
    const facts = [
      processor?.freeTradeZone !== undefined && processor.freeTradeZone.isInZone !== false
        ? { zh: "自由贸易试验区负面清单", en: "a free trade zone's negative list" }
        : undefined,
      listOf(scenarios).some(({ exemption }) => exemption?.article === "art6")
        ? { zh: "第六条的免予情形", en: "the exemption of art. 6" }
        : undefined,
      chinese(pathway?.greaterBayAreaContract) === undefined
        ? undefined
        : { zh: "粤港澳大湾区标准合同", en: "a Greater Bay Area contract" },
    ].filter((fact) => fact !== undefined);
    if (facts.length === 0) return;
    yield {
      pointer: pointer("pathway", "specialRules"),
      message: {
        zh: `“另有规定的情形”写为不适用，而申报材料填写了${facts.map(({ zh }) => zh).join("、")}`,
        en: `Special rules are said not to apply, but the filing records ${facts.map(({ en }) => en).join(", ")}`,
      },
    };
  },
});
