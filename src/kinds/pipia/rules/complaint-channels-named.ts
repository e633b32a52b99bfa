import { defineRule } from "../../../checks/rule.js";
import { chinese, listOf } from "../../../foundation/answer.js";
import { joinTexts } from "../../../foundation/locale.js";
import { pointer } from "../../../foundation/pointer.js";

const CHANNELS = [
  { named: /认证机构|发证机构/u, zh: "认证机构", en: "the certification body" },
  { named: /网信/u, zh: "网信部门", en: "the cyberspace departments" },
  { named: /有关部门|主管部门|监管部门|其他部门/u, zh: "有关部门", en: "the relevant departments" },
] as const;

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
  *find({ notices }) {
    const given = listOf(notices);
    if (given.length === 0) return;
    const texts = given.map(({ states }) => chinese(states?.complaintChannels) ?? "");
    const missing = CHANNELS.filter(({ named }) => !texts.some((text) => named.test(text)));
    if (missing.length === 0) return;
    const first = Math.max(
      0,
      texts.findIndex((text) => text !== ""),
    );
    const { zh, en } = joinTexts(missing, { zh: "、", en: " or " });
    yield {
      pointer: pointer("notices", first, "states", "complaintChannels"),
      message: {
        zh: `告知文本没有提到可以向${zh}投诉、举报`,
        en: `No notice says that complaints may go to ${en}`,
      },
    };
  },
});
