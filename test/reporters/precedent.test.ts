import { Ajv2020 } from "ajv/dist/2020.js";
import formats, { type FormatsPlugin } from "ajv-formats";
import { describe, expect, it } from "vitest";
import { readOwnFile } from "../../src/foundation/data.js";
import { LANGUAGES } from "../../src/foundation/locale.js";
import { PRECEDENT_REPORTERS } from "../../src/reporters/precedent/index.js";
import type { LeftReason, PrecedentReport, PrecedentPlace } from "../../src/reporters/precedent/report.js";

// The package is CommonJS: its default export is the module itself for the types, the plugin when run.
// oxlint-disable-next-line typescript/no-unsafe-type-assertion
const addFormats = formats as unknown as FormatsPlugin;

const PLACE: PrecedentPlace = { part: "word/document.xml", paragraph: 3, before: "致", after: "：" };
const REASONS: readonly LeftReason[] = [
  "taken-back",
  "uneven-list",
  "no-tags-here",
  "entry",
  "short",
  "not-in-filing",
];

const REPORT: PrecedentReport = {
  precedent: "p.docx",
  filing: "filing.yaml",
  template: "t.docx",
  document: "pipia",
  edition: "zh",
  values: [
    {
      place: PLACE,
      text: "甲公司",
      tag: "{{processor.name}}",
      field: "processor.name",
      label: { zh: "处理者", en: "Processor" },
      sure: "check",
      alternatives: [{ field: "a.b", tag: "{{a.b}}", label: { zh: "乙", en: "B" } }],
      repeat: 0,
      isMixed: true,
    },
  ],
  repeats: [
    {
      part: "word/footnotes.xml",
      from: 3,
      to: 8,
      level: "rows",
      list: "recipients",
      entries: 2,
      tags: { open: "{{#each recipients}}", close: "{{/each}}" },
      optional: [
        { field: "head", alternatives: [], from: 4, to: 4 },
        { field: "phone", alternatives: ["email"], from: 5, to: 6 },
      ],
    },
  ],
  left: REASONS.map((reason) => ({
    reason,
    text: reason,
    fields: ["a", "b", "c", "d"],
    places: [PLACE, PLACE, PLACE, PLACE],
    ...(reason === "taken-back" ? { why: { zh: "缘由", en: "why" } } : {}),
  })),
  findings: [],
};

describe("the list of what became of a precedent", () => {
  it("is JSON of its schema", () => {
    const ajv = new Ajv2020({ strict: true, allErrors: true });
    addFormats(ajv);
    const validate = ajv.compile(readOwnFile<object>("schemas/reports/from-docx.schema.json", JSON.parse));
    validate(JSON.parse(PRECEDENT_REPORTERS.json(REPORT)));
    expect(validate.errors).toBeNull();
    expect(validate({ version: 1, values: [{}] })).toBe(false);
  });

  it.each(LANGUAGES)("names tags, alternatives, loops and every reason (%s)", (language) => {
    const text = PRECEDENT_REPORTERS.text(REPORT, { language, isColoured: false });
    for (const words of ["致[甲公司]： → {{processor.name}}", "{{a.b}}", "recipients", "3–8"])
      expect(text).toContain(words);
    for (const reason of REASONS) expect(text).toContain(`[${reason}]`);
    expect(text).toContain(language === "zh" ? "脚注 ¶3–8" : "footnotes ¶3–8");
    expect(text).toContain(
      language === "zh" ? "脚注 ¶4  {{#answered head}}" : "footnotes ¶4  {{#answered head}}",
    );
    expect(text).toContain(language === "zh" ? "须核对：email" : "check: email");
    expect(text).toContain(language === "zh" ? "等 4 处" : "and 1 more");
    expect(text).toContain(language === "zh" ? "另有 1 个字段" : "1 more fields");
  });
});
