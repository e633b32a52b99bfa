import { diagnostic, type Diagnostic, type Place, type Severity } from "../../foundation/diagnostic.js";
import type { LocalizedText } from "../../foundation/locale.js";
import type { Pointer } from "../../foundation/pointer.js";

/** Every code that comparing a paper reports, with its name for lists and `explain`. */
export const COMPARE_CODES = {
  "compare/other-fact": { zh: "纸面与申报材料不一致", en: "Paper that differs from the filing" },
  "compare/fact-gone": { zh: "纸面缺少申报材料中的内容", en: "Paper without a fact of the filing" },
  "compare/unknown-fact": { zh: "纸面有申报材料中没有的内容", en: "Paper with a fact that no filing has" },
  "compare/other-words": { zh: "纸面文字与申报材料不同", en: "Paper in other words than the filing" },
} as const satisfies Readonly<Record<string, LocalizedText>>;

interface Difference {
  readonly code: keyof typeof COMPARE_CODES;
  readonly severity: Severity;
  readonly message: LocalizedText;
  /** Where in the paper; the file alone where nothing stands in its place. */
  readonly place: Place;
  readonly pointer?: Pointer;
  readonly label?: LocalizedText;
}

const HELP: Readonly<Record<Difference["code"], LocalizedText>> = {
  "compare/other-fact": {
    zh: "以事实为准：材料有误的，改正材料后重新生成；纸面有误的，改正纸面。",
    en: "Go by the facts: correct the filing and make the paper again, or correct the paper.",
  },
  "compare/fact-gone": {
    zh: "核对该段是否被删去；应当保留的，补回原文。",
    en: "See whether the paragraph was taken out; if it belongs there, put it back.",
  },
  "compare/unknown-fact": {
    zh: "核对该项内容；属实的，补入申报材料；不属实的，改正纸面。",
    en: "Check it; if it is true, put it into the filing, otherwise correct the paper.",
  },
  "compare/other-words": {
    zh: "改动应当保留的，把同样的文字写入申报材料，使各份文书一致。",
    en: "If the change is to stay, put the same words into the filing, so that all papers agree.",
  },
};

export function difference(one: Difference): Diagnostic {
  const { code, severity, message, place, pointer, label } = one;
  return diagnostic({
    code,
    severity,
    message,
    help: HELP[code],
    place,
    ...(pointer === undefined ? {} : { pointer }),
    ...(label === undefined ? {} : { label }),
  });
}
