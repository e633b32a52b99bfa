import type { Body } from "#generated/types.js";
import { defineRule } from "../../../checks/rule.js";
import { listOf } from "../../../foundation/answer.js";
import { below, pointer } from "../../../foundation/pointer.js";
import { faultFinding, issuedOnFinding } from "../../certificate/event-fault.js";
import { followEvents } from "../../certificate/event-order.js";

/** The body records the events of a certificate in order, and its issue on the day that the certificate bears: the reports are counted from there. */
export const eventsConsistent = defineRule<Body>({
  id: "body/events-consistent",
  title: {
    zh: "认证机构记录的证书状态变化前后衔接，发证记录与发证日期一致",
    en: "The events of each certificate follow on each other, and its issue bears the date of issue",
  },
  severity: "blocking",
  requirement: ["M-09-1", "M-09-2"],
  sources: [
    { law: "M", article: "9" },
    { law: "RULES", article: "5.1" },
  ],
  help: {
    zh: "按发生顺序逐条记录，补记缺少的变化（期满也记一条“过期”），改正类型或者日期；报送期限从这些日期起算。",
    en: "Record each event in the order in which it happened, add what is missing (the end of the term is an expiry), and correct kind or date; the time for reporting runs from these days.",
  },
  inference: {
    zh: "《办法》只要求在发证和状态变化后5个工作日内报送；何种变化能够相继发生由规则5.1得出：暂停之后才有恢复，撤销、注销之后不再变化，过期之后只能另行发证。期满作为状态变化记录，是本工具的理解。",
    en: "The Measures only ask for reports within five working days of issue and of each change; which can follow on which we take from clause 5.1 of the Rules: resumption follows suspension, nothing follows revocation or cancellation, and only a new issue follows expiry. That the end of the term is a change of status is our reading.",
  },
  *find({ certifications }) {
    for (const [index, { events, issuedOn }] of listOf(certifications).entries()) {
      const at = pointer("certifications", index, "events");
      const recorded = listOf(events);
      const followed = followEvents(recorded);
      if (followed === undefined) continue;
      const issues = recorded.flatMap(({ kind, on }, place) =>
        kind === "issue" && on !== undefined ? [{ on, place }] : [],
      );
      const [last] = issues.slice(-1);
      // After a renewal the record holds more than one issue; the certificate bears the day of one of them.
      if (last !== undefined && issuedOn !== undefined && issues.every(({ on }) => on !== issuedOn)) {
        yield issuedOnFinding(last.on, issuedOn, below(at, last.place, "on"));
      }
      if (followed.fault !== undefined) yield faultFinding(recorded, followed, at);
    }
  },
});
