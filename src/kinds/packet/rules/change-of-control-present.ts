import { relationsOf } from "../../../checks/relations.js";
import { nameOf } from "../../../checks/relations-name.js";
import { defineRule } from "../../../checks/rule.js";
import { chinese } from "../../../foundation/answer.js";
import { pointer } from "../../../foundation/pointer.js";

/** Agreements also provide for a change of control or law and for force majeure; borrowed from the security assessment. */
export const changeOfControlPresent = defineRule({
  id: "packet/change-of-control-present",
  title: {
    zh: "法律文件宜约定实际控制权、法律环境变化和不可抗力时的措施",
    en: "Agreements also provide for a change of control, a change of law and force majeure",
  },
  severity: "advice",
  requirement: ["SAM-9-1"],
  sources: [{ law: "SAM", article: "9" }],
  help: {
    zh: "建议补充约定接收方实际控制权、经营范围或者所在地法律环境发生实质性变化以及不可抗力时的安全措施，并摘录。",
    en: "Consider agreeing on security measures for a material change of the recipient's control, business or local law and for force majeure, and excerpt the clause.",
  },
  inference: {
    zh: "该条款是对数据出境安全评估法律文件的要求，认证没有相应规定，仅供参考。",
    en: "The clause is asked of documents for a security assessment; nothing of the kind is laid down for certification, so this is advice only.",
  },
  *find(filing) {
    for (const { entry, index } of relationsOf(filing).agreements) {
      if (entry.states === undefined || chinese(entry.states.changeOfControl) !== undefined) continue;
      const name = nameOf(entry);
      yield {
        pointer: pointer("agreements", index, "states", "changeOfControl"),
        message: {
          zh: `“${name.zh}”没有约定实际控制权、法律环境变化或者不可抗力时的安全措施`,
          en: `"${name.en}" has no measures for a change of control or law or for force majeure`,
        },
      };
    }
  },
});
