import { whenApplyingFor } from "../application-kind.js";
import { defineKind } from "../kind.js";

/** Application to renew a certificate before its term ends (Measures 8); no official form. */
export const renewalApplication = defineKind({
  id: "renewal-application",
  title: { zh: "续期委托", en: "Renewal application" },
  languages: ["zh", "en"],
  filedBy: "processor",
  appliesWhen: whenApplyingFor("renewal", [{ law: "M", article: "8" }]),
});
