import { defineKind } from "../kind.js";

/** The scope applied for by organisation, business and system, and the scenarios left out; no official form. */
export const scopeStatement = defineKind({
  id: "scope-statement",
  title: { zh: "认证范围说明", en: "Statement of the certification scope" },
  languages: ["zh", "en"],
  filedBy: "processor",
});
