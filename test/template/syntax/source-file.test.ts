import { describe, expect, it } from "vitest";
import { Repair, SourceFile } from "../../../src/template/syntax/source-file.js";

describe("SourceFile", () => {
  it("gives line and column from 1", () => {
    const source = new SourceFile("a.hbs", "一二\n三\n");
    expect(source.place(0)).toEqual({ file: "a.hbs", line: 1, column: 1 });
    expect(source.place(1)).toMatchObject({ line: 1, column: 2 });
    expect(source.place(3)).toMatchObject({ line: 2, column: 1 });
    expect(source.place(5)).toMatchObject({ line: 3, column: 1 });
  });

  it("reads every kind of line end as one", () => {
    const source = new SourceFile("a.hbs", "a\r\nb\rc\nd");
    expect(source.text).toBe("a\nb\nc\nd");
    expect(source.place(source.text.indexOf("d"))).toMatchObject({ line: 4, column: 1 });
  });

  it("finds the offset of a position given as Handlebars gives it", () => {
    const source = new SourceFile("a.hbs", "ab\ncd");
    expect(source.offset({ line: 2, column: 1 })).toBe(4);
  });
});

describe("Repair", () => {
  it("blanks and replaces without moving an offset or a line end", () => {
    const repair = new Repair();
    repair.erase("a{{x\n}}b", 1, 7);
    repair.replace(0, "z");
    expect(repair.apply("a{{x\n}}b")).toBe("z   \n  b");
  });

  it("leaves a text without changes alone", () => {
    expect(new Repair().apply("同")).toBe("同");
  });
});
