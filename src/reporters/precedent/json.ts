import { packageVersion } from "../../foundation/data.js";
import { sourceMembers } from "../json.js";
import type { PrecedentReport } from "./report.js";

/** The version of the format: raised when a member is removed, renamed or means something else. */
const VERSION = 1;

/** What became of a precedent for programs, as `schemas/reports/from-docx.schema.json` describes it: in both languages. */
export function precedentJson(report: PrecedentReport): string {
  const findings = report.findings.map((finding) =>
    Object.assign({}, finding, { sources: finding.sources.map(sourceMembers) }),
  );
  const tool = { name: "pipia", version: packageVersion() };
  return `${JSON.stringify({ version: VERSION, tool, ...report, findings }, undefined, 2)}\n`;
}
