import type { Diagnostic } from "../../foundation/diagnostic.js";
import { languageOf, type LocalizedText } from "../../foundation/locale.js";
import { REPORTERS } from "../../reporters/index.js";
import type { SourceDocument } from "../../input/source-document.js";
import { reportSource } from "../check-report.js";
import type { Enclosure } from "./enclosures.js";
import { legalName } from "./file-name.js";
import type { PacketRequest } from "./make-packet.js";
import { inKeptFile, reportOfKept, type KeptName } from "./kept-findings.js";
import { packetNotes } from "./notes.js";
import { INTERNAL, type PacketFile } from "./packet-file.js";
import type { PlannedPaper } from "./plan.js";

export interface InternalRequest extends PacketRequest {
  readonly plan: readonly PlannedPaper[];
  readonly enclosures: readonly Enclosure[];
  readonly findings: readonly Diagnostic[];
}

const FINDINGS: LocalizedText = { zh: "检查结果", en: "findings" };
const NOTES: LocalizedText = { zh: "说明", en: "notes" };

/** What stays in the house: the filing as it was read, the findings for people and for programs, and what is left to do by hand. */
export function internalFiles(request: InternalRequest): readonly PacketFile[] {
  const { input, source, reading, stage, asOf, calendars } = request;
  const language = languageOf(request.editions[0] ?? "zh");
  const name = filingName(input.name, source.syntax);
  const keptName: KeptName = { read: input.name, kept: name };
  // Without the folder it was in: the same filing gives the same report wherever it lies.
  const { report: asRead } = reportSource(name, source, reading, {
    document: "filing",
    stage,
    asOf,
    calendars,
  });
  const report = reportOfKept(asRead, keptName);
  const findings = request.findings.map((finding) => inKeptFile(finding, keptName));
  const options = { language, isColoured: false };
  const text = (name: string, role: PacketFile["role"], content: string): PacketFile => ({
    path: `${INTERNAL}/${name}`,
    role,
    bytes: new TextEncoder().encode(content),
  });
  return [
    { path: `${INTERNAL}/${name}`, role: "filing", bytes: input.bytes },
    text(`${FINDINGS[language]}.html`, "findings", REPORTERS.html(report, options)),
    text(`${FINDINGS[language]}.json`, "findings", REPORTERS.json(report)),
    text(`${NOTES[language]}.md`, "notes", packetNotes({ ...request, findings }, language)),
  ];
}

/** The name of the file without its folders; standard input has none, and is read again as what it was read as. */
function filingName(name: string, syntax: SourceDocument["syntax"]): string {
  const base =
    name === "-" ? `filing.${syntax === "json" ? "json" : "yaml"}` : (name.split(/[/\\]/u).at(-1) ?? name);
  const dot = base.lastIndexOf(".");
  return dot <= 0 ? legalName(base) : legalName(base.slice(0, dot)) + base.slice(dot);
}
