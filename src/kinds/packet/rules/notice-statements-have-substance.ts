import { isBareNone } from "../../../foundation/bare-words.js";
import { withIndex } from "../../../checks/relations.js";
import { nameOf as nameOfEntry } from "../../../checks/relations-name.js";
import { defineRule } from "../../../checks/rule.js";
import { textsBelow } from "../../../checks/text-scan.js";
import { fieldCatalogue, nameOf } from "../../../foundation/field.js";
import { pointer, segmentsOf } from "../../../foundation/pointer.js";

/** What every notice states; the way to withdraw consent, say, depends on the legal basis. */
const STATED: ReadonlySet<string> = new Set([
  "processorName",
  "processorContact",
  "purposeMannerTypesRetention",
  "retention",
  "rights",
  "name",
  "contact",
  "purpose",
  "manner",
  "types",
  "rightsProcedure",
]);

/** What individuals must be told is told: a bare "none" tells them nothing. */
export const noticeStatementsHaveSubstance = defineRule({
  id: "packet/notice-statements-have-substance",
  title: {
    zh: "告知的各项须有内容，不得只写“无”",
    en: 'What a notice must state is stated, and not answered with a bare "none"',
  },
  severity: "blocking",
  requirement: [
    "PIPL-39-1",
    "PIPL-39-2",
    "PIPL-39-3",
    "PIPL-39-4",
    "PIPL-39-5",
    "PIPL-39-6",
    "PIPL-17-1",
    "PIPL-17-2",
    "PIPL-17-3",
  ],
  sources: [
    { law: "PIPL", article: "39" },
    { law: "PIPL", article: "17" },
  ],
  help: {
    zh: "在告知文本中写明该项内容，并摘录到此处。",
    en: "State it in the notice and excerpt it here.",
  },
  *find({ notices }) {
    for (const { entry, index } of withIndex(notices)) {
      const found = textsBelow(entry.states, pointer("notices", index, "states"), { isMeant: isBareNone });
      const paper = nameOfEntry(entry);
      for (const { text, pointer, field: name } of found) {
        if (!STATED.has(name)) continue;
        const field = nameOf(segmentsOf(pointer), fieldCatalogue());
        yield {
          pointer,
          message: {
            zh: `“${paper.zh}”的“${field.zh}”只写了“${text}”，等于没有告知`,
            en: `"${paper.en}" says nothing but "${text}" about "${field.en}"`,
          },
        };
      }
    }
  },
});
