import { describe, expect, it } from "vitest";
import { check, readFiling, render, validate } from "../../src/app/library.js";

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

  it("checks against the rules in force on a day, for the whole filing or for one document", () => {
    const text = `${SMALL}application:\n  basis: [PG20222A]\npathway:\n  selected: standardContract\n`;
    const { value: source } = readFiling(text);
    if (source === undefined) throw new Error("not read");
    const codes = (options: Parameters<typeof check>[1]): readonly string[] =>
      check(source, options).map(({ code }) => code);
    expect(codes({ asOf: "2026-11-23" })).toContain("application/basis-complete");
    expect(codes({ asOf: "2026-11-23", document: "pipia" })).not.toContain("application/basis-complete");
    expect(codes({ asOf: "2026-11-23", document: "pipia" })).toContain("pathway/certification-selected");
    expect(codes({ asOf: "2025-12-31" })).not.toContain("pathway/certification-selected");
    expect(() => check(source, { asOf: "2026-02-30" })).toThrow(RangeError);
  });

  it("keeps quiet about waivers of other documents' findings", () => {
    const waiver = "{ id: w1, finding: x/y@/z, reason: 已核对, name: 端木言, until: 2027-01-01 }";
    const { value: source } = readFiling(`${SMALL}waivers: [${waiver}]\n`);
    if (source === undefined) throw new Error("not read");
    const codes = (document?: "pipia"): readonly string[] =>
      check(source, { asOf: "2026-11-23", ...(document === undefined ? {} : { document }) }).map(
        ({ code }) => code,
      );
    expect(codes()).toContain("waiver/without-finding");
    expect(codes("pipia")).not.toContain("waiver/without-finding");
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
