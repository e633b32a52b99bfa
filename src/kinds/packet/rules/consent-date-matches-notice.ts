import { exportsUnder, noticesOf, relationsOf } from "../../../checks/relations.js";
import { nameOf, namesOf } from "../../../checks/relations-name.js";
import { consentDay, isConsent } from "../../../checks/relations-scenario.js";
import { defineRule } from "../../../checks/rule.js";
import { pointer } from "../../../foundation/pointer.js";

/** Consent is given by who was told: some notice of the scenario is as old as the consent, or older. */
export const consentDateMatchesNotice = defineRule({
  id: "packet/consent-date-matches-notice",
  title: { zh: "单独同意须在告知之后取得", en: "Separate consent is obtained after the notice" },
  severity: "warning",
  requirement: ["PIPL-14-1"],
  sources: [{ law: "PIPL", article: "14" }],
  help: {
    zh: "先告知、后取得同意。现行告知改变了处理目的、处理方式或者个人信息种类的，重新取得同意并填写日期；未改变这三项的，可以由律师说明理由后豁免本项。",
    en: "Tell first, obtain consent afterwards. Where the present notice changed purpose, manner or types, obtain consent again and give the day; where it changed none of the three, counsel may waive this finding with the reason.",
  },
  inference: {
    zh: "同意须在充分知情的前提下作出；告知日期晚于同意日期的，推定个人按修改前的文本同意，是否须重新取得取决于修改的内容。",
    en: "Consent presupposes full information; a notice later than the consent means that individuals consented to an earlier text, and what was changed decides whether they must be asked again.",
  },
  *find(filing) {
    const relations = relationsOf(filing);
    for (const { entry: consent, index } of relations.consents) {
      const day = consentDay(consent);
      if (!isConsent(consent) || day === undefined) continue;
      const late = exportsUnder(relations, consent).filter(({ entry }) => {
        const given = noticesOf(relations, entry).map(({ entry: notice }) => notice.givenOn);
        return given.length > 0 && given.every((on) => on !== undefined && on > day);
      });
      if (late.length === 0) continue;
      const name = nameOf(consent);
      const scenarios = namesOf(late.map(({ entry }) => entry));
      yield {
        pointer: pointer("consents", index, consent.renewedOn === undefined ? "obtainedFrom" : "renewedOn"),
        message: {
          zh: `“${name.zh}”于${day}取得，早于出境场景“${scenarios.zh}”的现行告知`,
          en: `The consent "${name.en}" was obtained on ${day}, before the present notice of "${scenarios.en}"`,
        },
      };
    }
  },
});
