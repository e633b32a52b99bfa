import { defineRule } from "../../../checks/rule.js";
import { containsText } from "../../../foundation/same-text.js";
import { chinese, listOf } from "../../../foundation/answer.js";
import { optionLabel } from "../../../foundation/option-label.js";
import { pointer } from "../../../foundation/pointer.js";
import { called, entriesOf } from "../in-scope.js";

/** A conclusion for export deals with every risk that remains high or severe. */
export const residualRiskHasExplanation = defineRule({
  id: "pipia/residual-risk-has-explanation",
  title: {
    zh: "剩余风险为高或者严重的，结论须说明理由",
    en: "The conclusion explains each high or severe residual risk",
  },
  severity: "blocking",
  requirement: ["TPL-11"],
  sources: [
    { law: "PIPL", article: "56" },
    { law: "SCCG2", article: "annex 5" },
  ],
  help: {
    zh: "在结论的“理由”中点明该风险或者该等级的剩余风险，说明为何仍可以出境；不能说明的，改变结论或者继续降低风险。",
    en: "Name the risk, or the residual risks of its level, in the reasons and say why export may still go on; where that cannot be said, change the conclusion or reduce the risk.",
  },
  *find({ impactAssessment }) {
    const { result, reasons } = impactAssessment?.conclusion ?? {};
    const text = chinese(reasons);
    if (text === undefined || result === "mustNotExport") return;
    for (const { index, item } of entriesOf(listOf(impactAssessment?.method?.risks))) {
      const { residualLevel } = item;
      if (residualLevel !== "high" && residualLevel !== "severe") continue;
      const title = chinese(item.title);
      const isNamed = title !== undefined && containsText(text, title);
      if (isNamed || speaksOf(text, LEVEL_WORDS[residualLevel])) continue;
      const at = pointer("impactAssessment", "method", "risks", index, "residualLevel");
      const { zh, en } = called(item.title, index);
      const level = optionLabel(at, residualLevel);
      yield {
        pointer: pointer("impactAssessment", "conclusion", "reasons"),
        key: item.id ?? String(index),
        message: {
          zh: `风险“${zh}”的剩余风险为“${level.zh}”，结论的理由没有提及`,
          en: `The risk "${en}" remains ${level.en}; the reasons of the conclusion do not mention it`,
        },
        related: [{ pointer: at, message: { zh: "剩余风险等级", en: "residual level" } }],
      };
    }
  },
});

const LEVEL_WORDS = { high: /高/u, severe: /严重/u } as const;

/** Whether a sentence speaks of residual risks of a level and does not deny them. */
function speaksOf(text: string, level: RegExp): boolean {
  return text
    .split(/[。；！？\n]/u)
    .some(
      (sentence) =>
        sentence.includes("剩余风险") &&
        level.test(sentence) &&
        !/没有|不存在|均非|无[“"]?[高严]/u.test(sentence),
    );
}
