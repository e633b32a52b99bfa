import { citesClause } from "../../../checks/citation-scan.js";
import { defineRule } from "../../../checks/rule.js";
import { chinese } from "../../../foundation/answer.js";
import { pointer } from "../../../foundation/pointer.js";
import { recipientsInScope } from "../in-scope.js";

/** The duties the recipients undertake are shown by the clauses of the binding document. */
export const commitmentHasClause = defineRule({
  id: "pipia/commitment-has-clause",
  title: {
    zh: "境外接收方承诺的义务须指明法律文件条款",
    en: "The recipients' duties point to clauses of the binding document",
  },
  severity: "blocking",
  requirement: ["M-06-12"],
  sources: [{ law: "M", article: "6(3)" }],
  help: {
    zh: "逐项写明各义务载于与境外接收方签订的法律文件的第几条，例如“保存和删除（第6条）”。",
    en: "Name for each duty the clause of the document concluded with the recipient, for example retention and deletion (clause 6).",
  },
  inference: {
    zh: "《个人信息出境认证办法》第六条第（三）项要求评估境外接收方承诺承担的义务，没有要求指明条款；所承诺的义务载于法律文件，据此要求指明条款，系本工具的理解。",
    en: "Article 6(3) of the Measures has the duties assessed that the recipient undertakes and does not ask for clauses to be named; they stand in the binding document, from which it is our reading that the clauses are named.",
  },
  *find(filing) {
    const text = chinese(filing.impactAssessment?.recipientDuties?.commitments);
    if (text === undefined || citesClause(text) || recipientsInScope(filing).length === 0) return;
    yield {
      pointer: pointer("impactAssessment", "recipientDuties", "commitments"),
      message: {
        zh: "“承诺承担的义务”没有指明载于法律文件的哪一条",
        en: "The duties undertaken name no clause of the binding document",
      },
    };
  },
});
