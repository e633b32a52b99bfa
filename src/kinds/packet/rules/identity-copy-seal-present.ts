import type { Attachment, AttachmentKind } from "#generated/types.js";
import { withIndex } from "../../../checks/relations.js";
import { nameOf } from "../../../checks/relations-name.js";
import { defineRule } from "../../../checks/rule.js";
import { pointer } from "../../../foundation/pointer.js";

/** Credit code paper and identity papers of legal representative and handler. */
const COPIES: ReadonlySet<AttachmentKind> = new Set(["identityCopy", "licence", "registration"]);

/** Copies of licence, registration and identity papers bear the official seal. */
export const identityCopySealPresent = defineRule({
  id: "packet/identity-copy-seal-present",
  title: { zh: "证件影印件须加盖公章", en: "Copies of licence and identity papers are sealed" },
  severity: "warning",
  requirement: ["FORM-13"],
  sources: [{ law: "SAG3", article: "annex 1" }],
  help: {
    zh: "在影印件上加盖公章后扫描，并在“是否加盖公章”中填“是”。",
    en: "Put the official seal on the copy before scanning it, and answer yes.",
  },
  inference: {
    zh: "该要求出自数据出境安全评估的申报材料要求，认证没有规定，此处借用。",
    en: "This is asked of papers for a security assessment; nothing is laid down for certification, and it is borrowed here.",
  },
  *find(filing) {
    for (const { entry, index } of withIndex<Attachment>(filing.attachments)) {
      if (entry.kind === undefined || !COPIES.has(entry.kind) || entry.isStamped === true) continue;
      const name = nameOf(entry);
      yield {
        pointer: pointer("attachments", index, "isStamped"),
        message:
          entry.isStamped === false
            ? { zh: `“${name.zh}”没有加盖公章`, en: `"${name.en}" is not sealed` }
            : {
                zh: `没有写明“${name.zh}”是否加盖公章`,
                en: `It is not stated whether "${name.en}" is sealed`,
              },
      };
    }
  },
});
