import type { CertificateEventKind, CertificateMark, CertificateStatus } from "#generated/types.js";
import { PLATFORM_NAME } from "../law/platform.js";

/** A text by language; English only where somebody wrote it. */
export interface WrittenText {
  readonly zh: string;
  readonly en?: string;
}

/** What a certificate stated before a change or a renewal, as far as that altered it. */
interface StatedBefore {
  readonly number?: string | undefined;
  readonly holderName?: WrittenText | undefined;
  readonly holderAddress?: WrittenText | undefined;
  readonly scope?: WrittenText | undefined;
  readonly expiresOn?: string | undefined;
}

/** What a certification body reports to the national platform about one event of a certificate (Measures 9). */
export interface PlatformReportData {
  /** Number, holder and scope are named by art. 9; the rest is not. */
  readonly certificate: {
    readonly number: string;
    readonly holderName: WrittenText;
    readonly scope: WrittenText;
    readonly issuingBody: WrittenText;
    readonly issuedOn: string;
    readonly expiresOn: string;
    readonly firstIssuedOn?: string | undefined;
    readonly holderAddress?: WrittenText | undefined;
    readonly basis?: WrittenText | undefined;
    readonly mode?: WrittenText | undefined;
    readonly mark?: CertificateMark | undefined;
  };
  readonly event: {
    readonly id: string;
    readonly kind: CertificateEventKind;
    readonly on: string;
    readonly reason: WrittenText;
    /** Before the issue there is none. */
    readonly statusBefore?: CertificateStatus | undefined;
    readonly statusAfter: CertificateStatus;
    readonly applicationOn?: string | undefined;
    readonly until?: string | undefined;
    /** What the certificate stated before, where the event altered it. */
    readonly before?: StatedBefore | undefined;
  };
  readonly report: {
    /** Last day of the period; absent where the calendar of a year is not known. */
    readonly dueOn?: string | undefined;
    readonly sentOn?: string | undefined;
    readonly receiptNumber?: string | undefined;
    readonly person?: WrittenText | undefined;
  };
}

/** The report for programs, as `schemas/reports/platform-report.schema.json` describes it. */
export function platformReportJson(data: PlatformReportData): string {
  const occasion = data.event.kind === "issue" ? "issue" : "statusChange";
  return `${JSON.stringify({ version: 1, platform: PLATFORM_NAME, occasion, ...data }, undefined, 2)}\n`;
}
