import { describe, expect, it } from "vitest";
import { parseCsv } from "../../src/codegen/csv.js";

describe("parseCsv", () => {
  it("reads commas, line ends and quotes inside quotes", () => {
    expect(parseCsv('id,text\nA,"one, ""two""\nthree"\nB,四\n')).toEqual([
      { id: "A", text: 'one, "two"\nthree' },
      { id: "B", text: "四" },
    ]);
  });

  it("reads empty fields, also the last of the file, and both line ends", () => {
    expect(parseCsv("a,b,c\r\n,,\r\n1,,")).toEqual([
      { a: "", b: "", c: "" },
      { a: "1", b: "", c: "" },
    ]);
  });

  it("reads a file whose last line has no end, and leaves out a byte order mark", () => {
    expect(parseCsv("\uFEFFa,b\n1,2")).toEqual([{ a: "1", b: "2" }]);
  });

  it("refuses a record that is too short, too long or badly quoted", () => {
    expect(() => parseCsv("a,b\n1\n")).toThrow("record 1 has 1 fields, the header has 2");
    expect(() => parseCsv("a,b\n1,2\n1,2,3\n")).toThrow("record 2 has 3 fields, the header has 2");
    expect(() => parseCsv('a,b\n1,2"\n')).toThrow("a quote is out of place at character 7");
  });
});
