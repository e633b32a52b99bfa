import { consentsOf, relationsOf } from "../../../checks/relations.js";
import { nameOf } from "../../../checks/relations-name.js";
import { isConsent, restsOnConsent } from "../../../checks/relations-scenario.js";
import { defineRule } from "../../../checks/rule.js";
import { pointer } from "../../../foundation/pointer.js";

/** An export that rests on consent rests on a separate one: for the export, and for another processor as recipient. */
export const separateConsentPresent = defineRule({
  id: "packet/separate-consent-present",
  title: {
    zh: "以同意为基础的出境须取得单独同意",
    en: "An export that rests on consent has separate consent",
  },
  severity: "blocking",
  requirement: ["M-06-3", "PIPL-39-7", "PIPL-23-1"],
  sources: [
    { law: "M", article: "6" },
    { law: "PIPL", article: "39" },
    { law: "PIPL", article: "23" },
  ],
  help: {
    zh: "就该出境场景单独征求个人的同意并填写取得情况；合法性基础不是同意的，改正“处理的合法性基础”并说明无需同意的理由。",
    en: "Ask individuals for consent to this export alone and record how it was obtained; where consent is not the basis, correct the legal bases and say why none is needed.",
  },
  *find(filing) {
    const relations = relationsOf(filing);
    const { exports, consents } = relations;
    // Without any entry the schema reports the gap once.
    if (consents.length === 0) return;
    for (const { entry, index } of exports) {
      if (entry.isInScope === false || !restsOnConsent(entry)) continue;
      const papers = consentsOf(relations, entry);
      if (papers.some(({ entry: paper }) => paper.mode !== "notRequired")) continue;
      const name = nameOf(entry);
      yield {
        pointer: pointer("scenarios", index, "legalBases"),
        message: {
          zh: `出境场景“${name.zh}”以同意为基础，但没有与之对应的单独同意`,
          en: `The export scenario "${name.en}" rests on consent, but no separate consent belongs to it`,
        },
      };
    }
    for (const { entry, index } of consents) {
      // What is bundled is no separate consent either; that is reported once, as bundled.
      if (!isConsent(entry) || entry.isSeparate === true || entry.isBundled === true) continue;
      const name = nameOf(entry);
      yield {
        pointer: pointer("consents", index, "isSeparate"),
        message:
          entry.isSeparate === false
            ? {
                zh: `“${name.zh}”不是单独同意`,
                en: `"${name.en}" is not a separate consent`,
              }
            : {
                zh: `没有写明“${name.zh}”是否为单独同意`,
                en: `It is not stated whether "${name.en}" is a separate consent`,
              },
      };
    }
  },
});
