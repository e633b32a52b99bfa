import type { Filing } from "#generated/types.js";
import { dayWords } from "../../checks/finding-words.js";
import type { Diagnostic, Place } from "../../foundation/diagnostic.js";
import type { Draft } from "../../foundation/draft.js";
import type { Pointer } from "../../foundation/pointer.js";
import { plusMonths } from "../../law/civil-day.js";
import { expiryOf, ledToIssue } from "../../law/deadlines/expiry.js";
import { stepFinding } from "./finding.js";
import { STEPS } from "./steps.js";

const AT: Pointer = "/application/filedOn";

/**
 * When a renewal was applied for. The Measures (art. 8) ask for it six months before expiry, clause 5.1.1 of the Rules within the last six
 * months; no text says that a later application is void, so that it is a warning. What is applied for after expiry continues nothing.
 */
export function renewalFindings(
  { applicationOn }: { readonly applicationOn?: string | undefined },
  filing: Draft<Filing>,
  placeOf: (at: Pointer) => Place,
): readonly Diagnostic[] {
  const { sources } = STEPS.renew;
  const end = filing.certificate && expiryOf(filing.certificate)?.stated;
  const applied = applicationOn ?? appliedOn(filing);
  if (applied === undefined) {
    return [
      stepFinding({
        code: "certificate/step-facts",
        message: {
          zh: "续期换发没有获证者申请日期的记录",
          en: "The renewal has no recorded day of the holder's application",
        },
        help: {
          zh: "用 --application-on 给出续期申请的日期；在申请中记录的，认证类型填“再认证”并填写申请日期。",
          en: "Give the day of the application with --application-on, or record it in the application (kind renewal, day of filing).",
        },
        pointer: AT,
        place: placeOf(AT),
        sources,
      }),
    ];
  }
  if (end === undefined) return [];
  const limit = plusMonths(end, -6);
  if (applied <= limit) return [];
  const [day, expiry, latest] = [dayWords(applied), dayWords(end), dayWords(limit)];
  const isOver = applied > end;
  return [
    stepFinding({
      code: isOver ? "certificate/step-facts" : "certificate/renewal-late",
      severity: isOver ? "blocking" : "warning",
      message: isOver
        ? {
            zh: `续期申请于${day.zh}提出，证书已于${expiry.zh}届满`,
            en: `Renewal was applied for on ${day.en}, after the certificate expired on ${expiry.en}`,
          }
        : {
            zh: `续期申请于${day.zh}提出，晚于届满前6个月的${latest.zh}`,
            en: `Renewal was applied for on ${day.en}, later than ${latest.en}, six months before expiry`,
          },
      help: isOver
        ? {
            zh: "届满后取得的证书是新证书，不是续期：用 pipia certificate issue 记录发证。",
            en: "What is obtained after expiry is a new certificate and no renewal: record it with pipia certificate issue.",
          }
        : {
            zh: "《办法》第八条为“届满前6个月”，《认证实施规则》5.1.1为“届满前6个月内”，依《办法》第十八条从《办法》；没有条文规定逾期申请无效。保留认证机构受理的记录。",
            en: "Article 8 of the Measures says six months before expiry, clause 5.1.1 of the Rules within the last six months; by article 18 the Measures prevail. No text says that a later application is void. Keep the body's acceptance on record.",
          },
      pointer: AT,
      place: placeOf(AT),
      sources: isOver ? sources : [...sources, { law: "M", article: "18" }],
    }),
  ];
}

/** The filing's own application for renewal of this certificate, which is not the one that led to it. */
function appliedOn({ application, certificate }: Draft<Filing>): string | undefined {
  const { kind, filedOn } = application ?? {};
  return kind === "renewal" && !ledToIssue(filedOn, certificate?.issuedOn) ? filedOn : undefined;
}
