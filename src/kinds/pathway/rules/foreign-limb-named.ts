import { defineRule } from "../../../checks/rule.js";
import { pointer } from "../../../foundation/pointer.js";

/** A processor abroad says under which limb of PIPL art. 3(2) the law applies to it. */
export const foreignLimbNamed = defineRule({
  id: "pathway/foreign-limb-named",
  title: {
    zh: "境外个人信息处理者应当写明第三条第二款的适用情形",
    en: "A processor abroad names the limb of art. 3, para. 2",
  },
  severity: "blocking",
  requirement: ["PIPL-3-1"],
  sources: [{ law: "PIPL", article: "3 para 2" }],
  help: {
    zh: "选择一项：向境内自然人提供产品或者服务；分析、评估境内自然人的行为；法律、行政法规规定的其他情形。",
    en: "Choose one: providing products or services to persons in China; analysing or evaluating their behaviour; other cases provided by law.",
  },
  *find({ processor }) {
    if (processor?.isForeign !== true || processor.art3Limb !== undefined) return;
    yield {
      pointer: pointer("processor", "art3Limb"),
      message: {
        zh: "境外个人信息处理者没有写明属于《个人信息保护法》第三条第二款的哪一种情形",
        en: "The processor is abroad, but no limb of PIPL art. 3, para. 2 is named",
      },
    };
  },
});
