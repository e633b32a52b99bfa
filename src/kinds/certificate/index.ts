import { defineKind } from "../kind.js";

/** The contents of a certificate (Measures 9), to be compared; layout and mark are fixed by the state (Measures 4) and not used. */
export const certificate = defineKind({
  id: "certificate",
  title: { zh: "认证证书", en: "Certificate" },
  languages: ["zh", "en"],
  filedBy: "body",
});
