import type { Body } from "#generated/types.js";
import { dayWords } from "../../../checks/finding-words.js";
import { defineRule } from "../../../checks/rule.js";
import { listOf } from "../../../foundation/answer.js";
import { pointer } from "../../../foundation/pointer.js";
import { plusDays } from "../../../law/civil-day.js";

/** Days after the decision from which we ask why the certificate took so long. The law names no number. */
const LONG = 30;

/** The certificate follows the decision, promptly. */
export const certificateIssuedPromptly = defineRule<Body>({
  id: "body/certificate-issued-promptly",
  title: { zh: "作出认证决定后及时出具证书", en: "The certificate is issued promptly after the decision" },
  severity: "advice",
  requirement: ["M-08-4"],
  sources: [
    { law: "M", article: "8" },
    { law: "RULES", article: "4.4" },
  ],
  help: {
    zh: "核对日期；间隔较长的，留存原因。",
    en: "Check the days; where there is a long time between, keep the reason.",
  },
  inference: {
    zh: `《办法》要求“及时”出具证书，没有写明天数；间隔超过${LONG}日提示，是本工具的默认值。`,
    en: `The Measures ask for prompt issue and name no number of days; that more than ${LONG} days are pointed out is a default of this tool.`,
  },
  *find({ certifications }) {
    for (const [index, { decidedOn, issuedOn }] of listOf(certifications).entries()) {
      if (decidedOn === undefined || issuedOn === undefined) continue;
      const isEarly = issuedOn < decidedOn;
      if (!isEarly && issuedOn <= plusDays(decidedOn, LONG)) continue;
      const [issue, decision] = [dayWords(issuedOn), dayWords(decidedOn)];
      yield {
        pointer: pointer("certifications", index, "issuedOn"),
        message: isEarly
          ? {
              zh: `证书于${issue.zh}签发，早于${decision.zh}的认证决定`,
              en: `The certificate was issued on ${issue.en}, before the decision of ${decision.en}`,
            }
          : {
              zh: `认证决定于${decision.zh}作出，证书到${issue.zh}才签发，间隔超过${LONG}日`,
              en: `The decision is of ${decision.en}, the certificate of ${issue.en}, more than ${LONG} days later`,
            },
      };
    }
  },
});
