import { bareNoneOf } from "../../../foundation/bare-words.js";
import { relationsOf } from "../../../checks/relations.js";
import { nameOf } from "../../../checks/relations-name.js";
import { concernsMinors } from "../../../law/sensitive.js";
import { defineRule } from "../../../checks/rule.js";
import { pointer } from "../../../foundation/pointer.js";

const PARTS = [
  { field: "guardianConsent", zh: "监护人同意", en: "the guardian's consent" },
  { field: "rules", zh: "专门的处理规则", en: "the entry on special rules" },
] as const;

/** Information of persons under 14 needs the consent of a guardian and special rules. */
export const minorsProtectionPresent = defineRule({
  id: "packet/minors-protection-present",
  title: {
    zh: "涉及不满十四周岁未成年人的，须有监护人同意和专门的处理规则",
    en: "Information of persons under 14 has guardian consent and special rules",
  },
  severity: "blocking",
  requirement: ["PIPL-31-1"],
  sources: [{ law: "PIPL", article: "31" }],
  help: {
    zh: "取得父母或者其他监护人的同意，制定专门的个人信息处理规则，并在“未成年人保护”中写明；不涉及的，在“是否涉及不满十四周岁未成年人”中填“否”。",
    en: "Obtain the consent of a parent or other guardian, make special processing rules and describe both under the protection of minors; where no such person is concerned, answer no.",
  },
  *find(filing) {
    for (const { entry, index } of relationsOf(filing).exports) {
      if (!concernsMinors(entry)) continue;
      const name = nameOf(entry);
      if (entry.minors === undefined) {
        yield {
          pointer: pointer("scenarios", index, "minors"),
          message: {
            zh: `出境场景“${name.zh}”涉及不满十四周岁未成年人，但没有写明监护人同意和专门的处理规则`,
            en: `The export scenario "${name.en}" concerns persons under 14, but guardian consent and special rules are not stated`,
          },
        };
        continue;
      }
      // What the entry itself lacks is a gap of the schema.
      for (const part of PARTS) {
        const said = bareNoneOf(entry.minors[part.field]);
        if (said === undefined) continue;
        yield {
          pointer: pointer("scenarios", index, "minors", part.field),
          message: {
            zh: `出境场景“${name.zh}”涉及不满十四周岁未成年人，但${part.zh}只写了“${said}”，没有内容`,
            en: `The export scenario "${name.en}" concerns persons under 14, but ${part.en} is nothing but "${said}"`,
          },
        };
      }
    }
  },
});
