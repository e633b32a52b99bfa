import { defineKind } from "../kind.js";

/** The body's own filing with the national cyberspace authority (Measures 12): eight materials; no official form. */
export const bodyFiling = defineKind({
  id: "body-filing",
  title: { zh: "认证机构备案报告", en: "Record-filing of the certification body" },
  languages: ["zh", "en"],
  filedBy: "body",
});
