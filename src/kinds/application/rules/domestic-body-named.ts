import { defineRule } from "../../../checks/rule.js";
import { isAnswered } from "../../../foundation/answer.js";
import { pointer } from "../../../foundation/pointer.js";

/** A processor abroad is assisted by its dedicated body or designated representative in China. */
export const domesticBodyNamed = defineRule({
  id: "application/domestic-body-named",
  title: {
    zh: "境外处理者有境内专门机构或者指定代表协助申请",
    en: "A processor abroad has a body or representative in China that assists",
  },
  severity: "blocking",
  requirement: ["M-07-2"],
  sources: [
    { law: "M", article: "7(2)" },
    { law: "PIPL", article: "53" },
  ],
  help: {
    zh: "填写“境内专门机构或者指定代表”：类别、名称、境内地址、联系方式和协助申请的作用。",
    en: "Fill in the body or representative in China: kind, name, address in China, contact and its part in the application.",
  },
  *find({ processor }) {
    if (processor?.isForeign !== true || isAnswered(processor.domesticBody)) return;
    yield {
      pointer: pointer("processor", "domesticBody"),
      message: {
        zh: "个人信息处理者在境外，但没有填写境内专门机构或者指定代表",
        en: "The processor is abroad, but no body or representative in China is given",
      },
    };
  },
});
