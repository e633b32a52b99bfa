import { defineRule } from "../../../checks/rule.js";
import { pointer } from "../../../foundation/pointer.js";
import { lastProvisionOf, recordsKeptUntil } from "../../../law/last-provision.js";

/** Records of provision are kept for three years at least after the last provision the filing knows of. */
export const transferRecordsHaveThreeYears = defineRule({
  id: "packet/transfer-records-have-three-years",
  title: { zh: "提供记录须至少保存三年", en: "Records of provision are kept for at least three years" },
  severity: "warning",
  requirement: ["NDSR-12-3"],
  sources: [{ law: "NDSR", article: "12" }],
  help: {
    zh: "把提供记录保存至最后一次提供之日起满三年以后，并填写相应日期；出境仍在继续的，随之顺延。",
    en: "Keep the records until three years after the last provision and give that day; while the export goes on, it moves with it.",
  },
  inference: {
    zh: "条例规定处理情况记录至少保存三年，没有写明起算日；此处自申报材料所载的最后一次提供（统计截止日、计划开始出境日和实际出境的观察日中最晚的一日）起算。",
    en: "The Regulations ask for at least three years and do not say from when; here they run from the last provision the filing knows of: the latest of the day counted to, the days on which exports start and those on which they were observed.",
  },
  *find(filing) {
    const until = filing.protection?.transferRecordsUntil;
    const last = lastProvisionOf(filing);
    if (until === undefined || last === undefined) return;
    const earliest = recordsKeptUntil(last.day);
    if (until >= earliest) return;
    yield {
      pointer: pointer("protection", "transferRecordsUntil"),
      message: {
        zh: `提供记录只保存至${until}；自${last.day}起算三年，应至少保存至${earliest}`,
        en: `Records of provision are kept until ${until} only; three years from ${last.day} end on ${earliest}`,
      },
    };
  },
});
