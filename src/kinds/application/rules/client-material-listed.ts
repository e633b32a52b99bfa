import type { AttachmentKind } from "#generated/types.js";
import { defineRule } from "../../../checks/rule.js";
import { isAnswered, listOf } from "../../../foundation/answer.js";
import type { LocalizedText } from "../../../foundation/locale.js";
import { pointer } from "../../../foundation/pointer.js";

const OF_DOMESTIC: LocalizedText = {
  zh: "附件中没有证明申请人主体资格的统一社会信用代码证件",
  en: "No attachment is the social credit code certificate that shows who the applicant is",
};
const OF_FOREIGN: LocalizedText = {
  zh: "申请人是境外个人信息处理者，附件中没有证明其主体资格的境外登记证明",
  en: "The applicant is a foreign processor, and no attachment is the registration abroad that shows who it is",
};

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
    zh: "列入统一社会信用代码证件影印件；境外处理者列入登记证明及中文译本，类别选“境外登记证明影印件”。其余材料以认证机构的实施细则为准。",
    en: "List the copy of the social credit code certificate; a processor abroad lists its registration, with a Chinese translation, as a copy of a registration abroad. For the rest see the implementing rules of the body.",
  },
  inference: {
    zh: "《认证实施规则》4.1只写“认证委托人基本材料”，内容由认证机构规定；以证明主体资格的证件为最低限度，参照安全评估申报指南附件1得出。",
    en: "Clause 4.1 of the Rules only says basic material of the client and leaves its content to the body; that it holds at least the paper proving who the client is follows by analogy from annex 1 of the security assessment guide.",
  },
  *find({ application, attachments, processor }) {
    const papers = listOf(attachments);
    if (application === undefined || papers.length === 0) return;
    const isForeign = processor?.isForeign;
    // Some entities from abroad are registered in China as well and have a code.
    const hasCode = isForeign !== true || isAnswered(processor.unifiedSocialCreditCode);
    const shows = (kind: AttachmentKind): boolean =>
      (kind === "licence" && hasCode) || (kind === "registration" && isForeign !== false);
    if (papers.some(({ kind }) => kind === undefined || shows(kind))) return;
    yield {
      pointer: pointer("attachments"),
      message: isForeign === true ? OF_FOREIGN : OF_DOMESTIC,
    };
  },
});
