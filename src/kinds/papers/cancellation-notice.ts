import { whenRecorded } from "../event-kind.js";
import { defineKind } from "../kind.js";

/** Notice that the certificate was cancelled at the wish of its holder (Implementing Rules 5.1.3); no official form. */
export const cancellationNotice = defineKind({
  id: "cancellation-notice",
  title: { zh: "注销认证证书通知", en: "Notice of cancellation" },
  languages: ["zh", "en"],
  filedBy: "body",
  about: { list: "/certificate/events", kinds: ["cancellation"] },
  appliesWhen: whenRecorded("cancellation", [{ law: "RULES", article: "5.1.3" }]),
});
