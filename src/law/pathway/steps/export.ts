import type { LocalizedText } from "../../../foundation/locale.js";
import { scenarioName } from "../name.js";
import type { StepMaker } from "../step.js";
import { clauses, quoted } from "../words.js";

const KINDS = [
  ["transfer", { zh: "属于（传输至境外）", en: "yes (transferred abroad)" }],
  ["remoteAccess", { zh: "属于（境外可以查询、调取）", en: "yes (open to access from abroad)" }],
  [
    "directCollection",
    {
      zh: "属于（依《个人信息保护法》第三条第二款在境外处理）",
      en: "yes (processed abroad under PIPL art. 3(2))",
    },
  ],
  [
    "domesticAccess",
    {
      zh: "不属于（境外人员在境内访问，信息未传输至境外）",
      en: "no (accessed inside China, nothing leaves)",
    },
  ],
  [undefined, { zh: "未填写出境情形", en: "the kind of export is not stated" }],
] as const;

/** Context 14, step 1: transfer abroad, an act of access abroad, or processing under PIPL art. 3(2). */
export const exportStep: StepMaker = ({ judgement: { scenarios } }) => {
  const parts = KINDS.flatMap(([situation, words]): readonly LocalizedText[] => {
    const names = scenarios
      .filter(({ scenario }) => scenario.situation === situation)
      .map(({ scenario, index }) => scenarioName(scenario, index));
    if (names.length === 0) return [];
    const { zh, en } = quoted(names);
    return [{ zh: `${zh}：${words.zh}`, en: `${en}: ${words.en}` }];
  });
  const { zh, en } = clauses(parts);
  return {
    id: "export",
    question: { zh: "是否属于向境外提供？", en: "Is it an export?" },
    answer:
      parts.length === 0
        ? { zh: "申报材料没有列出出境场景。", en: "The filing lists no export scenario." }
        : { zh: `${zh}。`, en: `${en}.` },
    numbers: [],
    sources: [{ law: "QA202510", article: "Q5" }, { law: "SAG3" }, { law: "PIPL", article: "3 para 2" }],
    basis: "official",
  };
};
