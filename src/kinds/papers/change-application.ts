import { whenApplyingFor } from "../application-kind.js";
import { defineKind } from "../kind.js";

/** Application for a change of a certificate (Certification Rules 5.1.2); no official form. */
export const changeApplication = defineKind({
  id: "change-application",
  title: { zh: "变更委托", en: "Change application" },
  languages: ["zh", "en"],
  filedBy: "processor",
  appliesWhen: whenApplyingFor("change", [{ law: "RULES", article: "5.1.2" }]),
});
