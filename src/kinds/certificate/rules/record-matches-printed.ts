import { bareName } from "../../../foundation/bare-name.js";
import { defineRule } from "../../../checks/rule.js";
import { bilingual, type DraftText } from "../../../foundation/answer.js";
import { pointer } from "../../../foundation/pointer.js";

/** Number, holder and scope, which are reported to the platform, are those the certificate prints. */
export const recordMatchesPrinted = defineRule({
  id: "certificate/record-matches-printed",
  title: {
    zh: "登记的证书编号、获证者和认证范围与证书所载一致",
    en: "Number, holder and scope as recorded are as the certificate prints them",
  },
  severity: "blocking",
  requirement: ["M-09-3", "M-09-4", "M-09-5"],
  sources: [{ law: "M", article: "9" }],
  help: {
    zh: "对照证书原件逐字改正；证书本身有误的，请认证机构更正后再报送平台。",
    en: "Correct it word for word from the original; where the certificate itself is wrong, have the body correct it before anything is reported.",
  },
  *find({ certificate }) {
    const printed = certificate?.printed;
    const pairs = [
      {
        field: "number",
        recorded: certificate?.number,
        onPaper: printed?.number,
        words: { zh: "编号", en: "number" },
      },
      {
        field: "holderName",
        recorded: certificate?.holderName,
        onPaper: printed?.holderName,
        words: { zh: "获证者名称", en: "holder" },
      },
      {
        field: "scope",
        recorded: certificate?.scope,
        onPaper: printed?.scope,
        words: { zh: "认证范围", en: "scope" },
      },
    ];
    for (const { field, recorded, onPaper, words } of pairs) {
      const [record, paper] = [bilingual(recorded), bilingual(onPaper)];
      if (record === undefined || paper === undefined || isSame(field, recorded, onPaper)) continue;
      yield {
        pointer: pointer("certificate", "printed", field),
        message: {
          zh: `证书所载${words.zh}为“${paper.zh}”，登记的是“${record.zh}”`,
          en: `The certificate prints the ${words.en} "${paper.en}"; recorded is "${record.en}"`,
        },
        related: [
          {
            pointer: pointer("certificate", field),
            message: { zh: `登记的${words.zh}`, en: `The recorded ${words.en}` },
          },
        ],
      };
    }
  },
});

/** Capitals count in a number, which has no fixed form, and not in a name. */
function isSame(field: string, recorded: DraftText, onPaper: DraftText): boolean {
  const [record, paper] = [bilingual(recorded)?.zh ?? "", bilingual(onPaper)?.zh ?? ""];
  if (field === "number") return record.replaceAll(/\s+/gu, "") === paper.replaceAll(/\s+/gu, "");
  return bareName(record) === bareName(paper);
}
