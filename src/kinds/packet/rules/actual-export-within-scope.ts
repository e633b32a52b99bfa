import type { ActualExport } from "#generated/types.js";
import { relationsOf, withIndex } from "../../../checks/relations.js";
import { nameOf } from "../../../checks/relations-name.js";
import { personalItems } from "../../../law/sensitive.js";
import { beyondScope, withShortForms } from "../../../checks/relations-scope.js";
import { defineRule } from "../../../checks/rule.js";
import { bilingual, chinese, listOf } from "../../../foundation/answer.js";
import { pointer } from "../../../foundation/pointer.js";

/** Exports as they really happen stay within the certified recipients, purposes, types and systems. */
export const actualExportWithinScope = defineRule({
  id: "packet/actual-export-within-scope",
  title: { zh: "实际出境须在认证范围内", en: "Actual exports stay within the certified scope" },
  severity: "blocking",
  requirement: ["M-10-2"],
  sources: [{ law: "M", article: "10" }],
  help: {
    zh: "停止范围以外的出境，或者就其重新评估并向认证机构提出变更委托；种类、系统只是名称不同的，改用数据项清单和认证范围中的名称。",
    en: "Stop what is outside the scope, or assess it and apply to the certification body for a change; where only names differ, use those of the list of data items and of the scope.",
  },
  *find(filing) {
    const { exports, recipients } = relationsOf(filing);
    const systems = listOf(filing.application?.scope?.systems).flatMap(({ name }) => chinese(name) ?? []);
    const certified = exports.filter(({ entry }) => entry.isInScope !== false);
    for (const { entry, index } of withIndex<ActualExport>(filing.actualExport)) {
      const id = entry.recipient ?? "";
      const recipient = nameOf(recipients.get(id)?.entry ?? { id });
      const scenarios = certified.filter((one) => listOf<string>(one.entry.recipients).includes(id));
      const at = (field: string): string => pointer("actualExport", index, field);
      if (entry.recipient !== undefined && exports.length > 0 && scenarios.length === 0) {
        yield {
          pointer: at("recipient"),
          message: {
            zh: `实际向“${recipient.zh}”提供，但纳入认证范围的出境场景中没有这一境外接收方`,
            en: `"${recipient.en}" receives information in fact, but is no recipient of a scenario in scope`,
          },
        };
        continue;
      }
      if (entry.purpose !== undefined && entry.isPurposeWithinScope !== true) {
        const purpose = bilingual(entry.purpose) ?? { zh: "", en: "" };
        yield {
          pointer: at("isPurposeWithinScope"),
          message:
            entry.isPurposeWithinScope === false
              ? {
                  zh: `实际处理目的“${purpose.zh}”不在认证范围内`,
                  en: `The purpose in fact, "${purpose.en}", is outside the certified scope`,
                }
              : {
                  zh: `没有判断实际处理目的“${purpose.zh}”是否在认证范围内`,
                  en: `It has not been judged whether the purpose in fact, "${purpose.en}", is within the certified scope`,
                },
        };
      }
      const items = scenarios.flatMap((one) =>
        personalItems(one.entry).flatMap(({ name }) => chinese(name) ?? []),
      );
      const types = items.length === 0 ? [] : beyondScope(chinese(entry.types) ?? "", items, true);
      if (types.length > 0) {
        yield {
          pointer: at("types"),
          message: {
            zh: `向“${recipient.zh}”实际出境的种类不在认证范围内：${types.join("、")}`,
            en: `Types exported to "${recipient.en}" in fact are not in the certified scope: ${types.join(", ")}`,
          },
        };
      }
      const names = systems.flatMap(withShortForms);
      const used = names.length === 0 ? [] : beyondScope(chinese(entry.systems) ?? "", names, false);
      if (used.length > 0) {
        yield {
          pointer: at("systems"),
          message: {
            zh: `实际使用的系统不在认证范围内：${used.join("、")}`,
            en: `Systems used in fact are not in the certified scope: ${used.join(", ")}`,
          },
        };
      }
    }
  },
});
