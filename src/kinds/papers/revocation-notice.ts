import { whenRecorded } from "../event-kind.js";
import { defineKind } from "../kind.js";

/** Notice that the certificate was revoked because its requirements are not met (Measures 10, Implementing Rules 5.1.3); no official form. */
export const revocationNotice = defineKind({
  id: "revocation-notice",
  title: { zh: "撤销认证证书通知", en: "Notice of revocation" },
  languages: ["zh", "en"],
  filedBy: "body",
  about: { list: "/certificate/events", kinds: ["revocation"] },
  appliesWhen: whenRecorded("revocation", [
    { law: "M", article: "10" },
    { law: "RULES", article: "5.1.3" },
  ]),
});
