import { defineKind } from "../kind.js";

/** Which clause of each binding document holds each matter, with the source that asks for it and a box to tick; no official form. */
export const agreementChecklist = defineKind({
  id: "agreement-checklist",
  title: { zh: "具有法律约束力的文件核对表", en: "Checklist of the binding documents" },
  languages: ["zh", "en"],
  filedBy: "processor",
});
