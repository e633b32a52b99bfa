import type { LocalizedText } from "../../foundation/locale.js";
import { pointer } from "../../foundation/pointer.js";
import { plusYears } from "../civil-day.js";
import { lastProvisionOf, recordsKeptUntil } from "../last-provision.js";
import { defineDeadline, stated, type DeadlineDefinition, type Trigger } from "./deadline.js";
import { after, onDay } from "./due.js";
import { MONTHS_COUNTED } from "./inference.js";

const COMPLETED: LocalizedText = { zh: "影响评估完成", en: "assessment completed" };
const AT_LEAST_THREE_YEARS: LocalizedText = { zh: "至少保存3年", en: "kept for at least 3 years" };

/** The report of the assessment is kept for at least three years (PIPL art. 56). */
export const reportRetention = afterAssessment({
  id: "assessment-report-retention",
  title: { zh: "影响评估报告保存期满", en: "Assessment report kept long enough" },
  member: "reportUntil",
});

/** So are the records of the processing (PIPL art. 56). */
export const recordsRetention = afterAssessment({
  id: "processing-records-retention",
  title: { zh: "处理情况记录保存期满", en: "Records of processing kept long enough" },
  member: "recordsUntil",
});

function afterAssessment({
  id,
  title,
  member,
}: {
  readonly id: string;
  readonly title: LocalizedText;
  readonly member: "reportUntil" | "recordsUntil";
}): DeadlineDefinition {
  return defineDeadline({
    id,
    title,
    actor: "processor",
    kind: "keep",
    counting: "calendar",
    period: AT_LEAST_THREE_YEARS,
    requirement: ["PIPL-56-4"],
    sources: [
      { law: "PIPL", article: "56" },
      { law: "CIVIL", article: "202" },
    ],
    basis: "official",
    inference: [
      {
        zh: "条文只写至少保存三年，没有写明自何时起算：自影响评估完成之日起算",
        en: "The text says at least three years and not from when: they are counted from the completion of the assessment",
      },
      MONTHS_COUNTED,
    ],
    remind: [],
    *find({ impactAssessment }) {
      const completedOn = impactAssessment?.completedOn;
      const until = impactAssessment?.retention?.[member];
      if (completedOn === undefined && until === undefined) return;
      yield {
        trigger: { what: COMPLETED, ...stated(pointer("impactAssessment", "completedOn"), completedOn) },
        due: after(COMPLETED, completedOn, (day) => onDay(plusYears(day, 3))),
        recorded: stated(pointer("impactAssessment", "retention", member), until),
      };
    },
  });
}

const UNKNOWN_PROVISION: Trigger = {
  what: { zh: "最后一个出境场景开始", en: "the last scenario begins" },
  pointer: pointer("scenarios"),
};

/** Records of what was provided to whom are kept for at least three years (Network Data Security Regulations art. 12). */
export const transferRecordsRetention = defineDeadline({
  id: "transfer-records-retention",
  title: { zh: "个人信息提供记录保存期满", en: "Records of provision kept long enough" },
  actor: "processor",
  kind: "keep",
  counting: "calendar",
  period: AT_LEAST_THREE_YEARS,
  requirement: ["NDSR-12-3"],
  sources: [
    { law: "NDSR", article: "12" },
    { law: "CIVIL", article: "202" },
  ],
  basis: "official",
  inference: [
    {
      zh: "条文没有写明持续提供时如何起算：每次提供分别起算，此处按申报材料所载最后的提供日期（统计截止日、开始出境日和查明出境之日中最晚的一日）计算；继续提供的，保存期随之延后",
      en: "The text does not say how to count where provision goes on: each provision counts by itself, and this is the last one the filing tells of (the latest of the day counted to, the days on which exports begin and those on which they were observed); while provision goes on, so does the period",
    },
    MONTHS_COUNTED,
  ],
  remind: [],
  *find(filing) {
    const until = filing.protection?.transferRecordsUntil;
    const trigger = lastProvisionOf(filing) ?? UNKNOWN_PROVISION;
    if (until === undefined && trigger.day === undefined) return;
    yield {
      trigger,
      due: after(trigger.what, trigger.day, (day) => onDay(recordsKeptUntil(day))),
      recorded: stated(pointer("protection", "transferRecordsUntil"), until),
    };
  },
});
