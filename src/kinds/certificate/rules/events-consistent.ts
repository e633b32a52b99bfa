import type { CertificateEvent, CertificateStatus } from "#generated/types.js";
import { defineRule, type RuleFinding } from "../../../checks/rule.js";
import { listOf } from "../../../foundation/answer.js";
import type { Draft } from "../../../foundation/draft.js";
import { optionLabel } from "../../../foundation/option-label.js";
import { pointer } from "../../../foundation/pointer.js";
import { faultFinding, issuedOnFinding } from "../event-fault.js";
import { followEvents } from "../event-order.js";

const STATUS = pointer("certificate", "status");

/** The events of a certificate stand in order, each can follow the one before, and the last gives the status. */
export const eventsConsistent = defineRule({
  id: "certificate/events-consistent",
  title: {
    zh: "证书状态变化记录前后衔接，并与证书状态一致",
    en: "The events of the certificate follow on each other and give its status",
  },
  severity: "blocking",
  requirement: ["M-09-6"],
  sources: [
    { law: "M", article: "9" },
    { law: "RULES", article: "5.1" },
  ],
  help: {
    zh: "按发生顺序逐条记录，补记缺少的变化（期满也记一条“过期”），改正类型、日期或者证书状态。",
    en: "Record each event in the order in which it happened, add what is missing (the end of the term is an expiry), and correct kind, date or the status.",
  },
  inference: {
    zh: "《办法》只要求报送证书状态变化信息；何种变化能够相继发生由规则5.1得出：暂停之后才有恢复，撤销、注销之后不再变化，过期之后只能另行发证。期满作为状态变化记录，是本工具的理解。",
    en: "The Measures only ask that changes of status be reported; which can follow on which we take from clause 5.1 of the Rules: resumption follows suspension, nothing follows revocation or cancellation, and only a new issue follows expiry. That the end of the term is a change of status is our reading.",
  },
  *find({ certificate }) {
    const events = listOf(certificate?.events);
    const followed = followEvents(events);
    if (followed === undefined) return;
    // After a renewal the certificate carries the day of its last issue.
    const index = events.findLastIndex(({ kind }) => kind === "issue");
    const on = events[index]?.on;
    if (on !== undefined) yield* issuedOnAnotherDay(on, index, certificate?.issuedOn);
    yield* issuedAgain(events, index, certificate?.firstIssuedOn);
    if (followed.fault === undefined) yield* anotherStatus(certificate?.status, followed.status);
    else yield faultFinding(events, followed, pointer("certificate", "events"));
  },
});

function* issuedOnAnotherDay(on: string, index: number, issuedOn: string | undefined): Iterable<RuleFinding> {
  if (issuedOn === undefined || on === issuedOn) return;
  yield issuedOnFinding(on, issuedOn, pointer("certificate", "events", index, "on"));
}

/** A second issue is a renewal, and then the certificate has a day on which it was first issued. */
function* issuedAgain(
  events: readonly Draft<CertificateEvent>[],
  index: number,
  firstIssuedOn: string | undefined,
): Iterable<RuleFinding> {
  const first = events.findIndex(({ kind }) => kind === "issue");
  // What is issued after the term has run out is a new certificate and no renewal.
  const isNew = events[index - 1]?.kind === "expiry";
  if (first === index || firstIssuedOn !== undefined || isNew) return;
  yield {
    pointer: pointer("certificate", "events", index, "kind"),
    key: "again",
    basis: "inferred",
    message: {
      zh: "发证记录有两条，没有填写初次获证日期：续期换发的填写该日期，重复记录的删去一条",
      en: "Two issues are recorded without the day of the first certification: give that day after a renewal, or take out the one recorded twice",
    },
  };
}

function* anotherStatus(
  status: CertificateStatus | undefined,
  last: CertificateStatus,
): Iterable<RuleFinding> {
  if (status === undefined || status === last) return;
  const [given, expected] = [optionLabel(STATUS, status), optionLabel(STATUS, last)];
  yield {
    pointer: STATUS,
    // That the end of the term is recorded as an event is our reading.
    ...(status === "expired" || last === "expired" ? { basis: "inferred" } : {}),
    message: {
      zh: `证书状态填为“${given.zh}”，按最后一条状态变化记录应为“${expected.zh}”`,
      en: `The status is given as ${given.en}; by the last event it is ${expected.en}`,
    },
  };
}
