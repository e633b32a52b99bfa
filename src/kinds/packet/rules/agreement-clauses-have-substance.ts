import { bareClauses } from "../../../checks/bare-clauses.js";
import { defineRule } from "../../../checks/rule.js";

/** What the binding document should regulate is regulated in words. */
export const agreementClausesHaveSubstance = defineRule({
  id: "packet/agreement-clauses-have-substance",
  title: {
    zh: "协议的各项条款须有内容，不得只写“无”",
    en: 'The clauses of the agreement are given in words, not as a bare "none"',
  },
  severity: "warning",
  requirement: ["PG-5-2", "PG-5-3", "PG-5-4", "PG-5-5"],
  sources: [{ law: "A53" }, { law: "PG20222A", article: "5.1" }],
  help: {
    zh: "摘录协议中的相应条款；协议没有约定的，补充约定，例如境外接收方接受认证机构监督。",
    en: "Excerpt the clause; where the agreement has none, agree on one, such as submitting to the certification body's supervision.",
  },
  inference: {
    zh: "旧规范列出有约束力文件的内容，作为认证依据已被替代；内容相近的新标准以其文本为准。",
    en: "The earlier specification lists what a binding document holds; it no longer is a basis of certification, and the text of the standard that replaced it prevails.",
  },
  *find({ agreements }) {
    yield* bareClauses(agreements, [
      "types",
      "sensitivity",
      "quantity",
      "retention",
      "storagePlace",
      "prcLaw",
      "bodySupervision",
      "rights",
      "liability",
      "termination",
      "disputes",
      "domesticLiableParty",
    ]);
  },
});
