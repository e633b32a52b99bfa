import type { Diagnostic } from "../../foundation/diagnostic.js";
import { languageOf, type LocalizedText } from "../../foundation/locale.js";
import { REPORTERS } from "../../reporters/index.js";
import type { SourceDocument } from "../../input/source-document.js";
import { plainName } from "../plain-name.js";
import { reportSource } from "../check-report.js";
import type { Enclosure } from "./enclosures.js";
import type { PacketRequest } from "./make-packet.js";
import { inKeptFile, reportOfKept, type KeptName } from "./kept-findings.js";
import { packetNotes } from "./notes.js";
import type { PacketFile } from "./packet-file.js";
import type { PacketPaths } from "./paths.js";
import type { PlannedPaper } from "./plan.js";

export interface InternalRequest extends PacketRequest {
  readonly plan: readonly PlannedPaper[];
  readonly enclosures: readonly Enclosure[];
  readonly findings: readonly Diagnostic[];
  readonly paths: PacketPaths;
}

const FINDINGS: LocalizedText = { zh: "检查结果", en: "findings" };
const NOTES: LocalizedText = { zh: "说明", en: "notes" };

/** What stays in the house: the filing as it was read, the findings for people and for programs, and what is left to do by hand. */
export function internalFiles(request: InternalRequest): readonly PacketFile[] {
  const { input, source, reading, stage, asOf, calendars, paths } = request;
  const language = languageOf(request.editions[0] ?? "zh");
  const [html, json, notes] = [
    paths.internal(FINDINGS[language], ".html"),
    paths.internal(FINDINGS[language], ".json"),
    paths.internal(NOTES[language], ".md"),
  ];
  const filing = paths.filing(nameOf(input.name, source.syntax));
  const keptName: KeptName = { read: input.name, kept: plainName(filing) };
  // Without the folder it was in: the same filing gives the same report wherever it lies.
  const { report: asRead } = reportSource(keptName.kept, source, reading, {
    document: "filing",
    stage,
    asOf,
    calendars,
  });
  const report = reportOfKept(asRead, keptName);
  const findings = request.findings.map((finding) => inKeptFile(finding, keptName));
  const options = { language, isColoured: false };
  const text = (path: string, role: PacketFile["role"], content: string): PacketFile => ({
    path,
    role,
    bytes: new TextEncoder().encode(content),
  });
  return [
    { path: filing, role: "filing", bytes: input.bytes },
    text(html, "findings", REPORTERS.html(report, options)),
    text(json, "findings", REPORTERS.json(report)),
    text(notes, "notes", packetNotes({ ...request, findings }, language)),
  ];
}

/** The name of the file without its folders; standard input has none, and is read again as what it was read as. */
function nameOf(name: string, syntax: SourceDocument["syntax"]): string {
  return name === "-" ? `filing.${syntax === "json" ? "json" : "yaml"}` : plainName(name);
}
