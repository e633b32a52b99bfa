import { defineRule, type RuleFinding } from "../../../checks/rule.js";
import { pointer } from "../../../foundation/pointer.js";
import { countOf } from "../../../law/pathway/count.js";
import { judgementOf } from "../../../law/pathway/judgement.js";
import { personsText } from "../../../law/pathway/words.js";
import { isReached, NON_SENSITIVE_CAP, SENSITIVE_CAP } from "../../../law/thresholds.js";

/** What related entities and several agreements export in one activity stays below the caps together. */
export const aggregateWithinCap = defineRule({
  id: "pathway/aggregate-within-cap",
  title: {
    zh: "不得以数量拆分等手段规避安全评估",
    en: "No splitting of quantity or similar means avoids the security assessment",
  },
  severity: "blocking",
  requirement: ["M-05-7"],
  sources: [{ law: "M", article: "5 para 4" }],
  help: {
    zh: "申报数据出境安全评估；关联主体的出境不是同一活动的，在该主体一行写明不合并计算的理由；同一人出现在多份协议项下的，填写重复人数。",
    en: "Apply for a security assessment; where an entity's export is another activity, give the reason in its line; where persons stand under several agreements, state how many are counted twice.",
  },
  inference: {
    zh: "办法没有规定何种情形须合并计算；此处将同一活动在关联主体之间、各协议之间的人数合并比对上限。",
    en: "The Measures do not say what is to be added up; persons of one activity are added over related entities and over agreements.",
  },
  *find(filing, { asOf }): Generator<RuleFinding> {
    if (filing.pathway?.selected === "securityAssessment") return;
    const { aggregate, counters } = judgementOf(filing, asOf);
    const { entities, contracts } = aggregate;
    const caps = [
      {
        own: counters.nonSensitive.count.low,
        entities: entities.nonSensitive.low,
        contracts: contracts?.nonSensitive ?? 0,
        cap: NON_SENSITIVE_CAP,
        words: { zh: "不含敏感个人信息", en: "without sensitive information" },
        figure: { zh: "100万人", en: "1,000,000" },
      },
      {
        own: counters.sensitive.count.low,
        entities: entities.sensitive.low,
        contracts: contracts?.sensitive ?? 0,
        cap: SENSITIVE_CAP,
        words: { zh: "敏感个人信息", en: "with sensitive information" },
        figure: { zh: "1万人", en: "10,000" },
      },
    ];
    for (const { own, entities: together, contracts: agreed, cap, words, figure } of caps) {
      if (isReached(own, cap)) continue;
      if (isReached(together, cap)) {
        const { zh, en } = personsText(countOf(together));
        yield {
          pointer: pointer("volumes", "byEntity"),
          key: `${cap.persons}`,
          message: {
            zh: `同一活动各关联主体${words.zh}合计${zh}，达到${figure.zh}`,
            en: `Related entities of the activity together: ${en} ${words.en}, which reaches ${figure.en}`,
          },
        };
      }
      if (isReached(agreed, cap)) {
        const { zh, en } = personsText(countOf(agreed));
        yield {
          pointer: pointer("volumes", "byContract"),
          key: `${cap.persons}`,
          message: {
            zh: `各协议项下${words.zh}合计${zh}，达到${figure.zh}`,
            en: `The agreements together: ${en} ${words.en}, which reaches ${figure.en}`,
          },
        };
      }
    }
  },
});
