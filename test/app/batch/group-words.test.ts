import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { groupWords } from "../../../src/app/batch/report/group-words.js";
import { allRules, OTHER_CODES } from "../../../src/app/codes.js";
import { groupText } from "../../../src/reporters/batch/words.js";

/** Codes of findings that layout and writers make, as the source has them. */
function writerCodes(): readonly string[] {
  const files = readdirSync("src", { recursive: true, encoding: "utf8" }).filter((path) =>
    path.endsWith(".ts"),
  );
  const texts = files.map((path) => readFileSync(join("src", path), "utf8"));
  return [...new Set(texts.flatMap((text) => text.match(/(?<=")(?:writer|packet)\/[a-z-]+(?=")/gu) ?? []))];
}

describe("what records have in common", () => {
  it("is said without a code, whatever was found", () => {
    const rules = new Set(allRules().map(({ id }) => id));
    const codes = [...writerCodes(), ...OTHER_CODES.keys()].filter((code) => !rules.has(code));
    expect(codes).toContain("writer/font-substituted");
    for (const code of codes) {
      expect(OTHER_CODES.has(code), code).toBe(true);
      for (const pattern of [undefined, "/recipients/*/contact"]) {
        const { zh, en } = groupWords({
          severity: "warning",
          code,
          ...(pattern === undefined ? {} : { pattern }),
        });
        expect([zh, en].join(" "), code).not.toContain(code);
        expect(en, code).toMatch(/^(?:have|lack|refer|cannot|are|could|do) ?/u);
        const group = { code, severity: "warning", findings: 1, numbers: [1], words: { zh, en } } as const;
        const [one, two] = [1, 2].map((records) => groupText({ ...group, records }, 2, "en"));
        expect([one, two], code).toEqual([
          expect.stringMatching(/^1 of 2 (?:has|lacks|refers|cannot|is|could|does)\b/u),
          `2 of 2 ${en}`,
        ]);
      }
    }
  });

  it.each([
    ["schema/missing", "/recipients/*/contact", "缺少“境外接收方 › ", "lack: Overseas recipients › "],
    [
      "schema/type",
      "/processor/name/zh",
      "的“个人信息处理者 › 单位名称 › 中文”类型不符",
      "have an answer of the wrong type in: Personal information processor › Name › Chinese",
    ],
    ["schema/type", undefined, "有类型不符的内容", "have an answer of the wrong type"],
    // What has no name may be anything that somebody typed.
    ["schema/unknown-key", "/张三 13800138000", "有未知字段", "have a field that is not known"],
    ["input/syntax", undefined, "有语法错误，无法读取", "cannot be read for mistakes of syntax"],
    [
      "writer/font-substituted",
      undefined,
      "的文书以随附字体代替指定字体",
      "have papers in a bundled font in place of the one asked for",
    ],
    ["waiver/expired", undefined, "有以下问题：豁免已到期", "have this finding: Waiver that has ended"],
  ])("%s %s is a sentence", (code, pattern, zh, en) => {
    const words = groupWords({ severity: "blocking", code, ...(pattern === undefined ? {} : { pattern }) });
    expect([words.zh, words.en]).toEqual([expect.stringContaining(zh), expect.stringContaining(en)]);
    expect(words.zh + words.en).not.toContain("张三");
  });
});
