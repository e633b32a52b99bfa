import { defineKind } from "../kind.js";

/** Report to the national cyberspace authority and the departments concerned of an unlawful export found in certification (Measures 11); no official form. */
export const unlawfulExportReport = defineKind({
  id: "unlawful-export-report",
  title: { zh: "违法出境情形报告", en: "Report of an unlawful export" },
  languages: ["zh", "en"],
  filedBy: "body",
  about: { list: "/illegalFindings" },
});
