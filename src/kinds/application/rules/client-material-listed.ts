import { defineRule } from "../../../checks/rule.js";
import { listOf } from "../../../foundation/answer.js";
import { pointer } from "../../../foundation/pointer.js";

/** The basic material of the client is handed in: at the least the paper that shows who the client is. */
export const clientMaterialListed = defineRule({
  id: "application/client-material-listed",
  title: {
    zh: "附件列有认证委托人的基本材料",
    en: "The basic material of the client is among the attachments",
  },
  severity: "blocking",
  requirement: ["RULE-4-1"],
  sources: [
    { law: "RULES", article: "4.1" },
    { law: "SAG3", article: "annex 1" },
  ],
  help: {
    zh: "列入统一社会信用代码证件影印件；境外处理者列入登记证明及中文译本，类别同样选“统一社会信用代码证件影印件”。其余材料以认证机构的实施细则为准。",
    en: "List the copy of the social credit code certificate; a processor abroad lists its registration with a Chinese translation under the same kind. For the rest see the implementing rules of the body.",
  },
  inference: {
    zh: "《认证实施规则》4.1只写“认证委托人基本材料”，内容由认证机构规定；以证明主体资格的证件为最低限度，参照安全评估申报指南附件1得出。",
    en: "Clause 4.1 of the Rules only says basic material of the client and leaves its content to the body; that it holds at least the paper proving who the client is follows by analogy from annex 1 of the security assessment guide.",
  },
  *find({ application, attachments }) {
    const papers = listOf(attachments);
    if (application === undefined || papers.length === 0) return;
    if (papers.some(({ kind }) => kind === undefined || kind === "licence")) return;
    yield {
      pointer: pointer("attachments"),
      message: {
        zh: "附件中没有证明申请人主体资格的统一社会信用代码证件或者登记证明",
        en: "No attachment is the social credit code certificate or the registration that shows who the applicant is",
      },
    };
  },
});
