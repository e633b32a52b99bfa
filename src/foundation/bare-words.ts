import { chinese, type DraftText } from "./answer.js";
import { plainText } from "./same-text.js";

/** What is written instead of a description, once marks and spaces are gone. */
const BARE_NONE: ReadonlySet<string> = new Set([
  "无",
  "暂无",
  "没有",
  "不存在",
  "不涉及",
  "不适用",
  "无风险",
  "没有风险",
  "不存在风险",
  "无影响",
  "没有影响",
  "none",
  "no",
  "na",
  "notapplicable",
]);

/** What is written where the answer is still owed. */
const UNWRITTEN: ReadonlySet<string> = new Set([
  "待定",
  "待填",
  "待填写",
  "待补",
  "待确认",
  "略",
  "从略",
  "同上",
  "同前",
  "见上",
  "tbd",
  "tbc",
]);

/** Longer texts are sentences. */
const LONGEST = 12;

/** Whether a whole text is a bare "none" (无, 没有, 不适用): an answer without a reason. */
export function isBareNone(text: string): boolean {
  return text.length <= LONGEST && BARE_NONE.has(plainText(text));
}

/** What an answer says where that is nothing but a bare "none". */
export function bareNoneOf(answer: DraftText): string | undefined {
  const text = chinese(answer);
  return text !== undefined && isBareNone(text) ? text : undefined;
}

/** Whether a whole text stands for an answer that is not written: 待定, （略）, 同上, TBD. */
export function isUnwritten(text: string): boolean {
  return text.length <= LONGEST && UNWRITTEN.has(plainText(text));
}
