import { defineKind } from "../kind.js";

/**
 * Application for certification, laid out as the declaration form in annex 3 of the assessment filing guide, which is another route's
 * form, with what only certification asks at its end.
 */
export const applicationForm = defineKind({
  id: "application-form",
  title: { zh: "个人信息出境认证申请书", en: "Application for personal information export certification" },
  languages: ["zh", "en"],
  filedBy: "processor",
});
