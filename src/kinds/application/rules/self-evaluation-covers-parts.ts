import type { SelfEvaluationBlock } from "#generated/types.js";
import { listWords } from "../../../checks/finding-words.js";
import { defineRule } from "../../../checks/rule.js";
import { listOf } from "../../../foundation/answer.js";
import { optionLabel } from "../../../foundation/option-label.js";
import { pointer } from "../../../foundation/pointer.js";
import { INSTRUMENTS } from "../../../law/instruments.js";

const PARTS: readonly SelfEvaluationBlock[] = [
  "gbt35273",
  "principles",
  "basicRequirements",
  "subjectRights",
];

/** The self-evaluation covers GB/T 35273 and the three parts of GB/T 46068. */
export const selfEvaluationCoversParts = defineRule({
  id: "application/self-evaluation-covers-parts",
  title: {
    zh: "自评价表覆盖GB/T 35273和GB/T 46068的三个部分",
    en: "The self-evaluation covers GB/T 35273 and the three parts of GB/T 46068",
  },
  severity: "warning",
  requirement: ["STD-46068-1", "RULE-9-1"],
  sources: [{ law: "A53" }, { law: "GBT46068" }, { law: "GBT35273" }],
  help: {
    zh: "逐条补充缺少的部分；GB/T 46068的条款号照购得的标准文本填写，没有文本的不填。",
    en: "Add the missing parts requirement by requirement; take clause numbers of GB/T 46068 from the purchased text and leave them out without it.",
  },
  inference: {
    zh: "GB/T 46068的原文未能取得；据间接资料，其内容为基本原则、基本要求和个人信息主体权益保障三部分。自评价表的格式由认证机构规定。",
    en: "The text of GB/T 46068 was not available; by secondary sources it has three parts: principles, basic requirements and protection of subjects' rights. The body fixes the layout of the table.",
  },
  inForce: {},
  *find({ application }, { asOf }) {
    const rows = listOf(application?.selfEvaluation);
    const blocks = new Set(rows.map(({ block }) => block));
    // Before, the basis was another.
    if ((application?.filedOn ?? asOf) < INSTRUMENTS.A53.inForceFrom) return;
    if (rows.length === 0 || blocks.has(undefined)) return;
    const missing = PARTS.filter((part) => !blocks.has(part));
    if (missing.length === 0) return;
    const words = listWords(
      missing.map((part) => optionLabel(pointer("application", "selfEvaluation", 0, "block"), part)),
    );
    yield {
      pointer: pointer("application", "selfEvaluation"),
      message: {
        zh: `自评价表没有评价：${words.zh}`,
        en: `The self-evaluation has no row on: ${words.en}`,
      },
    };
  },
});
