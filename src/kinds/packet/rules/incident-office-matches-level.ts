import { defineRule } from "../../../checks/rule.js";
import { bilingual } from "../../../foundation/answer.js";
import { pointer } from "../../../foundation/pointer.js";

const PROVINCES =
  "(?:河北|山西|辽宁|吉林|黑龙江|江苏|浙江|安徽|福建|江西|山东|河南|湖北|湖南|广东|海南|四川|贵州|云南|陕西|甘肃|青海)省?|(?:北京|天津|上海|重庆)市?|内蒙古(?:自治区)?|广西(?:壮族自治区)?|西藏(?:自治区)?|宁夏(?:回族自治区)?|新疆(?:维吾尔自治区)?|(?:新疆)?生产建设兵团";
const OFFICES = "(?:互联网信息|网信|网络安全和信息化)";

/**
 * A cyberspace department at provincial level or above: its name right behind that of the province or the State, perhaps
 * with those of other places between them (江苏省和苏州市网信部门), or the words of the law. 江苏省苏州市互联网信息办公室 is none.
 */
const PROVINCIAL = new RegExp(
  `省级|(?:国家|中央|${PROVINCES}|省|自治区|直辖市)(?:(?:[、和及与]|以及)[^、，。；]{1,12})*的?(?:(?:党委|省委|市委|委员会|委)的?)?${OFFICES}`,
  "u",
);

/** Incidents are reported to the cyberspace department at provincial level or above. */
export const incidentOfficeMatchesLevel = defineRule({
  id: "packet/incident-office-matches-level",
  title: {
    zh: "安全事件须向省级以上网信部门和有关部门报告",
    en: "Incidents are reported to the cyberspace department at provincial level or above",
  },
  severity: "warning",
  requirement: ["XBP-11-1"],
  sources: [{ law: "XBP", article: "11" }],
  help: {
    zh: "写明接收报告的省级以上网信部门的名称；另向设区的市级部门报告的，一并列出。",
    en: "Name the department at provincial level or above; one at city level to which a report is also made is listed beside it.",
  },
  *find(filing) {
    const office = bilingual(filing.protection?.incidentPlan?.office);
    if (office === undefined || PROVINCIAL.test(office.zh.normalize("NFKC").replaceAll(/\s/gu, ""))) return;
    yield {
      pointer: pointer("protection", "incidentPlan", "office"),
      message: {
        zh: `“${office.zh}”没有指明省级以上网信部门`,
        en: `"${office.en}" names no cyberspace department at provincial level or above`,
      },
    };
  },
});
