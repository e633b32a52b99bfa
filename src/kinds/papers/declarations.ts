import { defineKind } from "../kind.js";

/** What the applicant declares under article 5 of the Measures, with the counts it rests on; no official form. */
export const declarations = defineKind({
  id: "declarations",
  title: { zh: "申请人声明", en: "Declarations of the applicant" },
  languages: ["zh", "en"],
  filedBy: "processor",
});
