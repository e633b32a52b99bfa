import { defineRule } from "../../../checks/rule.js";
import { chinese } from "../../../foundation/answer.js";
import { pointer } from "../../../foundation/pointer.js";

/** What earlier texts said of the body in China and the Measures no longer say. */
const EARLIER_WORDINGS = ["代为申请", "代为提出", "代理申请", "代替", "承担法律责任"] as const;

/** The body applying itself or in the applicant's place, not denied; to hand in the papers of an application is no such thing. */
const APPLIES =
  /(?<!不|不得|不能|非|不是|无权|未)(?:代(?:为|理)(?:提出|进行|办理)?[^，。；、递提转送签]{0,10}申请|(?:代替|替代)[^，。；]{0,12}申请|以(?:其|自己|自身|本机构|本公司)的?名义[^，。；]{0,8}申请)(?!人|材料|文件|资料|书|表)/u;

/** The Measures let the body or representative assist (协助); earlier texts let it apply and bear liability. */
export const domesticBodyAssists = defineRule({
  id: "application/domestic-body-assists",
  title: {
    zh: "境内专门机构或者指定代表的作用写明“协助”申请",
    en: "The part of the body or representative in China is to assist",
  },
  severity: "warning",
  requirement: ["M-07-3"],
  sources: [{ law: "M", article: "7(2)" }],
  help: {
    zh: "写明由其“协助进行申请”及协助的事项；申请人仍是境外个人信息处理者。代为申请并承担法律责任是TC260-PG-20222A和征求意见稿的写法，《办法》未采用。",
    en: "Say that it assists the application (协助进行申请) and with what; the applicant remains the processor abroad. To apply and bear liability is the wording of TC260-PG-20222A and the draft, which the Measures did not take over.",
  },
  *find({ processor }) {
    const text = chinese(processor?.domesticBody?.roleText);
    if (text === undefined) return;
    const at = pointer("processor", "domesticBody", "roleText");
    if (text.includes("协助")) {
      const applies = APPLIES.exec(text)?.[0];
      if (applies !== undefined) {
        yield {
          pointer: at,
          message: {
            zh: `除“协助”外，又写有“${applies}”`,
            en: `Besides assisting ("协助") the text has the body or representative apply itself: "${applies}"`,
          },
        };
      }
      return;
    }
    const wording = EARLIER_WORDINGS.find((words) => text.includes(words));
    yield {
      pointer: at,
      message:
        wording === undefined
          ? {
              zh: "没有写明境内专门机构或者指定代表“协助”申请",
              en: 'The text does not say that the body or representative in China assists ("协助") the application',
            }
          : {
              zh: `只写“${wording}”，没有写明“协助”申请`,
              en: `The text says only "${wording}" and not that it assists ("协助") the application`,
            },
    };
  },
});
