import type { Body, Certification, CertificateEvent, SurveillanceAction } from "#generated/types.js";
import { dayWords } from "../../../checks/finding-words.js";
import { lateReports, OF_PLATFORM_REPORT, reportStatus } from "../../../checks/platform-report.js";
import { defineRule, type RuleContext, type RuleFinding } from "../../../checks/rule.js";
import { listOf } from "../../../foundation/answer.js";
import type { Draft } from "../../../foundation/draft.js";
import type { LocalizedText } from "../../../foundation/locale.js";
import { pointer } from "../../../foundation/pointer.js";

/** The body's own file shows a report in time for each issue and each change of status of its certificates. */
export const platformReportWithinLimit = defineRule<Body>({
  id: "body/platform-report-within-limit",
  title: {
    zh: "认证机构在发证和每次状态变化后5个工作日内报送平台",
    en: "The body reports issue and each change of status to the platform within five working days",
  },
  ...OF_PLATFORM_REPORT,
  requirement: ["M-09-1", "M-09-2"],
  help: {
    zh: "立即报送，并在该证书的状态变化中逐次填写报送日期和回执；逾期的留存说明。",
    en: "Report at once and record day and receipt with each change of the certificate; keep an explanation where it was late.",
  },
  *find({ certifications }, context) {
    for (const [index, certification] of listOf(certifications).entries()) {
      yield* lateReports(certification, pointer("certifications", index), context);
      yield* decisionsNotRecorded(certification, index, context);
    }
  },
});

const CHANGES: Readonly<
  Record<
    Exclude<SurveillanceAction, "none">,
    { readonly kind: CertificateEvent["kind"]; readonly words: LocalizedText }
  >
> = {
  suspend: { kind: "suspension", words: { zh: "暂停", en: "suspension" } },
  revoke: { kind: "revocation", words: { zh: "撤销", en: "revocation" } },
};

/** Suspensions and revocations after surveillance of which the changes of the certificate say nothing. */
function* decisionsNotRecorded(
  { events, surveillance }: Draft<Certification>,
  index: number,
  context: RuleContext,
): Generator<RuleFinding> {
  const free = [...listOf(events)];
  for (const [visit, { action, id = String(visit), on }] of listOf(surveillance).entries()) {
    if (action === undefined || action === "none" || on === undefined) continue;
    const { kind, words } = CHANGES[action];
    const place = free.findIndex(
      (event) => event.kind === kind && (event.on === undefined || event.on >= on),
    );
    if (place >= 0) {
      free.splice(place, 1);
      continue;
    }
    const { isDue, isOpen, period } = reportStatus(on, context);
    if (!isDue) continue;
    const day = dayWords(on);
    yield {
      pointer: pointer("certifications", index, "events"),
      key: id,
      isOpen,
      message: {
        zh: `证书因${day.zh}的监督${words.zh}，自该日起计算，${period.zh}；没有这次变化的记录和报送`,
        en: `After the surveillance of ${day.en} the body decided on ${words.en}; counted from then ${period.en}; neither the change nor its report is recorded`,
      },
    };
  }
}
