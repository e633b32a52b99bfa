import type { Filing, Notice } from "#generated/types.js";
import { exportsUnder, noticesOf, relationsOf, type Listed } from "../../../checks/relations.js";
import { defineRule } from "../../../checks/rule.js";
import { chinese } from "../../../foundation/answer.js";
import { joinTexts } from "../../../foundation/locale.js";
import type { Draft } from "../../../foundation/draft.js";
import { pointer } from "../../../foundation/pointer.js";

const CHANNELS = [
  { named: /认证机构|发证机构/u, zh: "认证机构", en: "the certification body" },
  { named: /网信/u, zh: "网信部门", en: "the cyberspace departments" },
  { named: /有关部门|主管部门|监管部门|其他部门/u, zh: "有关部门", en: "the relevant departments" },
] as const;

/** Notices that the same individuals are given, with their places. */
type Given = readonly Listed<Notice>[];

/** Individuals are told that they may complain to the certification body, the cyberspace departments and others. */
export const complaintChannelsNamed = defineRule({
  id: "pipia/complaint-channels-named",
  title: { zh: "告知三类投诉、举报渠道", en: "Notices name the three channels for complaints" },
  severity: "advice",
  requirement: ["M-15-1"],
  sources: [{ law: "M", article: "15" }],
  help: {
    zh: "在告知文本的“投诉、举报渠道”中写明可以向认证机构、网信部门和有关部门投诉、举报。",
    en: "Say in the notice that complaints may go to the certification body, the cyberspace departments and the relevant departments.",
  },
  *find(filing) {
    const missingAt = new Map<number, Set<(typeof CHANNELS)[number]>>();
    for (const given of givenTogether(filing)) {
      const texts = given.map(({ entry }) => chinese(entry.states?.complaintChannels) ?? "");
      const missing = CHANNELS.filter(({ named }) => !texts.some((text) => named.test(text)));
      const at = (given.find((_notice, index) => texts[index] !== "") ?? given[0])?.index ?? 0;
      if (missing.length > 0) missingAt.set(at, new Set([...(missingAt.get(at) ?? []), ...missing]));
    }
    for (const [at, missing] of missingAt) {
      const { zh, en } = joinTexts([...missing], { zh: "、", en: " or " });
      yield {
        pointer: pointer("notices", at, "states", "complaintChannels"),
        message: {
          zh: `告知文本没有提到可以向${zh}投诉、举报`,
          en: `Individuals given this notice are not told that complaints may go to ${en}`,
        },
      };
    }
  },
});

/** The notices of each scenario in scope; those of no export the filing knows count as given together. */
function givenTogether(filing: Draft<Filing>): readonly Given[] {
  const relations = relationsOf(filing);
  const ofScenarios = relations.exports
    .filter(({ entry }) => entry.isInScope !== false)
    .map(({ entry }) => noticesOf(relations, entry));
  const others = relations.notices.filter(({ entry }) => exportsUnder(relations, entry).length === 0);
  return [...ofScenarios, others].filter((given) => given.length > 0);
}
