import { dayWords } from "../../../checks/finding-words.js";
import { defineRule } from "../../../checks/rule.js";
import { listOf } from "../../../foundation/answer.js";
import { pointer } from "../../../foundation/pointer.js";

/** Cancellation (注销) is the holder's wish and applied for; revocation (撤销) is not. */
export const cancellationHasApplication = defineRule({
  id: "certificate/cancellation-has-application",
  title: {
    zh: "注销由获证者申请，撤销由认证机构决定",
    en: "The holder applies for cancellation, the body decides on revocation",
  },
  severity: "advice",
  requirement: ["RULE-5-2"],
  sources: [{ law: "RULES", article: "5.1.3" }],
  help: {
    zh: "获证者不再需要证书的，申请注销，填写申请日期，并停止使用证书和标志；认证机构因不符合要求作出的，类型选“撤销”，不填申请日期。",
    en: "A holder that no longer wants the certificate applies for cancellation, gives the day and stops using certificate and mark; what the body decides because the requirements are not met is a revocation, without a day of application.",
  },
  *find({ certificate }) {
    for (const [index, { applicationOn, kind, on }] of listOf(certificate?.events).entries()) {
      if (on === undefined) continue;
      const day = dayWords(on);
      if (kind === "cancellation" && applicationOn === undefined) {
        yield {
          pointer: pointer("certificate", "events", index, "applicationOn"),
          message: {
            zh: `证书于${day.zh}注销，没有写明获证者何时申请`,
            en: `The certificate was cancelled on ${day.en}, and when the holder applied for it is not said`,
          },
        };
      } else if (kind === "revocation" && applicationOn !== undefined) {
        yield {
          pointer: pointer("certificate", "events", index, "kind"),
          message: {
            zh: `${day.zh}的“撤销”写有获证者的申请日期；出于获证者意愿的是注销`,
            en: `The revocation of ${day.en} bears a day of the holder's application; what the holder wishes is a cancellation`,
          },
        };
      }
    }
  },
});
