import type { RightKind } from "#generated/types.js";
import { listWords } from "../../../checks/finding-words.js";
import { defineRule } from "../../../checks/rule.js";
import { listOf } from "../../../foundation/answer.js";
import { optionLabel } from "../../../foundation/option-label.js";
import { pointer } from "../../../foundation/pointer.js";

const RIGHTS: readonly RightKind[] = [
  "access",
  "copy",
  "correct",
  "delete",
  "explain",
  "limit",
  "refuse",
  "portability",
];

/** The mechanism for rights has an entry for each of the eight rights. */
export const rightsListed = defineRule({
  id: "packet/rights-listed",
  title: { zh: "八项个人权利均须有处理机制", en: "Each of the eight rights has a way to be handled" },
  severity: "warning",
  requirement: ["PIPL-50-1"],
  sources: [
    { law: "PIPL", article: "50" },
    { law: "PIPL", article: "44" },
    { law: "PIPL", article: "45" },
    { law: "PIPL", article: "46" },
    { law: "PIPL", article: "47" },
    { law: "PIPL", article: "48" },
  ],
  help: {
    zh: "为所缺的每项权利各列一条，写明行使和受理方式、责任部门和处理时限。",
    en: "Add an entry for each missing right, with the way, the department responsible and the time limit.",
  },
  *find(filing) {
    const handled = new Set(listOf(filing.protection?.rights).map(({ right }) => right));
    // Without any entry the schema reports the gap once.
    if (handled.size === 0) return;
    const missing = RIGHTS.filter((right) => !handled.has(right));
    if (missing.length === 0) return;
    const at = pointer("protection", "rights");
    const names = listWords(
      missing.map((right) => optionLabel(pointer("protection", "rights", 0, "right"), right)),
    );
    yield {
      pointer: at,
      message: {
        zh: `个人权利的处理机制缺少：${names.zh}`,
        en: `The handling of rights lacks ${names.en}`,
      },
    };
  },
});
