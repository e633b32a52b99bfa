import { defineRule } from "../../../checks/rule.js";
import { pointer } from "../../../foundation/pointer.js";

/** Natural persons are counted, de-duplicated in each counter; records are not persons. */
export const countingMethodMatchesPersons = defineRule({
  id: "pathway/counting-method-matches-persons",
  title: { zh: "数量应当按自然人去重统计", en: "Natural persons are counted, de-duplicated" },
  severity: "blocking",
  requirement: ["QA-1"],
  sources: [{ law: "QA202403", article: "Q11" }],
  help: {
    zh: "按自然人去重后重新填写两项数量（同一人在多份文件中只计一次，有敏感个人信息出境的另在敏感一项计一次），并说明去重所用的标识。",
    en: "Give both numbers de-duplicated by natural person (someone in several files counts once, and once more in the sensitive number where that applies), and say by which identifier.",
  },
  *find({ volumes }) {
    if (volumes?.method !== "records") return;
    yield {
      pointer: pointer("volumes", "method"),
      message: {
        zh: "数量是按记录条数统计的，不是按自然人去重的人数",
        en: "The numbers count records, not natural persons de-duplicated",
      },
    };
  },
});
