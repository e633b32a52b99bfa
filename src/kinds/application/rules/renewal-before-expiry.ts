import { dayWords } from "../../../checks/finding-words.js";
import { filingDay } from "../../../checks/relations.js";
import { defineRule } from "../../../checks/rule.js";
import { pointer } from "../../../foundation/pointer.js";
import { expiryOf, hasEndedEarly, ledToIssue } from "../../../law/deadlines/expiry.js";

/** What has ended is not renewed: an application after the last day of the certificate is for a new one. */
export const renewalBeforeExpiry = defineRule({
  id: "application/renewal-before-expiry",
  title: {
    zh: "再认证在证书有效期届满前提出",
    en: "Renewal is applied for before the certificate has expired",
  },
  severity: "blocking",
  requirement: ["M-08-2", "M-08-5"],
  sources: [
    { law: "M", article: "8" },
    { law: "RULES", article: "5.1.1" },
  ],
  help: {
    zh: "认证类型改选“初次认证”，按初次认证准备材料，证书状态改为“过期”；证书届满之后、取得新证书之前，不能以原证书为依据出境。申请日期或者有效期填写有误的，予以改正。",
    en: "Choose initial certification as the type of certification and prepare its material, and set the status of the certificate to expired; between its end and the new certificate nothing may be exported on the old one. Where the day of filing or the term is wrong, correct it.",
  },
  inference: {
    zh: "《办法》第八条的续期和《认证实施规则》5.1.1的再认证都在有效期届满之前提出；届满之后提出的如何处理，没有条文写明。证书届满即失效，没有可以延续的有效期，据此认为应当申请新的证书。",
    en: "Renewal under article 8 of the Measures and clause 5.1.1 of the Implementing Rules is applied for before the term ends; no text says what holds of an application made after it. With its term the certificate has ended and there is none to go on, from which we conclude that a new certificate is to be applied for.",
  },
  *find(filing, context) {
    const { application, certificate } = filing;
    if (application?.kind !== "renewal" || certificate === undefined) return;
    const filed = filingDay(filing, context);
    const expiry = expiryOf(certificate);
    const expiresOn = expiry?.stated;
    if (expiry === undefined || expiresOn === undefined || filed <= expiresOn) return;
    // The certificate that was issued on this application is not the one to be renewed; another rule is about one that ended before.
    if (ledToIssue(filed, certificate.issuedOn) || hasEndedEarly(certificate, filed)) return;
    const [end, day] = [dayWords(expiresOn), dayWords(filed)];
    yield {
      pointer: pointer("application", "filedOn"),
      basis: "inferred",
      message: {
        zh: `证书已于${end.zh}届满，再认证的申请日为${day.zh}：届满后取得的证书是新证书，不是续期`,
        en: `The certificate expired on ${end.en}, and the application for renewal is of ${day.en}: what is obtained after expiry is a new certificate and no renewal`,
      },
      related: [{ pointer: expiry.pointer, message: { zh: "证书有效期", en: "Expiry of the certificate" } }],
    };
  },
});
