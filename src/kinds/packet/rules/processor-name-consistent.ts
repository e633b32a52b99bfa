import { relationsOf } from "../../../checks/relations.js";
import { nameOf } from "../../../checks/relations-name.js";
import { defineRule } from "../../../checks/rule.js";
import { namesParty, sameName } from "../../../checks/same-name.js";
import { bilingual, listOf, type DraftText } from "../../../foundation/answer.js";
import { pointer, type Pointer } from "../../../foundation/pointer.js";

/** A name of the processor as some paper made elsewhere bears it. */
interface Stated {
  readonly at: Pointer;
  readonly name: DraftText;
  /** Whether the paper may still bear a former name. */
  readonly mayBeFormer?: boolean;
}

/** Notices, agreements and certificate name the processor as the filing does. */
export const processorNameConsistent = defineRule({
  id: "packet/processor-name-consistent",
  title: {
    zh: "各文件中的个人信息处理者名称须一致",
    en: "All papers name the personal information processor alike",
  },
  severity: "blocking",
  requirement: ["X-01"],
  sources: [
    { law: "M", article: "6" },
    { law: "M", article: "9" },
    { law: "RULES", article: "5.1.2" },
  ],
  help: {
    zh: "以登记证照所载名称为准改正有误的一处；告知有误的重新告知，证书所载名称已变更的向认证机构提出变更委托。",
    en: "Correct whichever differs from the registration paper (such as the business licence); give a wrong notice again, and where the name on the certificate has changed, apply to the certification body for the change.",
  },
  inference: {
    zh: "《个人信息出境认证办法》没有逐一规定各文件名称一致；名称不同即无法确认评估、告知、法律文件和证书出于同一主体，据此要求一致。法律文件订立后更名的，以及已就更名提出变更委托的证书，可以仍为曾用名称。",
    en: "The Measures do not say in so many words that the names must agree; papers with different names cannot be held to concern one entity, from which this is concluded. An agreement made before a change of name may keep the former name, and so may a certificate for which the change has been applied for.",
  },
  *find(filing) {
    const name = filing.processor?.name;
    const own = nameOf(filing.processor ?? {});
    const formerName = bilingual(filing.processor?.formerName);
    const { notices, agreements } = relationsOf(filing);
    const certificate = filing.certificate;
    const isApplied = listOf(filing.changes).some(
      (change) => change.kind === "name" && change.applicationOn !== undefined,
    );
    const stated: readonly Stated[] = [
      ...notices.map(({ entry, index }) => ({
        at: pointer("notices", index, "states", "processorName"),
        name: entry.states?.processorName,
      })),
      ...agreements.map(({ entry, index }) => ({
        at: pointer("agreements", index, "states", "processorName"),
        name: entry.states?.processorName,
        mayBeFormer: true,
      })),
      { at: pointer("certificate", "holderName"), name: certificate?.holderName, mayBeFormer: isApplied },
      {
        at: pointer("certificate", "printed", "holderName"),
        name: certificate?.printed?.holderName,
        mayBeFormer: isApplied,
      },
    ];
    for (const { at, name: written, mayBeFormer = false } of stated) {
      const found = bilingual(written);
      if (found === undefined || sameName(written, name)) continue;
      const isFormer = formerName !== undefined && namesParty([formerName.zh], written);
      if (isFormer && mayBeFormer) continue;
      const isEnglishSame = found.en === own.en;
      // What differs is what is shown: the foreign names where the Chinese ones agree.
      const isChineseSame = found.zh === own.zh;
      const [here, there] = isChineseSame ? [found.en, own.en] : [found.zh, own.zh];
      yield {
        pointer: at,
        message: {
          zh: `此处${isChineseSame ? "外文" : ""}名称为“${here}”${isFormer ? "（曾用名称）" : ""}，申报材料中为“${there}”`,
          en: `The name is "${isEnglishSame ? found.zh : found.en}" here${isFormer ? " (a former name)" : ""} and "${isEnglishSame ? own.zh : own.en}" in the filing`,
        },
      };
    }
  },
});
