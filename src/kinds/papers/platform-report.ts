import { defineKind } from "../kind.js";

/** What the body reports to the national platform on issue and on each change of status (Measures 9); no official form. */
export const platformReport = defineKind({
  id: "platform-report",
  title: { zh: "证书信息平台报送单", en: "Report to the national platform" },
  languages: ["zh", "en"],
  filedBy: "body",
  about: {
    list: "/certificate/events",
    kinds: ["issue", "change", "suspension", "resumption", "cancellation", "revocation", "expiry"],
  },
});
