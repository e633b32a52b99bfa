import type { CertificateEventKind } from "#generated/types.js";
import type { LegalSource } from "../../foundation/legal-source.js";
import type { LocalizedText } from "../../foundation/locale.js";
import type { DocumentKindId } from "../../kinds/index.js";

/** What a certification body, or the holder after it, records about a certificate. */
export type Step = "issue" | "suspend" | "resume" | "change" | "cancel" | "revoke" | "expire" | "renew";

export interface StepDefinition {
  readonly event: CertificateEventKind;
  readonly title: LocalizedText;
  readonly sources: readonly LegalSource[];
  /** Whether the step gives the certificate its number, scope and term. */
  readonly issues: boolean;
  /** Documents that it brings about, as `pipia render --document` names them. */
  readonly papers: readonly DocumentKindId[];
}

const RULES = (article: string): LegalSource => ({ law: "RULES", article });
const M = (article: string): LegalSource => ({ law: "M", article });

/** Every step. Which may follow on which state is said once, in `kinds/certificate/event-order.ts`. */
export const STEPS: Readonly<Record<Step, StepDefinition>> = {
  issue: {
    event: "issue",
    title: { zh: "发证", en: "issue" },
    sources: [M("8"), M("9")],
    issues: true,
    papers: ["certificate", "platform-report"],
  },
  suspend: {
    event: "suspension",
    title: { zh: "暂停", en: "suspension" },
    sources: [M("10"), RULES("5.1.3")],
    issues: false,
    papers: ["suspension-notice", "platform-report"],
  },
  resume: {
    event: "resumption",
    title: { zh: "恢复", en: "resumption" },
    sources: [M("9"), RULES("5.1")],
    issues: false,
    papers: ["resumption-notice", "platform-report"],
  },
  change: {
    event: "change",
    title: { zh: "变更", en: "change" },
    sources: [M("9"), RULES("5.1.2")],
    issues: false,
    papers: ["certificate", "platform-report"],
  },
  cancel: {
    event: "cancellation",
    title: { zh: "注销", en: "cancellation" },
    sources: [M("9"), RULES("5.1.3")],
    issues: false,
    papers: ["cancellation-notice", "platform-report"],
  },
  revoke: {
    event: "revocation",
    title: { zh: "撤销", en: "revocation" },
    sources: [M("10"), RULES("5.1.3")],
    issues: false,
    papers: ["revocation-notice", "platform-report"],
  },
  // That the end of the term is reported as a change of status is this tool's reading (law/deadlines/platform-report.ts).
  expire: {
    event: "expiry",
    title: { zh: "过期", en: "expiry" },
    sources: [M("8"), M("9")],
    issues: false,
    papers: ["platform-report"],
  },
  renew: {
    event: "issue",
    title: { zh: "续期换发", en: "renewal" },
    sources: [M("8"), RULES("5.1.1")],
    issues: true,
    papers: ["certificate", "platform-report"],
  },
};
