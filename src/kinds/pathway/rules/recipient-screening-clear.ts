import { defineRule } from "../../../checks/rule.js";
import { bilingual, chinese, listOf } from "../../../foundation/answer.js";
import { pointer } from "../../../foundation/pointer.js";

/** A recipient said to be on a list; what denies or asks it (未被列入, 没有列入, 是否被列入) is left out first. */
const LISTED = /[已被].{0,4}(?:列入|纳入)/u;
const DENIED = /(?:未|没有|不|均无|并无|是否|有无)[^，。；]*(?:列入|纳入|清单|名单)/gu;

/** Nothing is provided to a recipient that the screening found on a list. */
export const recipientScreeningClear = defineRule({
  id: "pathway/recipient-screening-clear",
  title: {
    zh: "境外接收方不得在限制或者禁止提供的清单上",
    en: "No recipient is on a list of those to whom provision is restricted or forbidden",
  },
  severity: "warning",
  requirement: ["PIPL-42-1"],
  sources: [{ law: "PIPL", article: "42" }],
  help: {
    zh: "列入国家网信部门清单的，停止提供；列入其他清单的，写明名称、日期和对出境的影响。结论为未列入的，写“未被列入”。",
    en: "Stop providing to a recipient on CAC's list; for another list give its name, date and effect on the export. Where the recipient is on none, write 未被列入.",
  },
  inference: {
    zh: "《个人信息保护法》第四十二条所称清单由国家网信部门公布；被列入不可靠实体清单等其他清单的，该法没有规定后果，但关系到出境安全，据此一并提示。查询结果为文字，按其字面判断。",
    en: "The list of article 42 is CAC's. The PIPL attaches nothing to other lists, such as that of unreliable entities, but they bear on the security of the export and are pointed out as well. The result is prose and is read by its words.",
  },
  *find({ recipients }) {
    for (const [index, { name, screening }] of listOf(recipients).entries()) {
      const result = chinese(screening?.result);
      if (result === undefined || !LISTED.test(result.replaceAll(DENIED, ""))) continue;
      const who = bilingual(name) ?? { zh: `第${index + 1}个接收方`, en: `recipient ${index + 1}` };
      yield {
        pointer: pointer("recipients", index, "screening", "result"),
        message: {
          zh: `“${who.zh}”的查询结果为已被列入清单`,
          en: `By the result of its screening, "${who.en}" is on a list`,
        },
      };
    }
  },
});
