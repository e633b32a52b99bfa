import { defineKind } from "../kind.js";

/** Personal information protection impact assessment before an export (Measures art. 6; PIPL arts. 55, 56). */
export const pipia = defineKind({
  id: "pipia",
  title: { zh: "个人信息保护影响评估报告", en: "Personal information protection impact assessment" },
  languages: ["zh", "en"],
  filedBy: "processor",
});
