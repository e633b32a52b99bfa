import { filingDay, filingWords, relationsOf, servesNoneInScope } from "../../../checks/relations.js";
import { nameOf } from "../../../checks/relations-name.js";
import { defineRule } from "../../../checks/rule.js";
import { pointer } from "../../../foundation/pointer.js";

/** Notice of an export is given before certification is applied for it, on the day of filing at the latest. */
export const noticeDated = defineRule({
  id: "packet/notice-dated",
  title: { zh: "告知须在申请认证前完成", en: "Notice is given before the application is filed" },
  severity: "blocking",
  requirement: ["M-06-2"],
  sources: [
    { law: "M", article: "6" },
    { law: "PIPL", article: "39" },
  ],
  help: {
    zh: "先行告知，再申请认证；日期有误的予以改正。",
    en: "Give the notice first and file afterwards; correct the date if it is wrong.",
  },
  *find(filing, context) {
    const filedOn = filingDay(filing, context);
    const filed = filingWords(filing, context);
    const relations = relationsOf(filing);
    for (const { entry, index } of relations.notices) {
      const { givenOn } = entry;
      if (givenOn === undefined || givenOn <= filedOn || servesNoneInScope(relations, entry)) continue;
      const name = nameOf(entry);
      yield {
        pointer: pointer("notices", index, "givenOn"),
        message: {
          zh: `“${name.zh}”的告知日期为${givenOn}，晚于${filed.zh}`,
          en: `The notice "${name.en}" is dated ${givenOn}, after ${filed.en}`,
        },
      };
    }
  },
});
