import { isBareNone } from "../../../foundation/bare-words.js";
import { noticesOf, relationsOf } from "../../../checks/relations.js";
import { nameOf } from "../../../checks/relations-name.js";
import { exportsSensitive } from "../../../law/sensitive.js";
import { defineRule } from "../../../checks/rule.js";
import { chinese, type DraftText } from "../../../foundation/answer.js";
import { joinTexts } from "../../../foundation/locale.js";
import { pointer } from "../../../foundation/pointer.js";

const ITEMS = [
  { field: "sensitiveNecessity", zh: "处理的必要性", en: "why processing it is necessary" },
  { field: "sensitiveEffect", zh: "对个人权益的影响", en: "how it affects individuals' rights" },
] as const;

const NOTHING_SAID = { zh: "", en: "" } as const;

/** What a notice tells; a bare "none" tells individuals nothing. */
function tells(answer: DraftText): string | undefined {
  const text = chinese(answer);
  return text === undefined || isBareNone(text) ? undefined : text;
}

/** Who exports sensitive personal information also tells why it is necessary and how it affects individuals. */
export const sensitiveNoticePresent = defineRule({
  id: "packet/sensitive-notice-present",
  title: {
    zh: "出境敏感个人信息须告知必要性和对个人权益的影响",
    en: "The notice on sensitive personal information states necessity and effect on individuals",
  },
  severity: "blocking",
  requirement: ["PIPL-30-1"],
  sources: [
    { law: "PIPL", article: "30" },
    { law: "QA202607", article: "Q1" },
  ],
  help: {
    zh: "在适用于该场景的告知文本中写明处理敏感个人信息的必要性以及对个人权益的影响，重新告知后摘录。",
    en: "State in a notice of the scenario why processing the sensitive information is necessary and how it affects individuals, give the notice again and excerpt it.",
  },
  *find(filing) {
    const relations = relationsOf(filing);
    for (const { entry: scenario } of relations.exports) {
      if (exportsSensitive(scenario) !== true) continue;
      const papers = noticesOf(relations, scenario);
      // Several notices may serve a scenario: the one on sensitive information is known by what it already states.
      const notice =
        papers.find(({ entry }) => ITEMS.some(({ field }) => chinese(entry.states?.[field]) !== undefined)) ??
        papers[0];
      if (notice === undefined) continue;
      const missing = ITEMS.filter(({ field }) =>
        papers.every(({ entry }) => tells(entry.states?.[field]) === undefined),
      );
      const [first] = missing;
      if (first === undefined) continue;
      const name = nameOf(scenario);
      const said = chinese(notice.entry.states?.[first.field]);
      const only = said === undefined ? NOTHING_SAID : { zh: `（只写了“${said}”）`, en: ` (only "${said}")` };
      const what = joinTexts(missing, { zh: "和", en: " and " });
      yield {
        pointer: pointer("notices", notice.index, "states", first.field),
        key: scenario.id ?? "",
        message: {
          zh: `出境场景“${name.zh}”含敏感个人信息，但告知没有写明${what.zh}${only.zh}`,
          en: `The export scenario "${name.en}" holds sensitive personal information, but the notice does not say ${what.en}${only.en}`,
        },
      };
    }
  },
});
