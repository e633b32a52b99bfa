import { relationsOf } from "../../../checks/relations.js";
import { nameOf } from "../../../checks/relations-name.js";
import { defineRule } from "../../../checks/rule.js";
import { pointer } from "../../../foundation/pointer.js";

/** An agreement in a foreign language only comes with a Chinese translation; its clauses on the export are marked. */
export const agreementTranslationPresent = defineRule({
  id: "packet/agreement-translation-present",
  title: {
    zh: "外文法律文件须附中文译本，出境相关条款须标注",
    en: "A foreign-language agreement has a Chinese translation, and its export clauses are marked",
  },
  severity: "warning",
  requirement: ["FORM-14"],
  sources: [{ law: "SAG3", article: "annex 1" }],
  help: {
    zh: "附准确的中文译本，对出境相关条款作高亮或者线框标注，并填“是”。",
    en: "Attach an accurate Chinese translation, highlight or box the clauses on the export, and answer yes.",
  },
  inference: {
    zh: "该要求出自数据出境安全评估的申报材料要求，认证没有相应规定，此处借用。",
    en: "This is asked of papers for a security assessment; nothing of the kind is laid down for certification, and it is borrowed here.",
  },
  *find(filing) {
    for (const { entry, index } of relationsOf(filing).agreements) {
      const { language, hasTranslation, isHighlighted } = entry;
      if (language === undefined) continue;
      const name = nameOf(entry);
      if (language !== "zh" && language !== "bilingual" && hasTranslation !== true) {
        yield {
          pointer: pointer("agreements", index, "hasTranslation"),
          message: {
            zh: `“${name.zh}”只有外文文本，没有附中文译本`,
            en: `"${name.en}" exists in a foreign language only, and no Chinese translation is attached`,
          },
        };
      }
      if (isHighlighted !== true) {
        yield {
          pointer: pointer("agreements", index, "isHighlighted"),
          message: {
            zh: `“${name.zh}”的出境相关条款没有标注`,
            en: `The clauses of "${name.en}" on the export are not marked`,
          },
        };
      }
    }
  },
});
