import { bareName } from "../../../foundation/bare-name.js";
import { defineRule } from "../../../checks/rule.js";
import { chinese, isAnswered } from "../../../foundation/answer.js";
import { pointer } from "../../../foundation/pointer.js";

/** The processor applies, also when it is abroad: its body or representative in China assists and is somebody else. */
export const applicantMatchesProcessor = defineRule({
  id: "application/applicant-matches-processor",
  title: { zh: "申请人就是个人信息处理者", en: "The applicant is the processor" },
  severity: "blocking",
  requirement: ["M-07-1"],
  sources: [
    { law: "M", article: "7(1)" },
    { law: "M", article: "7(2)" },
  ],
  help: {
    zh: "“个人信息处理者”填写自主决定处理目的、方式的一方，境外处理者也由其自己作为申请人；境内专门机构或者指定代表另填，只有境外处理者填写。",
    en: "As processor give the party that decides purposes and means; a processor abroad is itself the applicant. The body or representative in China is given apart, and only by a processor abroad.",
  },
  *find({ processor }) {
    const body = processor?.domesticBody;
    if (!isAnswered(body)) return;
    const name = chinese(processor?.name);
    if (processor?.isForeign === false) {
      yield {
        pointer: pointer("processor", "domesticBody"),
        message: {
          zh: "个人信息处理者填为境内主体，却填写了境内专门机构或者指定代表，不能确定由谁申请",
          en: "The processor is said to be in China, yet a body or representative in China is given, so it is not clear who applies",
        },
      };
      return;
    }
    const bodyName = chinese(body?.name);
    if (name === undefined || bodyName === undefined || bareName(name) !== bareName(bodyName)) return;
    yield {
      pointer: pointer("processor", "domesticBody", "name"),
      message: {
        zh: `境内专门机构或者指定代表与个人信息处理者同为“${name}”，申请人应为境外处理者`,
        en: `The body or representative in China and the processor are both "${name}"; the processor abroad is the applicant`,
      },
      related: [
        {
          pointer: pointer("processor", "name"),
          message: { zh: "个人信息处理者的名称", en: "The name of the processor" },
        },
      ],
    };
  },
});
