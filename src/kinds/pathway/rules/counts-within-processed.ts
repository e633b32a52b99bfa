import { defineRule } from "../../../checks/rule.js";
import { pointer } from "../../../foundation/pointer.js";
import { groupedNumber } from "../../../foundation/written.js";

/** Nobody exports information of more persons than it processes, and no more are deleted than were counted. */
export const countsWithinProcessed = defineRule({
  id: "pathway/counts-within-processed",
  title: {
    zh: "出境人数不超过处理的人数，已删除的不超过已出境的",
    en: "Counts stay within the persons processed, and deletions within the counts",
  },
  severity: "warning",
  requirement: ["QA-4"],
  sources: [{ law: "PIQA20260429", article: "Q1" }],
  help: {
    zh: "核对统计口径和截止日期：处理个人信息规模按目前处理的全部自然人去重统计；当年出境后已删除的，另填已删除的人数。",
    en: "Check how and until when it was counted: the scale is every natural person now processed, de-duplicated; what was exported this year and deleted since goes under deleted persons.",
  },
  inference: {
    zh: "问答说明处理规模为目前处理的人数、已删除的不计入；出境的个人信息必为处理者所处理，据此比较。两项出境人数可能重合，只取较大的一项。",
    en: "The answers say that the scale is persons now processed and that deleted ones are not counted; what is exported is processed, from which this is concluded. The two counts may overlap, so the larger is taken.",
  },
  *find({ processor, volumes }) {
    const { nonSensitivePersons, sensitivePersons, deletedPersons = 0 } = volumes ?? {};
    if (nonSensitivePersons === undefined && sensitivePersons === undefined) return;
    const [first, second] = [nonSensitivePersons ?? 0, sensitivePersons ?? 0];
    const isWhole = nonSensitivePersons !== undefined && sensitivePersons !== undefined;
    if (isWhole && deletedPersons > first + second) {
      const [deleted, counted] = [groupedNumber(deletedPersons), groupedNumber(first + second)];
      yield {
        pointer: pointer("volumes", "deletedPersons"),
        message: {
          zh: `已删除${deleted}人，多于当年累计出境的${counted}人`,
          en: `${deleted} persons are said to be deleted, more than the ${counted} exported this year`,
        },
      };
      return;
    }
    const processed = processor?.personsProcessed;
    const exported = Math.max(first, second) - deletedPersons;
    if (processed === undefined || processed >= exported) return;
    const [all, some] = [groupedNumber(processed), groupedNumber(exported)];
    yield {
      pointer: pointer("processor", "personsProcessed"),
      message: {
        zh: `处理个人信息规模为${all}人，少于当年出境且未删除的${some}人`,
        en: `${all} persons are processed, fewer than the ${some} exported this year and not deleted`,
      },
    };
  },
});
