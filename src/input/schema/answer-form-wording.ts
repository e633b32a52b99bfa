import type { Subject } from "./subject.js";
import type { Wording } from "./wording.js";

/** An answer form with a part missing or empty: `{en: …}` without Chinese, `notApplicable` without a reason. */
export function answerFormWording(part: string, subject: Subject): Wording {
  if (part === "notApplicable") {
    return {
      code: "schema/answer-form",
      message: { zh: "答“不适用”须写明理由", en: "“Not applicable” needs a reason" },
      help: { zh: "在 notApplicable 后写明理由。", en: "Write the reason after notApplicable." },
    };
  }
  const language = part === "en" ? { zh: "英文", en: "English" } : { zh: "中文", en: "Chinese" };
  const isEmpty = subject.value === "";
  return {
    code: "schema/answer-form",
    message: {
      zh: `${language.zh}文字（${part}）${isEmpty ? "为空" : "缺失"}`,
      en: `The ${language.en} text (${part}) is ${isEmpty ? "empty" : "missing"}`,
    },
    help:
      part === "en"
        ? { zh: "补写英文，或删去 en。", en: "Write the English text, or delete en." }
        : {
            zh: "文书以中文为准，须有中文文字。",
            en: "The documents are in Chinese: a text always has its Chinese.",
          },
  };
}
