import { dayWords } from "../../../checks/finding-words.js";
import { defineRule } from "../../../checks/rule.js";
import { pointer } from "../../../foundation/pointer.js";
import { plusYears } from "../../../law/civil-day.js";

/** Years for which the report and the records of processing are kept at least. */
const YEARS = 3;

/** The report and the records of processing are kept for three years at least. */
export const recordsKeptThreeYears = defineRule({
  id: "pipia/records-kept-three-years",
  title: {
    zh: "评估报告和处理情况记录至少保存三年",
    en: "The report and the records of processing are kept for three years",
  },
  severity: "blocking",
  requirement: ["PIPL-56-4"],
  sources: [{ law: "PIPL", article: "56" }],
  help: {
    zh: "把保存期限延长到评估完成之日起三年以后；持续出境的，处理情况记录宜从最后一次处理起算。",
    en: "Keep them for three years or more after the assessment was completed; where export goes on, count the records from the last processing.",
  },
  inference: {
    zh: "《个人信息保护法》第五十六条规定至少保存三年，没有写明起算日；自评估完成之日起算，系本工具的理解。",
    en: "Article 56 of the PIPL asks for three years at least and does not say from when; that they run from the day on which the assessment was completed is our reading.",
  },
  *find({ impactAssessment }) {
    const completedOn = impactAssessment?.completedOn;
    if (completedOn === undefined) return;
    const least = plusYears(completedOn, YEARS);
    for (const { name, zh, en } of KEPT) {
      const until = impactAssessment?.retention?.[name];
      if (until === undefined || until >= least) continue;
      yield {
        pointer: pointer("impactAssessment", "retention", name),
        message: {
          zh: `${zh}只保存至${dayWords(until).zh}，评估于${dayWords(completedOn).zh}完成，至少应保存至${dayWords(least).zh}`,
          en: `${en} kept until ${dayWords(until).en} only; the assessment was completed on ${dayWords(completedOn).en}, so ${dayWords(least).en} is the earliest`,
        },
      };
    }
  },
});

const KEPT = [
  { name: "reportUntil", zh: "评估报告", en: "The report is" },
  { name: "recordsUntil", zh: "处理情况记录", en: "The records of processing are" },
] as const;
