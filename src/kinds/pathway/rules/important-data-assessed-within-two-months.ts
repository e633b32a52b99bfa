import { defineRule } from "../../../checks/rule.js";
import { listOf } from "../../../foundation/answer.js";
import { pointer, type Pointer } from "../../../foundation/pointer.js";
import type { Filing } from "#generated/types.js";
import type { Draft } from "../../../foundation/draft.js";
import { assessmentDueOn, importantDataNoticeOn } from "../../../law/pathway/important-data.js";

/** Within two months of the notice of important data the assessment is applied for, if the export goes on. */
export const importantDataAssessedWithinTwoMonths = defineRule({
  id: "pathway/important-data-assessed-within-two-months",
  title: {
    zh: "收到重要数据告知后两个月内应当申报安全评估",
    en: "A notice of important data is followed by an application within two months",
  },
  severity: "blocking",
  requirement: ["QA-12"],
  sources: [{ law: "QA202510", article: "Q4" }],
  help: {
    zh: "继续出境的，立即申报数据出境安全评估并填写申报日期；不再出境的，移除相关数据项。",
    en: "If the export goes on, apply for the assessment at once and give the day; if it does not, remove the data items.",
  },
  *find(filing, { asOf }) {
    const noticeOn = importantDataNoticeOn(filing);
    if (noticeOn === undefined) return;
    const dueOn = assessmentDueOn(noticeOn);
    const filedOn = filing.pathway?.securityAssessment?.filedOn;
    // An application made before the notice was one for other data.
    const isFiled = filedOn !== undefined && filedOn >= noticeOn;
    if ((isFiled ? filedOn : asOf) <= dueOn) return;
    yield {
      pointer: isFiled ? pointer("pathway", "securityAssessment", "filedOn") : noticePlace(filing, noticeOn),
      message: isFiled
        ? {
            zh: `${noticeOn}被告知或者公布为重要数据，最迟应当于${dueOn}申报安全评估，实际于${filedOn}申报`,
            en: `Notified or published on ${noticeOn}: to be applied for by ${dueOn}, applied for on ${filedOn}`,
          }
        : {
            zh: `${noticeOn}被告知或者公布为重要数据，最迟应当于${dueOn}申报安全评估，至${asOf}尚未申报`,
            en: `Notified or published on ${noticeOn}: to be applied for by ${dueOn}, not applied for on ${asOf}`,
          },
    };
  },
});

function noticePlace({ pathway, scenarios }: Draft<Filing>, noticeOn: string): Pointer {
  if (pathway?.importantDataNoticeOn === noticeOn) return pointer("pathway", "importantDataNoticeOn");
  for (const [index, { dataItems }] of listOf(scenarios).entries()) {
    const place = listOf(dataItems).findIndex((item) => item.importantDataNoticeOn === noticeOn);
    if (place >= 0) return pointer("scenarios", index, "dataItems", place, "importantDataNoticeOn");
  }
  return pointer("pathway", "importantDataNoticeOn");
}
