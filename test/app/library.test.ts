import { describe, expect, it } from "vitest";
import { readFiling, render, validate } from "../../src/app/library.js";

const SMALL = 'formatVersion: "1"\nprocessor:\n  name: 甲公司\n';
const TEXT = { document: "pipia", formats: ["text"], asOf: "2026-11-23" } as const;

describe("the library", () => {
  it("makes a draft that shows what a small filing lacks", async () => {
    const { value: source, diagnostics } = readFiling(SMALL);
    expect(diagnostics).toEqual([]);
    if (source === undefined) throw new Error("not read");
    const { value } = await render(source, TEXT);
    const text = new TextDecoder().decode(value?.[0]?.bytes);
    expect(text).toContain("甲公司");
    expect(text).toContain("【待补充：");
  });

  it("does not render what reading found ambiguous, even for a draft", async () => {
    const { value: source } = readFiling(`${SMALL}  name: 乙公司\n`);
    if (source === undefined) throw new Error("not read");
    expect(validate(source).map((finding) => finding.code)).not.toContain("input/duplicate-key");
    const rendered = await render(source, TEXT);
    expect(rendered.value).toBeUndefined();
    expect(rendered.diagnostics.map((finding) => finding.code)).toContain("input/duplicate-key");
  });

  it("refuses a date that is none", async () => {
    const { value: source } = readFiling(SMALL);
    if (source === undefined) throw new Error("not read");
    await expect(render(source, { ...TEXT, asOf: "2026-02-30" })).rejects.toThrow(RangeError);
  });

  it("refuses a source it has not read", () => {
    expect(() => validate({ filing: {}, placeOf: () => ({ file: "f", line: 1, column: 1 }) })).toThrow(
      TypeError,
    );
  });
});
