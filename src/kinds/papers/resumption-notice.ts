import { whenRecorded } from "../event-kind.js";
import { defineKind } from "../kind.js";

/** Notice that a suspended certificate may be used again; no official form. */
export const resumptionNotice = defineKind({
  id: "resumption-notice",
  title: { zh: "恢复认证证书通知", en: "Notice of resumption" },
  languages: ["zh", "en"],
  filedBy: "body",
  about: { list: "/certificate/events", kinds: ["resumption"] },
  appliesWhen: whenRecorded("resumption", [
    { law: "M", article: "9" },
    { law: "RULES", article: "5.1" },
  ]),
});
