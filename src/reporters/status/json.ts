import type { Diagnostic } from "../../foundation/diagnostic.js";
import type { Deadline } from "../../law/deadlines/deadline.js";
import { sourceMembers } from "../json.js";
import type { StatusReport } from "./report.js";

/** Where a matter stands for programs, as `schemas/reports/status.schema.json` describes it: everything in both languages. */
export function statusJson(report: StatusReport): string {
  const { tool, file, asOf, name, stage, next, pen, judged, blocking } = report;
  const value = {
    version: 1,
    tool,
    file,
    asOf,
    name,
    stage: { ...stage, sources: stage.sources.map(sourceMembers) },
    next: next.map(deadlineMembers),
    pen,
    judged,
    blocking: blocking.map(findingMembers),
  };
  return `${JSON.stringify(value, undefined, 2)}\n`;
}

function deadlineMembers({
  id,
  title,
  actor,
  kind,
  status,
  due,
  trigger,
  recorded,
  ...rest
}: Deadline): object {
  const { period, notes = [], sources, basis, inference } = rest;
  return {
    id,
    title,
    actor,
    kind,
    status,
    due,
    period,
    trigger,
    ...(recorded?.day === undefined ? {} : { recorded }),
    notes,
    sources: sources.map(sourceMembers),
    basis,
    inference,
  };
}

function findingMembers(finding: Diagnostic): object {
  const { fingerprint, code, severity, message, help, pointer, label, place, sources, basis } = finding;
  return {
    fingerprint,
    code,
    severity,
    message,
    help,
    ...(pointer === undefined ? {} : { pointer }),
    ...(label === undefined ? {} : { label }),
    ...(place === undefined ? {} : { place }),
    sources: sources.map(sourceMembers),
    basis,
  };
}
