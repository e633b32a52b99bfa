import { defineKind } from "../kind.js";

/** Self-evaluation against the standards of certification; no official form of it was found. */
export const selfEvaluation = defineKind({
  id: "self-evaluation",
  title: {
    zh: "个人信息出境认证自评价表",
    en: "Self-evaluation for personal information export certification",
  },
  languages: ["zh", "en"],
  filedBy: "processor",
});
