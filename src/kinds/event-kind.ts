import type { LocalizedText } from "../foundation/locale.js";
import type { LegalSource } from "../foundation/legal-source.js";
import { platformReportWithinLimit } from "./certificate/rules/platform-report-within-limit.js";
import type { Applicability, DocumentKind } from "./kind.js";

/**
 * What is done with a paper once it is made, and so stops none: a certification body reports what it has issued, and a report that is late
 * must still be made.
 */
export function doneAfterwards({ filedBy }: Pick<DocumentKind, "filedBy">): readonly string[] {
  return filedBy === "body" ? [platformReportWithinLimit.id] : [];
}

/** The events of which the holder is notified, as a sentence has them. */
const NAMES = {
  suspension: { zh: "暂停", en: "suspension" },
  resumption: { zh: "恢复", en: "resumption" },
  cancellation: { zh: "注销", en: "cancellation" },
  revocation: { zh: "撤销", en: "revocation" },
} as const satisfies Readonly<Record<string, LocalizedText>>;

/** Belongs where the events of the certificate have one of a kind; who records none has not said that there was none. */
export function whenRecorded(kind: keyof typeof NAMES, sources: readonly LegalSource[]): Applicability {
  const { zh, en } = NAMES[kind];
  return {
    holds: ({ certificate }) => certificate?.events?.some((event) => event.kind === kind),
    decidedBy: ["/certificate/events"],
    because: { zh: `证书状态变化记录中有“${zh}”`, en: `the events of the certificate record a ${en}` },
    otherwise: { zh: `证书状态变化记录中没有“${zh}”`, en: `the events of the certificate record no ${en}` },
    sources,
  };
}
