import { exportsUnder, noticesOf, relationsOf } from "../../../checks/relations.js";
import { nameOf, namesOf } from "../../../checks/relations-name.js";
import { restsOnConsent } from "../../../checks/relations-scenario.js";
import { defineRule } from "../../../checks/rule.js";
import { chinese } from "../../../foundation/answer.js";
import { pointer } from "../../../foundation/pointer.js";

/** Where processing rests on consent, individuals are told how to withdraw it. */
export const noticeWithdrawalPresent = defineRule({
  id: "packet/notice-withdrawal-present",
  title: {
    zh: "以同意为基础的，告知须写明撤回同意的方式",
    en: "Where consent is the basis, the notice says how to withdraw it",
  },
  severity: "warning",
  requirement: ["PIPL-15-1"],
  sources: [{ law: "PIPL", article: "15" }],
  help: {
    zh: "提供与给予同意同样便捷的撤回途径，写入告知文本，并摘录到“撤回同意的方式”。",
    en: "Offer a way to withdraw that is as easy as consenting, state it in the notice and excerpt it here.",
  },
  inference: {
    zh: "法律要求提供便捷的撤回同意的方式，没有写明须载入告知文本；个人不知道的途径不便捷，据此要求写入。",
    en: "The law asks for a convenient way to withdraw and does not say that the notice must state it; a way individuals do not know is not convenient, from which this is concluded.",
  },
  *find(filing) {
    const relations = relationsOf(filing);
    for (const { entry: notice, index } of relations.notices) {
      // One finding a notice: for the scenarios whose first notice it is and of which no notice names a way.
      const without = exportsUnder(relations, notice).filter(({ entry }) => {
        if (!restsOnConsent(entry)) return false;
        const papers = noticesOf(relations, entry);
        return (
          papers[0]?.index === index &&
          papers.every((paper) => chinese(paper.entry.states?.withdrawal) === undefined)
        );
      });
      if (without.length === 0) continue;
      const name = nameOf(notice);
      const scenarios = namesOf(without.map(({ entry }) => entry));
      yield {
        pointer: pointer("notices", index, "states", "withdrawal"),
        message: {
          zh: `出境场景“${scenarios.zh}”以同意为基础，但“${name.zh}”没有写明如何撤回同意`,
          en: `Consent is the basis of "${scenarios.en}", but "${name.en}" does not say how to withdraw it`,
        },
      };
    }
  },
});
