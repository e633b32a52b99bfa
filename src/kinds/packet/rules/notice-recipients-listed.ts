import { noticeEntries, noticesOf, recipientsOf, relationsOf } from "../../../checks/relations.js";
import { nameOf } from "../../../checks/relations-name.js";
import { defineRule } from "../../../checks/rule.js";
import { pointer } from "../../../foundation/pointer.js";

/** The notice of a scenario names each overseas recipient of it, with the six items of PIPL art. 39. */
export const noticeRecipientsListed = defineRule({
  id: "packet/notice-recipients-listed",
  title: {
    zh: "告知须列明每一境外接收方及法定六项内容",
    en: "The notice lists each overseas recipient with the six items the law asks for",
  },
  severity: "blocking",
  requirement: [
    "PIPL-39-1",
    "PIPL-39-2",
    "PIPL-39-3",
    "PIPL-39-4",
    "PIPL-39-5",
    "PIPL-39-6",
    "PIPL-23-1",
    "X-02",
  ],
  sources: [
    { law: "PIPL", article: "39" },
    { law: "PIPL", article: "23" },
    { law: "QA202607", article: "Q1" },
  ],
  help: {
    zh: "在适用于该场景的告知文本中写明该境外接收方的名称、联系方式、处理目的、处理方式、个人信息的种类以及个人向其行使权利的方式和程序，并向个人告知。",
    en: "State in a notice of the scenario the recipient's name, contact, purpose, manner, types of personal information, and the way and procedure to exercise rights against it, and tell individuals.",
  },
  *find(filing) {
    const relations = relationsOf(filing);
    for (const { entry: scenario } of relations.exports) {
      const [notice] = noticesOf(relations, scenario);
      // A scenario without any notice is another finding.
      if (notice === undefined) continue;
      for (const { entry: recipient } of recipientsOf(relations, scenario)) {
        if (noticeEntries(relations, scenario, recipient).length > 0) continue;
        const name = nameOf(recipient);
        const where = nameOf(scenario);
        yield {
          pointer: pointer("notices", notice.index, "states", "recipients"),
          key: `${scenario.id ?? ""}:${recipient.id ?? ""}`,
          message: {
            zh: `出境场景“${where.zh}”的告知没有列明境外接收方“${name.zh}”`,
            en: `The notice of the export scenario "${where.en}" does not list the overseas recipient "${name.en}"`,
          },
        };
      }
    }
  },
});
