import type { LocalizedText } from "../../foundation/locale.js";

/** What only a batch says about a record, with its names for lists. */
export const BATCH_CODES = {
  "batch/changed-by-hand": {
    zh: "输出文件夹中的材料被手工改动",
    en: "Packet changed by hand in the output folder",
  },
  "batch/defect": { zh: "程序处理该份材料时出错", en: "Program failure at one record" },
  "batch/held-packet": {
    zh: "输出文件夹中的材料被占用或者只读",
    en: "Packet in the output folder that is in use or read-only",
  },
  "batch/machine": {
    zh: "因机器或者工作进程的问题没有生成",
    en: "Record that the machine or a worker could not make",
  },
  "batch/same-code": { zh: "代码相同而名称不同", en: "One code under different names" },
  "batch/same-company": { zh: "同一单位有几份材料", en: "Several filings of one company" },
  "batch/same-filing": { zh: "同一份材料重复出现", en: "Same filing more than once" },
  "batch/time-limit": { zh: "超过时限仍未生成", en: "Record that took longer than the time limit" },
  "batch/workbook-unread": { zh: "文件夹中的工作簿没有读取", en: "Workbook in a folder that was not read" },
  "batch/unreadable": { zh: "无法读取该份材料的文件", en: "File of a record that cannot be read" },
} as const satisfies Readonly<Record<string, LocalizedText>>;
