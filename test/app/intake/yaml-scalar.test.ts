import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { inlineScalar, literalBlock } from "../../../src/app/intake/rewrite/yaml-scalar.js";
import { answerText } from "../../../src/input/answer-text.js";
import { catalogueOf } from "../../../src/input/catalogue.js";
import { readSource } from "../../../src/input/read.js";
import { sourceFrom } from "./merging.js";

const fields = catalogueOf("filing");

const text = fc
  .oneof(
    fc.string({ unit: "grapheme", minLength: 1, maxLength: 12 }),
    fc.string({ unit: "binary", minLength: 1, maxLength: 6 }),
    fc
      .array(
        fc.constantFrom(
          ...Array.from("-?:,[]{}#&*!|>'\"%@`~=< \t\n\\ab是　："),
          "\u0085",
          "\u2028",
          "\uFEFF",
          "---",
          "null",
        ),
        { minLength: 1, maxLength: 6 },
      )
      .map((parts) => parts.join("")),
    fc.constantFrom(
      "1e3",
      "0x1F",
      "12:30",
      "是",
      "true",
      "No",
      "2026-11-23",
      "...",
      "<<",
      "1_000",
      "+86 138",
    ),
  )
  // Characters that no document can carry are a finding of reading, whatever stands around them.
  .filter((value) => readSource(JSON.stringify({ name: value }), "f.json").diagnostics.length === 0);

const patterns = [
  "/processor/name",
  "/processor/employeeCount",
  "/processor/isForeign",
  "/processor/officer/phone",
];

describe("a scalar on one line", () => {
  it("is read as what was written, in a block and in braces, whatever its style", () => {
    const style = fc.constantFrom("plain", "double", "single", "literal");
    fc.assert(
      fc.property(text, fc.constantFrom(...patterns), style, (value, pattern, written) => {
        const field = fields.get(pattern);
        const keys = pattern.slice(1).split("/");
        const inBraces = inlineScalar(value, field, true, written);
        const nested = keys.reduceRight((inside, key) => `{ ${key}: ${inside} }`, inBraces);
        const lines = keys.map((key, depth) => `${" ".repeat(depth * 2)}${key}:`).join("\n");
        const block = `${lines} ${inlineScalar(value, field, false, written)} # x\n`;
        const answer = answerText(value, pattern, fields);
        const expected = keys.reduceRight<unknown>((inside, key) => ({ [key]: inside }), answer);
        expect(sourceFrom(`${nested}\n`).value).toEqual(expected);
        expect(sourceFrom(block).value).toEqual(expected);
      }),
      { numRuns: 2000 },
    );
  });

  it.each([
    ["存续，正常经营；第2项", "存续，正常经营；第2项"],
    ["2026-11-23", "2026-11-23"],
    ["a: b", '"a: b"'],
    ["yes", '"yes"'],
    ["12:30", '"12:30"'],
    [340000, "340000"],
    [true, "true"],
  ])("has quotes where it needs them: %j", (value, written) => {
    expect(inlineScalar(value, fields.get("/processor/operatingStatus"), false)).toBe(written);
  });

  it("has quotes around codes of digits, and around commas in braces", () => {
    expect(inlineScalar("021-55500001", fields.get("/processor/officer/phone"), false)).toBe(
      '"021-55500001"',
    );
    expect(inlineScalar("a@example.cn", fields.get("/processor/officer/email"), false)).toBe("a@example.cn");
    expect(inlineScalar("Some, Co.", undefined, true)).toBe('"Some, Co."');
    expect(inlineScalar("Some, Co.", undefined, false)).toBe("Some, Co.");
  });
});

describe("a text as a literal block", () => {
  it("is read as what was written, or is no block", () => {
    let blocks = 0;
    fc.assert(
      fc.property(fc.array(text, { minLength: 1, maxLength: 4 }), (parts) => {
        const value = parts.join("\n");
        const block = literalBlock(value);
        if (block === undefined) return;
        blocks += 1;
        const lines = block.lines.map((line) => (line === "" ? "" : `    ${line}`));
        const filing = `processor:\n  name: ${[block.header, ...lines].join("\n")}\n  isForeign: true\n`;
        const name = answerText(value, "/processor/name", fields);
        expect(sourceFrom(filing).value).toEqual({ processor: { name, isForeign: true } });
      }),
      { numRuns: 1000 },
    );
    expect(blocks).toBeGreaterThan(200);
  });

  it("begins with a full-width indentation as Chinese paragraphs do", () => {
    expect(literalBlock("　　第一段\n　　第二段")).toEqual({
      header: "|-",
      lines: ["　　第一段", "　　第二段"],
    });
    expect(literalBlock("  spaces\nx")).toBeUndefined();
    expect(literalBlock("x\n\n")).toBeUndefined();
  });
});
