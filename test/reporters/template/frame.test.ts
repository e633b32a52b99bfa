import { describe, expect, it } from "vitest";
import { frame, lineOf } from "../../../src/reporters/template/frame.js";

const place = (column: number) => ({ file: "a.hbs", line: 7, column });

describe("frame", () => {
  it("shows the line with its number and a caret below the column", () => {
    expect(frame("<p>{{naem}}</p>", place(6))).toEqual(["7 | <p>{{naem}}</p>", "  |      ^"]);
    expect(frame("", place(1))).toEqual(["7 |", "  | ^"]);
    expect(frame("a", { file: "a.hbs", line: 1203, column: 2 })).toEqual(["1203 | a", "     |  ^"]);
  });

  it("keeps the caret in its column behind wide characters, tabs and what is not shown", () => {
    expect(frame("名称：{{x}}", place(6))).toEqual(["7 | 名称：{{x}}", "  | \u3000\u3000\u3000  ^"]);
    expect(frame("\t𠮷a{{x}}", place(7))).toEqual(["7 |  𠮷a{{x}}", "  |  \u3000   ^"]);
    expect(frame("a\u202E\u0007b", place(4))).toEqual(["7 | a\uFFFDb", "  |   ^"]);
  });

  it("cuts a long line on both sides of the caret", () => {
    const line = `${"甲".repeat(200)}{{x}}${"b".repeat(200)}`;
    const [shown = "", caret = ""] = frame(line, place(201));
    expect(shown).toBe(`7 | …${"甲".repeat(25)}{{x}}${"b".repeat(45)}…`);
    expect(caret).toBe(`  |  ${"\u3000".repeat(25)}^`);
  });
});

describe("lineOf", () => {
  const texts = new Map([["a.hbs", "one\r\ntwo\nthree\rfour"]]);

  it("gives the line whatever ends the lines", () => {
    const lines = [1, 2, 3, 4].map((line) =>
      lineOf({ code: "template/syntax", place: { file: "a.hbs", line, column: 1 } }, texts),
    );
    expect(lines).toEqual(["one", "two", "three", "four"]);
  });

  it("gives none for what is not there", () => {
    const at = { file: "a.hbs", line: 1, column: 1 };
    expect(lineOf({ code: "template/field-not-shown", place: at }, texts)).toBeUndefined();
    expect(lineOf({ code: "template/syntax", place: { ...at, file: "b.hbs" } }, texts)).toBeUndefined();
    expect(lineOf({ code: "template/syntax" }, texts)).toBeUndefined();
  });
});
