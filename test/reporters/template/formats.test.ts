import { readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import formats, { type FormatsPlugin } from "ajv-formats";
import { describe, expect, it } from "vitest";
import { lintTemplates } from "../../../src/app/template/lint-templates.js";
import { memberOf, readOwnFile } from "../../../src/foundation/data.js";
import { LANGUAGES } from "../../../src/foundation/locale.js";
import { packagePath } from "../../../src/foundation/package-root.js";
import { valueAt } from "../../../src/foundation/pointer.js";
import { TEMPLATE_REPORTERS } from "../../../src/reporters/template/index.js";
import { MemoryWorld } from "../../memory-world.js";

// The package is CommonJS: its default export is the module itself for the types, the plugin when run.
// oxlint-disable-next-line typescript/no-unsafe-type-assertion
const addFormats = formats as unknown as FormatsPlugin;

const FILE = "own/pipia/zh.hbs";

async function thirty() {
  const world = new MemoryWorld();
  world.put(FILE, readFileSync(packagePath("test/template/lint/thirty.hbs")));
  return lintTemplates(world, { files: [FILE], document: undefined });
}

describe("JSON of a lint", () => {
  it("keeps its schema, with and without findings", async () => {
    const ajv = new Ajv2020({ strict: true, allErrors: true });
    addFormats(ajv);
    const validate = ajv.compile(
      readOwnFile<object>("schemas/reports/template-lint.schema.json", JSON.parse),
    );
    for (const report of [await thirty(), { ...(await thirty()), findings: [] }]) {
      validate(JSON.parse(TEMPLATE_REPORTERS.json(report)));
      expect(validate.errors).toBeNull();
    }
    expect(validate({ version: 1, findings: [{}] })).toBe(false);
  });

  it("has the line of every mistake that stands in one", async () => {
    const findings = memberOf(JSON.parse(TEMPLATE_REPORTERS.json(await thirty())), "findings");
    const lines = (Array.isArray(findings) ? findings : []).map((finding: unknown) =>
      memberOf(finding, "line"),
    );
    expect(lines.filter((line) => line === undefined)).toHaveLength(2);
    expect(lines).toContain("{{#each impactAssessment.teem as |member|}}");
  });
});

describe.each(LANGUAGES)("SARIF of a lint in %s", (language) => {
  it("has a rule, a place and the line for each mistake", async () => {
    const report = await thirty();
    const log: unknown = JSON.parse(TEMPLATE_REPORTERS.sarif(report, { language, isColoured: false }));
    const results = valueAt(log, "/runs/0/results");
    const rules = valueAt(log, "/runs/0/tool/driver/rules");
    if (!Array.isArray(results) || !Array.isArray(rules)) throw new Error("rules and results are lists");
    expect(results).toHaveLength(30);
    for (const [index, result] of (results as readonly unknown[]).entries()) {
      const { code, place } = report.findings[index] ?? {};
      expect(memberOf(rules[Number(memberOf(result, "ruleIndex"))], "id")).toBe(code);
      expect(valueAt(result, "/locations/0/physicalLocation")).toMatchObject({
        artifactLocation: { uri: FILE },
        region: { startLine: place?.line, startColumn: place?.column },
      });
    }
    const first = valueAt(log, "/runs/0/tool/driver/rules/0/shortDescription/text");
    expect(first).not.toContain("template/");
  });
});
