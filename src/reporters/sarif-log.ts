import { pathToFileURL } from "node:url";
import { isAbsolute, sep } from "node:path";
import { withoutIllegalCharacters } from "../foundation/xml-character.js";
import type { Diagnostic, Place, Related, Severity } from "../foundation/diagnostic.js";
import type { Language } from "../foundation/locale.js";
import { instrumentOf } from "../law/instruments.js";
import type { ReportRule } from "./report.js";
import { basisText, details, headline, sourcesText } from "./wording.js";
import { clean } from "./clean.js";

const LEVELS: Readonly<Record<Severity, "error" | "warning" | "note">> = {
  blocking: "error",
  warning: "warning",
  advice: "note",
};

/** A finding, and what its reporter knows beside it. */
export interface SarifEntry {
  readonly finding: Diagnostic;
  /** The line in which it stands. */
  readonly snippet?: string;
  readonly properties?: Readonly<Record<string, unknown>>;
}

export interface SarifRun {
  readonly tool: { readonly name: string; readonly version: string };
  /** What is behind the codes, each once. */
  readonly rules: readonly ReportRule[];
  readonly entries: readonly SarifEntry[];
  readonly properties: Readonly<Record<string, unknown>>;
}

/** A log of SARIF 2.1.0 (OASIS) with one run: the rules apart from the results, waivers as suppressions in the source. */
export function sarifLog({ tool, rules, entries, properties }: SarifRun, language: Language): string {
  const positions = new Map(rules.map(({ code }, index) => [code, index]));
  const log = {
    $schema: "https://raw.githubusercontent.com/oasis-tcs/sarif-spec/master/Schemata/sarif-schema-2.1.0.json",
    version: "2.1.0",
    runs: [
      {
        tool: {
          driver: {
            name: tool.name,
            version: tool.version,
            semanticVersion: tool.version,
            language: language === "zh" ? "zh-CN" : "en",
            rules: rules.map((rule) => descriptorOf(rule, language)),
          },
        },
        language: language === "zh" ? "zh-CN" : "en",
        columnKind: "utf16CodeUnits",
        results: entries.map((entry) => resultOf(entry, positions, language)),
        properties,
      },
    ],
  };
  return `${JSON.stringify(log, undefined, 2)}\n`;
}

function descriptorOf(
  { code, title, help, severity, requirement, sources }: ReportRule,
  language: Language,
): object {
  const addresses = sources.flatMap(({ law }) => instrumentOf(law)?.address ?? []);
  const cited = sourcesText({ sources }, language);
  return {
    id: code,
    shortDescription: { text: title[language] },
    ...(help === undefined ? {} : { help: { text: help[language] } }),
    ...(addresses[0] === undefined ? {} : { helpUri: addresses[0] }),
    ...(severity === undefined ? {} : { defaultConfiguration: { level: LEVELS[severity] } }),
    properties: { requirement, ...(cited === "" ? {} : { sources: cited }) },
  };
}

function resultOf(
  { finding, snippet, properties }: SarifEntry,
  positions: ReadonlyMap<string, number>,
  language: Language,
): object {
  const { code, severity, place, pointer, basis, requirement, waiver, fingerprint, related = [] } = finding;
  const lines = details(finding, language).filter(({ kind }) => kind !== "fingerprint" && kind !== "related");
  const said = lines.map(({ name, text }) =>
    name === "" ? text : `${name}${language === "zh" ? "：" : ": "}${text}`,
  );
  const suppression = lines.find(({ kind }) => kind === "waiver");
  return {
    ruleId: code,
    ruleIndex: positions.get(code) ?? -1,
    level: LEVELS[severity],
    message: { text: [headline(finding, language), ...said].join("\n") },
    locations:
      place === undefined && pointer === undefined
        ? []
        : [{ ...physicalOf(place, snippet), ...logicalOf(finding, language) }],
    ...relatedOf(related, language),
    partialFingerprints: { "pipia/v1": fingerprint },
    // Either all results have this list or none (3.27.23). What its schema calls `state` the standard calls `status`,
    // so that neither is written: without it a suppression counts as accepted.
    suppressions: suppression === undefined ? [] : [{ kind: "inSource", justification: suppression.text }],
    properties: {
      ...properties,
      basis: basisText(basis, language),
      ...(requirement === undefined ? {} : { requirement }),
      ...(waiver === undefined ? {} : { waivedUntil: waiver.until }),
    },
  };
}

/** The path in words, and as a pointer. */
function logicalOf({ pointer, label }: Diagnostic, language: Language): object {
  if (pointer === undefined) return {};
  const name = label === undefined ? {} : { name: clean(label[language]) };
  return { logicalLocations: [{ fullyQualifiedName: clean(pointer), ...name, kind: "property" }] };
}

function physicalOf(place: Place | undefined, snippet?: string): object {
  if (place === undefined) return {};
  const region = {
    startLine: place.line,
    startColumn: place.column,
    ...(snippet === undefined ? {} : { snippet: { text: clean(snippet) } }),
  };
  return { physicalLocation: { artifactLocation: { uri: uriOf(place) }, region } };
}

function relatedOf(related: readonly Related[], language: Language): object {
  const locations = related.map(({ message, place }) =>
    Object.assign({ message: { text: clean(message[language]) } }, physicalOf(place)),
  );
  return locations.length === 0 ? {} : { relatedLocations: locations };
}

/** A path as a reference: relative ones stay relative. A part of a Word document, named behind #, is a fragment of it. */
function uriOf({ file, paragraph }: Place): string {
  // Half a surrogate pair has no place in a reference.
  const whole = withoutIllegalCharacters(file);
  const [, path = whole, part = ""] =
    (paragraph === undefined ? undefined : /^(.+)(#word\/[\w/.-]+)$/su.exec(whole)) ?? [];
  if (isAbsolute(path)) return pathToFileURL(path).href + part;
  return path.split(sep).map(encodeURIComponent).join("/") + part;
}
