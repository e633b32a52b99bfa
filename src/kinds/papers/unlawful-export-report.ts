import { defineKind } from "../kind.js";

/** Report to the national cyberspace authority and the departments concerned of an illegal export found in certification (Measures 11); no official form. */
export const unlawfulExportReport = defineKind({
  id: "unlawful-export-report",
  title: { zh: "违法出境情形报告", en: "Report of an illegal export" },
  languages: ["zh", "en"],
  filedBy: "body",
  about: { list: "/illegalFindings" },
});
