import { defineRule } from "../../../checks/rule.js";
import { listOf } from "../../../foundation/answer.js";
import { optionLabel } from "../../../foundation/option-label.js";
import { pointer } from "../../../foundation/pointer.js";
import { quoted } from "../in-scope.js";

const KINDS = ["rules", "classification", "encryption", "permissions", "incident", "other"] as const;

/** The six kinds of protective measures of the law are described. */
export const measuresListed = defineRule({
  id: "pipia/measures-listed",
  title: { zh: "保护措施须包括法定的六类", en: "The protective measures cover the six kinds of the law" },
  severity: "warning",
  requirement: ["PIPL-51-1"],
  sources: [{ law: "PIPL", article: "51" }],
  help: {
    zh: "为缺少的类别补列措施；一项措施兼有数类作用的，分列为数项。",
    en: "Add measures of the kinds that are missing; list a measure that serves several kinds once for each.",
  },
  *find({ measures }) {
    const kinds = new Set(listOf(measures).map(({ kind }) => kind));
    if (kinds.size === 0) return;
    const missing = KINDS.filter((kind) => !kinds.has(kind));
    if (missing.length === 0) return;
    const { zh, en } = quoted(missing.map((kind) => optionLabel(pointer("measures", 0, "kind"), kind)));
    yield {
      pointer: pointer("measures"),
      message: { zh: `安全保护措施缺少${zh}`, en: `No protective measure of the kind ${en}` },
    };
  },
});
