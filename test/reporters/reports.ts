import { reportSource, type CheckedFile, type ReportRequest } from "../../src/app/check-report.js";
import type { Diagnostic } from "../../src/foundation/diagnostic.js";
import type { Pointer } from "../../src/foundation/pointer.js";
import { readSource } from "../../src/input/read.js";
import type { CheckReport } from "../../src/reporters/report.js";
import { AS_OF } from "../app/example.js";
import { changedHotel } from "../app/hotel.js";

const REQUEST: ReportRequest = { document: "filing", stage: "draft", asOf: AS_OF };

/** The check of a text as if it were a file of this name. */
export function checked(text: string, file: string, request: Partial<ReportRequest> = {}): CheckedFile {
  const root = request.document === "body" ? "body" : "filing";
  const { value, diagnostics } = readSource(text, file, root);
  return reportSource(file, value, diagnostics, { ...REQUEST, ...request });
}

/** The check of the hotel example with other values at some pointers; `undefined` takes a member out. */
export function checkedHotel(
  changes: Readonly<Record<Pointer, unknown>>,
  request: Partial<ReportRequest> = {},
): CheckedFile {
  return checked(changedHotel(changes), "hotel.json", request);
}

/** A filing with gaps, a waived gap, a contradiction, an inference and facts that no document prints. */
export function incompleteHotel(): CheckReport {
  const { report } = checkedHotel({
    "/processor/employeeCount": undefined,
    "/recipients/1/authorityRequests": undefined,
    "/impactAssessment/scale": undefined,
    "/impactAssessment/exportRisks/tampering": undefined,
    "/impactAssessment/method/risks/0/level": "low",
    "/application/declarations/noSplitting": undefined,
    "/waivers": [
      {
        id: "waiver-employees",
        finding: "schema/missing@/processor/employeeCount",
        reason: { zh: "人数由人力资源部门另行提供", en: "the personnel department supplies it apart" },
        name: { zh: "王律师", en: "Counsel Wang" },
        until: "2026-12-31",
      },
    ],
  });
  const inference = {
    zh: "法律没有规定声明的形式，本程序要求申请人逐项声明",
    en: "the law gives the declaration no form; the toolkit asks for each point",
  };
  const withInference = (finding: Diagnostic): Diagnostic =>
    finding.pointer === "/application/declarations/noSplitting" ? { ...finding, inference } : finding;
  const sections = report.sections.map((section) =>
    Object.assign({}, section, { findings: section.findings.map(withInference) }),
  );
  return { ...report, sections };
}

/** The hotel example as it is: nothing to find. */
export function completeHotel(): CheckReport {
  return checkedHotel({}).report;
}

/** Texts that try to be more than text, in every place of a report that quotes somebody. */
export const HOSTILE =
  '<script>alert("1")</script> & </style> \u001B[31m红\u001B[0m \u202Eabc\u2066 [链接](javascript:x) **粗** | `码` http://evil.example www.evil.example 甲\n# 标题\r\n- 项\u2028\uD800';

/** A report in which everything that can be quoted is {@link HOSTILE}. */
export function hostileReport(): CheckReport {
  const text = { zh: HOSTILE, en: HOSTILE };
  const place = { file: HOSTILE, line: 3, column: 7 };
  const finding: Diagnostic = {
    code: "pipia/risk-level-matches-matrix",
    severity: "blocking",
    message: text,
    help: text,
    pointer: `/processor/${HOSTILE.replaceAll("/", "~1")}`,
    label: text,
    place,
    related: [{ message: text, place }],
    sources: [{ law: "M", article: "6(1)" }],
    basis: "inferred",
    inference: text,
    waiver: { reason: text, name: text, until: "2026-12-31" },
    fingerprint: `pipia/risk-level-matches-matrix@${HOSTILE}`,
  };
  return {
    ...completeHotel(),
    file: HOSTILE,
    sections: [{ number: { zh: "", en: "" }, title: text, findings: [finding] }],
    rules: [{ code: finding.code, title: text, help: text, requirement: [], sources: finding.sources }],
  };
}
