import type { DomesticBodyKind } from "#generated/types.js";
import type { LocalizedText } from "../../foundation/locale.js";
import { defineKind } from "../kind.js";

/** By who assists; the template says the same. */
const TITLES: Readonly<Record<DomesticBodyKind | "unanswered", LocalizedText | undefined>> = {
  dedicatedBody: {
    zh: "境内专门机构协助申请的说明",
    en: "Statement of assistance by the dedicated body in China",
  },
  designatedRepresentative: {
    zh: "境内指定代表协助申请的说明",
    en: "Statement of assistance by the designated representative in China",
  },
  unanswered: undefined,
};

/** How the body or representative in China assists a foreign processor with its application; no official form. */
export const domesticAssistance = defineKind({
  id: "domestic-assistance",
  title: {
    zh: "境内专门机构或者指定代表协助申请的说明",
    en: "Statement of assistance by the body or representative in China",
  },
  titleBy: ({ processor }) => TITLES[processor?.domesticBody?.kind ?? "unanswered"],
  languages: ["zh", "en"],
  filedBy: "processor",
  appliesWhen: {
    holds: ({ processor }) => processor?.isForeign,
    decidedBy: ["/processor/isForeign"],
    because: {
      zh: "申请人是境外个人信息处理者，应当由境内专门机构或者指定代表协助申请",
      en: "the applicant is a foreign processor, whom a body or representative in China assists",
    },
    otherwise: {
      zh: "申请人不是境外个人信息处理者，不需要境内专门机构或者指定代表协助",
      en: "the applicant is not a foreign processor and needs no body or representative in China",
    },
    sources: [
      { law: "M", article: "7(2)" },
      { law: "PIPL", article: "53" },
      { law: "NDSR", article: "26" },
    ],
  },
});
