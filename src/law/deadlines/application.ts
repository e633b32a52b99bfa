import type { Filing } from "#generated/types.js";
import type { Draft } from "../../foundation/draft.js";
import type { LocalizedText } from "../../foundation/locale.js";
import { pointer } from "../../foundation/pointer.js";
import type { CivilDay } from "../civil-day.js";
import { USUAL_WORKING_DAYS } from "../usual-procedure.js";
import { defineDeadline, type DeadlineContext } from "./deadline.js";
import { earliest, onDay, workingDays, type Due } from "./due.js";
import { WORKING_DAYS_COUNTED } from "./inference.js";

/** The end of the handler's letter of authorisation, which should outlast the procedure. */
export const authorisationEnd = defineDeadline({
  id: "authorisation-end",
  title: { zh: "经办人授权委托书到期", en: "Letter of authorisation ends" },
  actor: "processor",
  kind: "end",
  counting: "none",
  period: { zh: "以授权委托书所载期限为准", en: "as the letter says" },
  requirement: ["FORM-12"],
  sources: [{ law: "SAG3", article: "annex 2" }],
  basis: "inferred",
  inference: [
    {
      zh: "授权期限的要求借自安全评估申报指南附件2，认证规则没有规定：授权宜覆盖申请和预计的认证过程（申请之日起约70个工作日）",
      en: "The period comes from the security assessment guide (annex 2); the certification rules set none. It should cover the filing and the usual procedure, about 70 working days from the filing",
    },
  ],
  remind: [30, 7],
  *find(filing, context) {
    const until = filing.application?.authorisation?.to;
    if (until === undefined || decidedOn(filing) !== undefined) return;
    yield {
      trigger: {
        what: { zh: "授权截止日", en: "last day of the letter" },
        day: until,
        pointer: pointer("application", "authorisation", "to"),
      },
      due: onDay(until),
      notes: coverNotes(until, filing.application?.filedOn, context),
    };
  },
});

/** Whether the letter lasts as long as procedures usually do, where that can be said. */
function coverNotes(
  until: CivilDay,
  filedOn: CivilDay | undefined,
  context: DeadlineContext,
): readonly LocalizedText[] {
  if (filedOn === undefined) return [];
  const usual = workingDays(filedOn, USUAL_WORKING_DAYS, context);
  const first = earliest(usual);
  if (first === undefined || until >= first) return [];
  const end = endWords(usual);
  return [
    {
      zh: `自申请日${filedOn}起的70个工作日${end.zh}${first}，授权届时已经到期`,
      en: `70 working days from the filing on ${filedOn} end ${end.en} ${first}, after the letter`,
    },
  ];
}

function endWords({ status }: Due): LocalizedText {
  if (status === "known") return { zh: "届满于", en: "on" };
  return status === "provisional"
    ? { zh: "暂估届满于", en: "about" }
    : { zh: "届满不早于", en: "no earlier than" };
}

/** When the decision can be expected. */
export const expectedDecision = defineDeadline({
  id: "expected-decision",
  title: { zh: "预计作出认证决定", en: "Decision expected" },
  actor: "body",
  kind: "expected",
  counting: "workingDays",
  period: {
    zh: "自受理起一般70个工作日，不含整改",
    en: "usually 70 working days from acceptance, rectification excluded",
  },
  requirement: ["RULE-9-3"],
  sources: [
    { law: "RULES", article: "4.6" },
    { law: "CIVIL", article: "201" },
  ],
  basis: "secondary",
  inference: [
    {
      zh: "法规没有规定认证时限，由认证机构确定（《实施规则》4.6）：70个工作日（自受理至作出决定，含制证）是一家认证机构的人员2025年2月6日就征求意见稿所作的介绍，只是估计",
      en: "No text sets a time; bodies fix it (Implementing Rules 4.6). The 70 working days from acceptance to decision, certificate included, are what an official of one body said on 2025-02-06 of the draft: an estimate only",
    },
    WORKING_DAYS_COUNTED,
  ],
  remind: [0],
  *find(filing, context) {
    const acceptedOn = filing.application?.acceptedOn;
    if (acceptedOn === undefined) return;
    const decided = decidedOn(filing);
    yield {
      trigger: {
        what: { zh: "受理认证申请", en: "application accepted" },
        day: acceptedOn,
        pointer: pointer("application", "acceptedOn"),
      },
      due: workingDays(acceptedOn, USUAL_WORKING_DAYS, context),
      ...(decided === undefined
        ? {}
        : { recorded: { day: decided, pointer: pointer("certificate", "issuedOn") } }),
    };
  },
});

/** The issue of the certificate that this application led to; an older certificate is the one to be renewed. */
function decidedOn({ application, certificate }: Draft<Filing>): CivilDay | undefined {
  const begun = application?.acceptedOn ?? application?.filedOn;
  const issuedOn = certificate?.issuedOn;
  return issuedOn === undefined || (begun !== undefined && issuedOn < begun) ? undefined : issuedOn;
}
