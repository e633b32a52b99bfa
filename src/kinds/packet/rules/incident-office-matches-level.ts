import { defineRule } from "../../../checks/rule.js";
import { bilingual } from "../../../foundation/answer.js";
import { pointer } from "../../../foundation/pointer.js";

/** Words of a cyberspace department at provincial level or above: a province by name, or the national one. */
const PROVINCIAL =
  /国家|中央|省|自治区|生产建设兵团|北京|天津|上海|重庆|河北|山西|内蒙古|辽宁|吉林|黑龙江|江苏|浙江|安徽|福建|江西|山东|河南|湖北|湖南|广东|广西|海南|四川|贵州|云南|西藏|陕西|甘肃|青海|宁夏|新疆/u;

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
    if (office === undefined || PROVINCIAL.test(office.zh)) return;
    yield {
      pointer: pointer("protection", "incidentPlan", "office"),
      message: {
        zh: `“${office.zh}”没有指明省级以上网信部门`,
        en: `"${office.en}" names no cyberspace department at provincial level or above`,
      },
    };
  },
});
