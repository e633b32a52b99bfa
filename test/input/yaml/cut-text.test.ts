import { describe, expect, it } from "vitest";
import { readSource } from "../../../src/input/read.js";

function found(text: string): readonly (readonly [string, string, number | undefined])[] {
  return readSource(text, "filing.yaml").diagnostics.map(({ code, severity, place }) => [
    code,
    severity,
    place?.line,
  ]);
}

const ADVICE = (line: number): readonly unknown[] => [["input/comment-in-text", "advice", line]];

describe("words behind a space and a number sign", () => {
  it.each([
    ["a text", "processor:\n  registeredAddress: 上海市世纪大道 8 #楼 301 室\n", 2],
    [
      "the last line of a text",
      "processor:\n  registeredAddress: 上海市\n    世纪大道 8 #楼\n  employeeCount: 1",
      2,
    ],
    ["a text in Chinese", "processor:\r\n  name:\r\n    zh: 甲 #2 公司\r\n", 3],
    ["a reason", "processor:\n  profile:\n    notApplicable: 见 #3 号文件\n", 3],
    ["a code", "processor:\n  unifiedSocialCreditCode: ABC #1", 2],
  ])("are told of in %s", (_, text, line) => {
    expect(found(text)).toEqual(ADVICE(line));
    expect(readSource(text, "filing.yaml").diagnostics[0]?.message.zh).toContain("注释");
  });

  it.each([
    ["a comment with a space", "processor:\n  registeredAddress: 世纪大道 8 # 以执照为准\n"],
    ["a comment of several signs", "processor:\n  registeredAddress: 世纪大道 8 ## 以执照为准\n"],
    ["a sign within a word", "processor:\n  registeredAddress: 世纪大道8#楼\n"],
    ["a text in quotes", 'processor:\n  registeredAddress: "世纪大道 8" #以执照为准\n'],
    ["a number", "processor:\n  employeeCount: 12 #约数\n"],
    ["a line of its own", "processor:\n  registeredAddress: 世纪大道\n  #楼\n"],
    ["a key without a value", "processor:\n  registeredAddress: #楼\n"],
  ])("are nothing in %s", (_, text) => {
    expect(found(text)).toEqual([]);
  });

  it("are shown without what may be personal", () => {
    const [finding] = readSource(
      "processor:\n  registeredAddress: 大道 #13912345678 转\n",
      "f.yaml",
    ).diagnostics;
    expect(finding?.message.zh).not.toContain("13912345678");
  });
});
