import { describe, expect, it } from "vitest";
import { catalogueOf } from "../../../src/input/catalogue.js";
import { MAXIMUM_TOKENS } from "../../../src/input/limit.js";
import { LineIndex } from "../../../src/input/text/line-index.js";
import { readYamlDocument } from "../../../src/input/yaml/document.js";

function read(text: string): ReturnType<typeof readYamlDocument> {
  return readYamlDocument(text, new LineIndex("f.yaml", text), catalogueOf("filing"));
}

function codes(text: string): readonly string[] {
  return read(text).diagnostics.map(({ code, place }) => `${code} ${place?.line ?? 0}:${place?.column ?? 0}`);
}

describe("readYamlDocument", () => {
  it("keeps comments for later edits", () => {
    expect(read("# 说明\na: 1 # 一\n").value?.toString()).toBe("# 说明\na: 1 # 一\n");
  });

  it("reads every scalar as text, whatever %YAML says", () => {
    expect(read("%YAML 1.1\n---\na: yes\nb: 012\n").value?.toJS()).toEqual({ a: "yes", b: "012" });
  });

  it("takes tags of plain data", () => {
    expect(read("a: !!str 12\nb: !!map {}\n").diagnostics).toEqual([]);
  });

  it.each([
    ["", "1:1"],
    ["# nothing\n", "1:1"],
    ["---\n...\n", "1:1"],
  ])("calls %j empty", (text, place) => {
    expect(codes(text)).toEqual([`input/empty ${place}`]);
  });

  it.each([
    ["[".repeat(100_000), "1:67"],
    [Array.from({ length: 3000 }, (_, depth) => `${" ".repeat(depth)}a:\n`).join(""), "66:67"],
    [`${"- ".repeat(20_000)}a\nb: c\n`, "1:132"],
    [`${"? ".repeat(20_000)}a\n`, "1:132"],
  ])("stops at a nesting that would overflow the stack", (text, place) => {
    expect(codes(text)).toEqual([`input/depth ${place}`]);
  });

  it("takes 64 levels", () => {
    expect(codes(`${"[".repeat(64)}${"]".repeat(64)}`)).toEqual([]);
  });

  it("stops at more tokens than it could keep", () => {
    expect(codes("- a\n".repeat(MAXIMUM_TOKENS / 4))).toMatchObject([
      expect.stringMatching(/^input\/too-large/u),
    ]);
  });

  it("reports one finding for each line and kind", () => {
    expect(codes("a: @x\nb: @y\nc: [1, 2\n")).toEqual([
      "input/syntax 1:4",
      "input/syntax 2:4",
      "input/syntax 3:4",
    ]);
  });

  it("ignores matters of style that the library warns of", () => {
    expect(codes("a: {\n  b: 1\n}\n")).toEqual([]);
  });
});
