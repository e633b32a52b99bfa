import type { FieldOption } from "../../foundation/field.js";
import { nearest } from "../../foundation/suggest.js";
import type { Subject } from "./subject.js";
import type { Wording } from "./wording.js";

/** A value that is none of the choices of its field: the likely one, and all there are. */
export function choiceWording(subject: Subject): Wording {
  const options = subject.field?.options ?? [];
  const meant = meantOption(String(subject.value), options);
  const list = {
    zh: options.map(({ code, label }) => `${code}（${label.zh}）`).join("、"),
    en: options.map(({ code, label }) => `${code} (${label.en})`).join(", "),
  };
  return {
    code: "schema/enum",
    message: {
      zh: `${subject.quoted.zh}不在可选项之内${meant === undefined ? "" : `，是否应为 ${meant.code}（${meant.label.zh}）？`}`,
      en: `${subject.quoted.en} is not one of the choices${meant === undefined ? "" : `; did you mean ${meant.code} (${meant.label.en})?`}`,
    },
    help: { zh: `可选：${list.zh}`, en: `Choose from: ${list.en}` },
  };
}

/** The one value of an answer form: `leftBlank: byHand`. */
export function constantWording(subject: Subject, constant: string): Wording {
  return {
    code: "schema/enum",
    message: {
      zh: `${subject.quoted.zh}不在可选项之内，此处只能写 ${constant}`,
      en: `${subject.quoted.en} is not one of the choices; only ${constant} can stand here`,
    },
    help: { zh: `写成 ${constant}，或改填日期。`, en: `Write ${constant}, or fill in the date.` },
  };
}

/** The choice that somebody meant by its code or label, written almost right. */
export function meantOption(text: string, options: readonly FieldOption[]): FieldOption | undefined {
  const byWord = new Map<string, FieldOption>();
  for (const option of options) {
    for (const word of [option.code, option.label.zh, option.label.en]) byWord.set(word, option);
  }
  const word = nearest(text.slice(0, 100), byWord.keys());
  return word === undefined ? undefined : byWord.get(word);
}
