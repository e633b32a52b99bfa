import { describe, expect, it } from "vitest";
import { emptyFiling } from "../../../src/app/empty-filing.js";
import { mergeAnswers } from "../../../src/app/intake/merge.js";
import { fieldCatalogue } from "../../../src/foundation/field.js";
import { LANGUAGES } from "../../../src/foundation/locale.js";
import { EXAMPLE_NAMES, exampleText } from "../example.js";
import { sourceFrom } from "./merging.js";

/** Lists that an example answers with “not applicable”. */
const LOST = {
  hotel: [],
  shop: [
    "境外接收方",
    "出境数量 › 按关联主体统计",
    "出境数量 › 按协议统计",
    "具有法律约束力的文件",
    "个人信息保护影响评估 › 合法性、正当性、必要性 › 境外接收方的合法性、正当性、必要性",
  ],
} as const;

describe.each(EXAMPLE_NAMES)("all answers of %s merged into a blank filing", (name) => {
  const { value: answers } = sourceFrom(exampleText(name));

  it.each(LANGUAGES)("keep its explanations, and are all there (%s)", (language) => {
    const blank = emptyFiling(fieldCatalogue(), language);
    const { value, diagnostics } = mergeAnswers(sourceFrom(blank), answers);
    const isComment = (line: string): boolean => line.trim().startsWith("#");
    const comments = value?.text.split("\n").filter(isComment) ?? [];
    // A sample entry that gives way to “not applicable” takes its explanations with it, and that is told.
    const lost = diagnostics.map(({ code, label }) => `${code} ${label?.zh ?? ""}`);
    expect(lost).toEqual(LOST[name].map((label) => `merge/comment-lost ${label}`));
    const before = blank.split("\n").filter(isComment);
    expect(comments.filter((line) => !before.includes(line))).toEqual([]);
    expect(comments.length === before.length).toBe(lost.length === 0);
    expect(mergeAnswers(sourceFrom(value?.text ?? ""), answers).value?.changes).toEqual([]);
  });
});
