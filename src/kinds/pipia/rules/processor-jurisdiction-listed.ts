import { isSamePlace } from "../../../checks/country-name.js";
import { defineRule } from "../../../checks/rule.js";
import { bilingual, chinese, listOf } from "../../../foundation/answer.js";
import { pointer } from "../../../foundation/pointer.js";
import { scenariosInScope } from "../in-scope.js";

/** Where a processor abroad collects directly, the policies and laws of its own country or region are assessed. */
export const processorJurisdictionListed = defineRule({
  id: "pipia/processor-jurisdiction-listed",
  title: {
    zh: "境外处理者直接收集的，须评估其所在国家或者地区",
    en: "The country or region of a processor abroad that collects directly is assessed",
  },
  severity: "blocking",
  requirement: ["M-06-16", "M-06-17"],
  sources: [{ law: "M", article: "6(5)" }],
  help: {
    zh: "为该国家或者地区增加一项，分别写明对出境个人信息安全和个人信息权益的影响；名称与个人信息处理者所填一致。",
    en: "Add an entry for it, with the effect on security and on rights, under the name used in the processor's entry.",
  },
  inference: {
    zh: "办法写的是境外接收方所在国家或者地区；境外个人信息处理者直接收集的，个人信息处理于其所在地，据此须评估该地。",
    en: "The Measures speak of the recipient's country or region; where a processor abroad collects directly, its own country is where the information is processed, and must be assessed as well.",
  },
  *find(filing) {
    const { processor, impactAssessment } = filing;
    const country = bilingual(processor?.countryRegion);
    const assessed = listOf(impactAssessment?.jurisdictions);
    const collects = scenariosInScope(filing).some(({ item }) => item.situation === "directCollection");
    if (processor?.isForeign !== true || country === undefined || !collects || assessed.length === 0) return;
    const names = assessed.flatMap(({ countryRegion }) => chinese(countryRegion) ?? []);
    if (names.some((name) => isSamePlace(name, country.zh) === true)) return;
    yield {
      pointer: pointer("impactAssessment", "jurisdictions"),
      message: {
        zh: `没有评估“${country.zh}”的个人信息保护政策和法规，境外个人信息处理者位于该地并直接收集个人信息`,
        en: `The policies and laws of "${country.en}", where the processor is that collects directly, are not assessed`,
      },
    };
  },
});
