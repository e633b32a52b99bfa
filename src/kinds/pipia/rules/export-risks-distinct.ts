import { isBareNone, isUnwritten } from "../../../foundation/bare-words.js";
import { defineRule } from "../../../checks/rule.js";
import { sameWords } from "../../../checks/text-compare.js";
import { chinese } from "../../../foundation/answer.js";
import { fieldCatalogue, nameOf } from "../../../foundation/field.js";
import { pointer, segmentsOf } from "../../../foundation/pointer.js";

const RISKS = ["tampering", "destruction", "leak", "loss", "illegalUse"] as const;

/** The five risks after an export are assessed each on its own. */
export const exportRisksDistinct = defineRule({
  id: "pipia/export-risks-distinct",
  title: {
    zh: "篡改、破坏、泄露、丢失、非法利用的风险须分别评估",
    en: "Tampering, destruction, leak, loss and illegal use are assessed apart",
  },
  severity: "blocking",
  requirement: ["M-06-14"],
  sources: [{ law: "M", article: "6(4)" }],
  help: {
    zh: "就每一种风险分别写明可能性、影响和应对，不以同一段文字代替。",
    en: "Give the likelihood, effect and answer of each risk, and not one text for several.",
  },
  inference: {
    zh: "办法逐一列出五种风险，没有写明须分段评估；一字不差的文字看不出是就哪一种风险评估的，据此要求分别写明。",
    en: "The Measures name the five risks and do not say that each needs its own text; the very same words do not show which risk was assessed, from which this is concluded.",
  },
  *find({ impactAssessment }) {
    const risks = impactAssessment?.exportRisks;
    const written = RISKS.flatMap((name) => {
      const text = chinese(risks?.[name]);
      // A bare word is found for what it is, not for standing twice.
      return text === undefined || isBareNone(text) || isUnwritten(text) ? [] : [{ name, text }];
    });
    for (const [index, { name, text }] of written.entries()) {
      const same = written.slice(0, index).find((other) => sameWords(other.text, text));
      if (same === undefined) continue;
      const at = pointer("impactAssessment", "exportRisks", name);
      const [one, other] = [at, pointer("impactAssessment", "exportRisks", same.name)].map((place) =>
        nameOf(segmentsOf(place), fieldCatalogue()),
      );
      yield {
        pointer: at,
        message: {
          zh: `“${one?.zh}”与“${other?.zh}”文字相同，没有分别评估`,
          en: `"${one?.en}" is described in the very words of "${other?.en}"`,
        },
      };
    }
  },
});
