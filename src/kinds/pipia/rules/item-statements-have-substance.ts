import { isBareNone } from "../../../foundation/bare-words.js";
import { defineRule } from "../../../checks/rule.js";
import { textsBelow } from "../../../checks/text-scan.js";
import { pointer } from "../../../foundation/pointer.js";
import { noAssessment } from "../no-assessment.js";

/** The members that answer items (1) to (5) of article 6; item (6) has a rule of its own because it weighs less. */
const ITEMS = ["lawfulness", "scale", "recipientDuties", "exportRisks", "jurisdictions"] as const;

/** What article 6 asks to be assessed is assessed: a bare "none" is an outcome without an assessment. */
export const itemStatementsHaveSubstance = defineRule({
  id: "pipia/item-statements-have-substance",
  title: {
    zh: "第六条各项须有评估内容，不得只写“无”",
    en: 'The items of article 6 are assessed and not answered with a bare "none"',
  },
  severity: "blocking",
  requirement: [
    "M-06-4",
    "M-06-5",
    "M-06-6",
    "M-06-7",
    "M-06-8",
    "M-06-9",
    "M-06-10",
    "M-06-11",
    "M-06-12",
    "M-06-13",
    "M-06-14",
    "M-06-15",
    "M-06-16",
    "M-06-17",
  ],
  sources: [{ law: "M", article: "6" }],
  help: {
    zh: "写明评估了什么、依据是什么；认为没有风险或者没有影响的，写明理由。",
    en: "Say what was assessed and on what grounds; where there is no risk or effect, say why.",
  },
  inference: {
    zh: "办法要求重点评估各项，没有规定写法；只写“无”“不涉及”的，看不出是否评估过，据此视为没有评估。",
    en: 'The Measures ask for each item to be assessed and say nothing about the wording; a bare "none" does not show that anything was assessed, and is taken for no assessment.',
  },
  *find({ impactAssessment }) {
    for (const item of ITEMS) {
      const found = textsBelow(impactAssessment?.[item], pointer("impactAssessment", item), {
        isMeant: isBareNone,
      });
      for (const { text, pointer, field: name } of found) {
        // Who does not recruit may say so in a word.
        if (name === "recruitment") continue;
        yield noAssessment(pointer, text);
      }
    }
  },
});
