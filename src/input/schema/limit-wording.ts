import type { Problem } from "./problem.js";
import type { Subject } from "./subject.js";
import type { Wording } from "./wording.js";

/** A value outside a limit of the schema: length, size, repetition. `undefined` for other keywords. */
export function limitWording(subject: Subject, { keyword, params }: Problem): Wording | undefined {
  const limit = String(params["limit"]);
  const { quoted } = subject;
  switch (keyword) {
    case "maxLength": {
      const { length } = Array.from(String(subject.value));
      return {
        code: "schema/length",
        message: {
          zh: `文字过长：${length} 个字符，上限为 ${limit}`,
          en: `The text is too long: ${length} characters, and the limit is ${limit}`,
        },
        help: { zh: "请精简。", en: "Shorten it." },
      };
    }
    case "minimum":
      return {
        code: "schema/minimum",
        message: {
          zh: `数值${quoted.zh}过小，不得小于 ${limit}`,
          en: `${quoted.en} is too small; the least is ${limit}`,
        },
        help: { zh: "请核对数字。", en: "Check the number." },
      };
    case "maximum":
      return {
        code: "schema/maximum",
        message: {
          zh: `数值${quoted.zh}过大，不得大于 ${limit}`,
          en: `${quoted.en} is too large; the most is ${limit}`,
        },
        help: { zh: "请核对数字。", en: "Check the number." },
      };
    case "uniqueItems": {
      const [first, second] = [Number(params["j"]) + 1, Number(params["i"]) + 1].sort((a, b) => a - b);
      return {
        code: "schema/repeated-item",
        message: {
          zh: `列表的第 ${first} 项与第 ${second} 项相同`,
          en: `Items ${first} and ${second} of the list are the same`,
        },
        help: { zh: "只保留一项。", en: "Keep one of them." },
      };
    }
    default:
      return undefined;
  }
}
