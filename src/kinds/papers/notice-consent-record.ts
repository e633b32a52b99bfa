import { defineKind } from "../kind.js";

/** What individuals were told, matter by matter with its place in the notice, and the consents obtained; no official form. */
export const noticeConsentRecord = defineKind({
  id: "notice-consent-record",
  title: { zh: "告知和取得单独同意情况说明", en: "Record of notice and separate consent" },
  languages: ["zh", "en"],
  filedBy: "processor",
});
