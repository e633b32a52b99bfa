import { whenRecorded } from "../event-kind.js";
import { defineKind } from "../kind.js";

/** Notice that the certificate may not be used until it is resumed or revoked (Measures 10, Implementing Rules 5.1.3); no official form. */
export const suspensionNotice = defineKind({
  id: "suspension-notice",
  title: { zh: "暂停认证证书通知", en: "Notice of suspension" },
  languages: ["zh", "en"],
  filedBy: "body",
  about: { list: "/certificate/events", kinds: ["suspension"] },
  appliesWhen: whenRecorded("suspension", [
    { law: "M", article: "10" },
    { law: "RULES", article: "5.1.3" },
  ]),
});
