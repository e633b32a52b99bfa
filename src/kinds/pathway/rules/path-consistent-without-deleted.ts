import { defineRule } from "../../../checks/rule.js";
import { pointer } from "../../../foundation/pointer.js";
import { groupedNumber } from "../../../foundation/written.js";
import { judgementOf } from "../../../law/pathway/judgement.js";
import { OUTCOME_WORDS } from "../../../law/pathway/outcome.js";
import { inSentence } from "../../../law/pathway/words.js";

/** Where the path differs with and without persons since deleted, two official statements give two results. */
export const pathConsistentWithoutDeleted = defineRule({
  id: "pathway/path-consistent-without-deleted",
  title: {
    zh: "扣除已删除的人数前后路径应当相同",
    en: "The path is the same with and without deleted persons",
  },
  severity: "warning",
  requirement: ["QA-4"],
  sources: [{ law: "PIQA20260429", article: "Q1" }],
  help: {
    zh: "就已删除的部分向认证机构或者省级网信部门咨询，并保存删除的证据；在此之前按计入已删除人数的路径办理。",
    en: "Ask the certification body or the provincial cyberspace department about the deleted part and keep proof of deletion; until then follow the path with them counted.",
  },
  inference: {
    zh: "规定要求自当年1月1日起累计，2026年4月的问答称已删除的不计入人数；从严按累计人数判断。",
    en: "The Provisions count cumulatively since 1 January, the answers of April 2026 leave deleted persons out; the stricter reading is taken.",
  },
  *find(filing, { asOf }) {
    const { withoutDeleted, volume } = judgementOf(filing, asOf);
    const deleted = filing.volumes?.deletedPersons;
    if (withoutDeleted === undefined || deleted === undefined || volume.outcome === "unknown") return;
    if (withoutDeleted.outcome === volume.outcome) return;
    const counted = inSentence(OUTCOME_WORDS[volume.outcome]);
    const less = inSentence(OUTCOME_WORDS[withoutDeleted.outcome]);
    yield {
      pointer: pointer("volumes", "deletedPersons"),
      message: {
        zh: `计入已删除的${groupedNumber(deleted)}人，按数量得出“${counted.zh}”；扣除的，可能得出“${less.zh}”`,
        en: `With the ${groupedNumber(deleted)} deleted persons the numbers give "${counted.en}"; without them possibly "${less.en}"`,
      },
    };
  },
});
