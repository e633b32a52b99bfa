import { consentsOf, exportsUnder, relationsOf } from "../../../checks/relations.js";
import { nameOf, namesOf } from "../../../checks/relations-name.js";
import { isConsent, needsNoConsent, restsOnConsent } from "../../../checks/relations-scenario.js";
import { defineRule } from "../../../checks/rule.js";
import { chinese } from "../../../foundation/answer.js";
import { pointer } from "../../../foundation/pointer.js";

/** Who exports without consent says on which other basis, and why that basis reaches the export itself. */
export const consentExceptionHasReason = defineRule({
  id: "packet/consent-exception-has-reason",
  title: {
    zh: "无需取得个人同意的，须写明依据和理由",
    en: "An export without consent states its basis and why it reaches the export",
  },
  severity: "blocking",
  requirement: ["M-06-3", "QA-8"],
  sources: [
    { law: "PIPL", article: "13(1)(2)-(7)" },
    { law: "M", article: "6" },
    { law: "QA202607", article: "Q1" },
  ],
  help: {
    zh: "写明《个人信息保护法》第十三条第一款第（二）项至第（七）项中的具体一项和事实，说明该依据为何及于向境外提供本身；依据不及于出境的，取得单独同意。",
    en: "Name the item of article 13(1)(2) to (7) and the facts, and say why it reaches the provision abroad itself; where it does not, obtain separate consent.",
  },
  inference: {
    zh: "境内处理无需同意，不等于向境外提供也无需同意；不属于免予情形的出境（例如由境外供应商作分析），须说明该依据为何及于出境。",
    en: "That processing in China needs no consent does not mean that provision abroad needs none; for an export that is not exempt, such as to an analytics vendor abroad, it must be said why the basis reaches it.",
  },
  *find(filing) {
    const relations = relationsOf(filing);
    const { exports, consents } = relations;
    if (consents.length === 0) return;
    for (const { entry, index } of consents) {
      if (entry.mode !== "notRequired") continue;
      const covered = exportsUnder(relations, entry);
      const contrary = covered.filter(
        (one) =>
          restsOnConsent(one.entry) &&
          !consentsOf(relations, one.entry).some((paper) => isConsent(paper.entry)),
      );
      const bare = covered.filter((one) => needsNoConsent(one.entry) && one.entry.exemption === undefined);
      const name = nameOf(entry);
      if (contrary.length > 0) {
        const scenarios = namesOf(contrary.map((one) => one.entry));
        yield {
          pointer: pointer("consents", index, "mode"),
          message: {
            zh: `“${name.zh}”填为无需取得同意，但出境场景“${scenarios.zh}”以同意为基础`,
            en: `"${name.en}" says that no consent is required, but the export scenario "${scenarios.en}" rests on consent`,
          },
        };
      } else if (bare.length > 0 && chinese(entry.notRequiredReason) === undefined) {
        const scenarios = namesOf(bare.map((one) => one.entry));
        yield {
          pointer: pointer("consents", index, "notRequiredReason"),
          message: {
            zh: `出境场景“${scenarios.zh}”不属于免予情形，没有说明为何无需取得个人同意`,
            en: `The export scenario "${scenarios.en}" is not exempt, and it is not said why no consent is needed`,
          },
        };
      }
    }
    for (const { entry, index } of exports) {
      if (entry.isInScope === false || !needsNoConsent(entry) || consentsOf(relations, entry).length > 0)
        continue;
      const name = nameOf(entry);
      yield {
        pointer: pointer("scenarios", index, "legalBases"),
        message: {
          zh: `出境场景“${name.zh}”不以同意为基础，但“同意”一栏没有说明为何无需取得个人同意`,
          en: `The export scenario "${name.en}" does not rest on consent, but no entry among the consents says why none is needed`,
        },
      };
    }
  },
});
