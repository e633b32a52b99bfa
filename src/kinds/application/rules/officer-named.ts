import { defineRule } from "../../../checks/rule.js";
import { isAnswered } from "../../../foundation/answer.js";
import { pointer } from "../../../foundation/pointer.js";
import { groupedNumber } from "../../../foundation/written.js";
import { isReached, OFFICER_VOLUME } from "../../../law/thresholds.js";

/** From 1,000,000 persons processed a personal information protection officer is appointed. */
export const officerNamed = defineRule({
  id: "application/officer-named",
  title: {
    zh: "处理100万人以上个人信息的，须指定负责人",
    en: "From 1,000,000 persons processed an officer is appointed",
  },
  severity: "blocking",
  requirement: ["PIPL-52-1"],
  sources: [{ law: "PIPL", article: "52" }, { law: "AUDIT", article: "12" }, { law: "DPO" }],
  help: {
    zh: "指定个人信息保护负责人，填写其姓名、职务和联系方式，并向网信部门报送。",
    en: "Appoint the officer, give name, post and contact, and report them to the cyberspace department.",
  },
  inference: {
    zh: "《个人信息保护法》第五十二条没有写明人数，以审计办法和2025年7月18日公告的100万人为准，含本数。",
    en: "Article 52 names no number; we take the 1,000,000 persons of the Audit Measures and the announcement of 18 July 2025, the figure included.",
  },
  *find({ processor }) {
    const persons = processor?.personsProcessed;
    if (persons === undefined || !isReached(persons, OFFICER_VOLUME) || isAnswered(processor?.officer))
      return;
    yield {
      pointer: pointer("processor", "officer"),
      message: {
        zh: `处理个人信息达到${groupedNumber(persons)}人，但没有指定个人信息保护负责人`,
        en: `${groupedNumber(persons)} persons are processed, but no personal information protection officer is named`,
      },
    };
  },
});
