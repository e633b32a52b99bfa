import { defineKind } from "../kind.js";

/** The rules of cross-border processing that both sides follow: the six matters of the older specification, filled from the filing. */
export const processingRules = defineKind({
  id: "processing-rules",
  title: { zh: "个人信息跨境处理规则", en: "Rules of cross-border processing of personal information" },
  languages: ["zh", "en"],
  filedBy: "processor",
});
