import { dayWords } from "../../../checks/finding-words.js";
import { defineRule } from "../../../checks/rule.js";
import { pointer } from "../../../foundation/pointer.js";
import { INSTRUMENTS } from "../../../law/instruments.js";

const COMMENCEMENT = INSTRUMENTS.M.inForceFrom;

/** The Measures hold from 2026-01-01; what was filed or issued before came under the rules of 2022. */
export const filedUnderMeasures = defineRule({
  id: "application/filed-under-measures",
  title: {
    zh: "申请和证书日期在《个人信息出境认证办法》施行之后",
    en: "Application and certificate are dated after the Measures came into force",
  },
  severity: "warning",
  requirement: ["M-19-1"],
  sources: [{ law: "M", article: "19" }, { law: "RULES" }],
  help: {
    zh: "核对日期。确实早于施行日的，适用当时的《个人信息保护认证实施规则》（2022年第37号公告）；《办法》没有规定旧证书如何衔接，应向认证机构确认。",
    en: "Check the date. What is really earlier came under the Implementing Rules of 2022 (No. 37); the Measures say nothing on how earlier certificates carry over, so ask the body.",
  },
  // It is about days before its own source was in force.
  inForce: {},
  *find({ application, certificate }, { asOf }) {
    const filed = application === undefined ? undefined : (application.filedOn ?? asOf);
    const from = dayWords(COMMENCEMENT);
    if (filed !== undefined && filed < COMMENCEMENT) {
      const day = dayWords(filed);
      yield {
        pointer: pointer("application", "filedOn"),
        message: {
          zh: `申请日${day.zh}早于《办法》施行日${from.zh}，适用旧的认证规则`,
          en: `The application is of ${day.en}, before the Measures came into force on ${from.en}; the earlier rules apply`,
        },
      };
    }
    const issuedOn = certificate?.issuedOn;
    if (issuedOn !== undefined && issuedOn < COMMENCEMENT) {
      const day = dayWords(issuedOn);
      yield {
        pointer: pointer("certificate", "issuedOn"),
        message: {
          zh: `证书${day.zh}签发，早于《办法》施行日${from.zh}，是按旧的认证规则取得的`,
          en: `The certificate was issued on ${day.en}, before the Measures came into force on ${from.en}, under the earlier rules`,
        },
      };
    }
  },
});
