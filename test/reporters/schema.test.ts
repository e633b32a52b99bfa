import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { Ajv } from "ajv";
import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";
import formats, { type FormatsPlugin } from "ajv-formats";
import { describe, expect, it } from "vitest";
import { isRecord, memberOf, readOwnFile } from "../../src/foundation/data.js";
import { LANGUAGES } from "../../src/foundation/locale.js";
import { valueAt } from "../../src/foundation/pointer.js";
import { checkJson } from "../../src/reporters/json.js";
import type { CheckReport } from "../../src/reporters/report.js";
import { checkSarif } from "../../src/reporters/sarif.js";
import { checked, completeHotel, hostileReport, incompleteHotel } from "./reports.js";

// The package is CommonJS: its default export is the module itself for the types, the plugin when run.
// oxlint-disable-next-line typescript/no-unsafe-type-assertion
const addFormats = formats as unknown as FormatsPlugin;

const REPORTS: Readonly<Record<string, () => CheckReport>> = {
  incomplete: incompleteHotel,
  complete: completeHotel,
  hostile: hostileReport,
  "of a file that cannot be read": () => checked("processor: [", "broken.yaml").report,
  "of a file with errors": () => checked("processor: 1\n", "wrong.yaml").report,
  "of standard input": () => checked("formatVersion: '1'\n", "-").report,
  "of a file in another folder": () => checked("{}", "/tmp/甲 乙/f#1.json").report,
  "of a body": () => checked("formatVersion: '1'\n", "body.yaml", { document: "body" }).report,
};

function faultsOf(validate: ValidateFunction, value: unknown): readonly string[] {
  validate(value);
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message ?? ""}`);
}

describe("JSON of a check", () => {
  const ajv = new Ajv2020({ strict: true, allErrors: true });
  addFormats(ajv);
  const validate = ajv.compile(readOwnFile<object>("schemas/reports/check.schema.json", JSON.parse));

  it.each(Object.entries(REPORTS))("keeps its schema: %s", (_name, make) => {
    expect(faultsOf(validate, JSON.parse(checkJson(make())))).toEqual([]);
  });

  it("would be found out by its schema", () => {
    const report: unknown = JSON.parse(checkJson(incompleteHotel()));
    const finding = valueAt(report, "/findings/0");
    expect(isRecord(report) && isRecord(finding)).toBe(true);
    expect(faultsOf(validate, { ...(isRecord(report) ? report : {}), more: 1 })).toHaveLength(1);
  });
});

// The standard's own file is not part of the project; where it lies beside it, it decides.
const STANDARD = fileURLToPath(new URL("../../../shared/design/sarif-schema-2.1.0.json", import.meta.url));

let standard: ValidateFunction | undefined;

function standardFaults(log: unknown): readonly string[] {
  if (standard === undefined) {
    // A pattern of the standard has a bracket that Unicode mode refuses.
    const ajv = new Ajv({ strict: false, allErrors: true, unicodeRegExp: false });
    addFormats(ajv);
    const schema: unknown = JSON.parse(readFileSync(STANDARD, "utf8"));
    standard = ajv.compile(isRecord(schema) ? schema : {});
  }
  return faultsOf(standard, log);
}

describe.each(LANGUAGES)("SARIF of a check in %s", (language) => {
  const logOf = (report: CheckReport): unknown => JSON.parse(checkSarif(report, language));

  it.runIf(existsSync(STANDARD)).each(Object.entries(REPORTS))(
    "keeps the standard's schema: %s",
    (_name, make) => {
      const log = logOf(make());
      expect(standardFaults(log)).toEqual([]);
      expect(standardFaults(isRecord(log) ? { ...log, runs: {} } : log)).not.toEqual([]);
    },
  );

  it.each(Object.entries(REPORTS))("has what every reader needs: %s", (_name, make) => {
    const log = logOf(make());
    expect(memberOf(log, "version")).toBe("2.1.0");
    const rules = valueAt(log, "/runs/0/tool/driver/rules");
    const results = valueAt(log, "/runs/0/results");
    expect(valueAt(log, "/runs/0/tool/driver/name")).toBe("pipia");
    expect(valueAt(log, "/runs/0/columnKind")).toBe("utf16CodeUnits");
    if (!Array.isArray(rules) || !Array.isArray(results)) throw new Error("rules and results are lists");
    expect(results).toHaveLength(make().sections.flatMap(({ findings }) => findings).length);
    for (const result of results as readonly unknown[]) {
      const index = memberOf(result, "ruleIndex");
      expect(memberOf(rules[Number(index)], "id")).toBe(memberOf(result, "ruleId"));
      expect(valueAt(result, "/message/text")).toMatch(/\S/u);
      expect(memberOf(result, "level")).toMatch(/^(?:error|warning|note)$/u);
      expect(valueAt(result, "/partialFingerprints/pipia~1v1")).toBeTypeOf("string");
      expect(Array.isArray(memberOf(result, "suppressions"))).toBe(true);
      const uri = valueAt(result, "/locations/0/physicalLocation/artifactLocation/uri");
      if (typeof uri === "string") expect(() => new URL(uri, "file:///base/")).not.toThrow();
    }
  });

  it("suppresses what was waived, and nothing else", () => {
    const results = valueAt(logOf(incompleteHotel()), "/runs/0/results");
    const justified = (Array.isArray(results) ? results : []).flatMap(
      (result: unknown) => valueAt(result, "/suppressions/0/justification") ?? [],
    );
    expect(justified).toEqual([
      language === "zh"
        ? "人数由人力资源部门另行提供（王律师，有效期至2026-12-31）"
        : "the personnel department supplies it apart (Counsel Wang, until 2026-12-31)",
    ]);
  });

  it("links a rule only to an address that is known", () => {
    const addresses = valueAt(logOf(hostileReport()), "/runs/0/tool/driver/rules/0/helpUri");
    expect(addresses).toBe("https://www.cac.gov.cn/2025-10/17/c_1762449728720008.htm");
    const rules = valueAt(logOf(incompleteHotel()), "/runs/0/tool/driver/rules");
    for (const rule of (Array.isArray(rules) ? rules : []) as readonly unknown[]) {
      expect(memberOf(rule, "helpUri") ?? "https://").toMatch(/^https:\/\//u);
    }
  });
});
