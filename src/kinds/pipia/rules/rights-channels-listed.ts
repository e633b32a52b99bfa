import { defineRule } from "../../../checks/rule.js";
import { listOf } from "../../../foundation/answer.js";
import { pointer } from "../../../foundation/pointer.js";
import { recipientsInScope } from "../in-scope.js";

/** Individuals have a channel to the processor and, where there is one, to the overseas recipient. */
export const rightsChannelsListed = defineRule({
  id: "pipia/rights-channels-listed",
  title: {
    zh: "权益维护渠道须包括个人信息处理者和境外接收方",
    en: "The channels to uphold rights include processor and recipient",
  },
  severity: "blocking",
  requirement: ["M-06-15"],
  sources: [
    { law: "M", article: "6(4)" },
    { law: "PIPL", article: "53" },
  ],
  help: {
    zh: "补列渠道和答复时限；由他方代为受理的，也写明向谁提出。",
    en: "Add the channel with its time to answer; where another party receives requests for it, say to whom they go.",
  },
  *find(filing) {
    const parties = listOf(filing.protection?.channels).flatMap(({ party }) => party ?? []);
    if (parties.length === 0) return;
    const at = pointer("protection", "channels");
    if (!parties.includes("processor")) {
      yield {
        pointer: at,
        key: "processor",
        message: {
          zh: "没有列出向个人信息处理者提出的渠道",
          en: "No channel leads to the processor",
        },
      };
    }
    if (parties.includes("representative") && filing.processor?.isForeign === false) {
      yield {
        pointer: at,
        key: "representative",
        message: {
          zh: "个人信息处理者不是境外的，却列出了向境内专门机构或者指定代表提出的渠道",
          en: "A channel leads to a dedicated body or representative in China, though the processor is not abroad",
        },
        help: {
          zh: "只有境外个人信息处理者设立专门机构或者指定代表；渠道属于个人信息处理者的，改选个人信息处理者。",
          en: "Only a processor abroad has one. Where the channel is the processor's own, choose the processor.",
        },
      };
    }
    if (!parties.includes("recipient") && recipientsInScope(filing).length > 0) {
      yield {
        pointer: at,
        key: "recipient",
        message: {
          zh: "没有列出向境外接收方提出的渠道",
          en: "No channel leads to the overseas recipient",
        },
      };
    }
  },
});
