import type { Certificate } from "#generated/types.js";
import { dayWords } from "../../../checks/finding-words.js";
import { filingDay } from "../../../checks/relations.js";
import { defineRule } from "../../../checks/rule.js";
import { isAnswered, listOf } from "../../../foundation/answer.js";
import type { Draft } from "../../../foundation/draft.js";
import type { LocalizedText } from "../../../foundation/locale.js";
import { pointer, type Pointer } from "../../../foundation/pointer.js";
import { plusMonths, type CivilDay } from "../../../law/civil-day.js";
import { expiryOf, ledToIssue } from "../../../law/deadlines/expiry.js";

/** Renewal is applied for six months before the certificate expires; the rules of 2022 say: within the last six months. */
export const renewalFiledWithinLimit = defineRule({
  id: "application/renewal-filed-within-limit",
  title: {
    zh: "再认证在有效期届满前6个月提出",
    en: "Renewal is applied for six months before the certificate expires",
  },
  severity: "warning",
  requirement: ["M-08-2", "M-08-3"],
  sources: [
    { law: "M", article: "8" },
    { law: "RULES", article: "5.1.1" },
    { law: "M", article: "18" },
  ],
  help: {
    zh: "以届满日倒推6个月为最晚申请日安排再认证；已经晚于该日的，尽快提交，并向认证机构确认是否受理、证书到期后能否衔接。",
    en: "Plan renewal with the day six months before expiry as the latest; where it has passed, file at once and ask the body whether it accepts and what holds after expiry.",
  },
  inference: {
    zh: "《办法》第八条为“届满前6个月”，2022年第37号公告的《认证实施规则》5.1.1为“届满前6个月内”，两者不一致；依《办法》第十八条从《办法》，以届满前6个月之日为最晚申请日。没有条文规定逾期申请无效。第八条的续期是到期后继续使用证书；已经撤销、注销的证书不能继续使用，据此认为不能续期，应当重新申请初次认证。",
    en: 'Article 8 of the Measures says "six months before expiry", 5.1.1 of the Implementing Rules of 2022 "within six months before expiry". By article 18 the Measures prevail, so we take the day six months before expiry as the latest. No text says that a later application is void. Renewal under article 8 is to go on using a certificate after expiry; one that was revoked or cancelled is not used any more, from which we conclude that it cannot be renewed and certification is applied for anew.',
  },
  *find(filing, context) {
    const { application, certificate } = filing;
    if (application?.kind !== "renewal") return;
    if (!isAnswered(certificate)) {
      yield {
        pointer: pointer("certificate"),
        message: {
          zh: "申请再认证，但没有填写现有证书，不能判断申请是否按时",
          en: "Renewal is applied for, but the present certificate is not given, so it cannot be seen whether this is in time",
        },
      };
      return;
    }
    const filed = filingDay(filing, context);
    const ended = certificate && earlyEndOf(certificate, filed);
    if (ended !== undefined) {
      yield {
        pointer: ended.pointer,
        message: {
          zh: `现有证书${ended.words.zh}，不能续期，应当重新申请初次认证`,
          en: `The present certificate ${ended.words.en} and cannot be renewed; certification is to be applied for anew`,
        },
        help: {
          zh: "证书确已撤销、注销的，认证类型改选“初次认证”，按初次认证准备材料；状态有误的，改正证书状态或者变化记录。",
          en: "Where the certificate was indeed revoked or cancelled, choose initial certification as the type of certification and prepare its material; where the status is wrong, correct it or the events.",
        },
      };
      return;
    }
    const expiry = certificate && expiryOf(certificate);
    const expiresOn = expiry?.stated;
    if (expiry === undefined || expiresOn === undefined) return;
    const latest = plusMonths(expiresOn, -6);
    // After the end of the term it is no renewal at all, which another rule says.
    if (filed <= latest || filed > expiresOn) return;
    const [end, limit, day] = [dayWords(expiresOn), dayWords(latest), dayWords(filed)];
    yield {
      pointer: pointer("application", "filedOn"),
      message: {
        zh: `证书${end.zh}届满，再认证应在${limit.zh}之前（含当日）提出，申请日为${day.zh}：《办法》要求“届满前6个月”提出，旧规则为“届满前6个月内”`,
        en: `The certificate expires on ${end.en}, so renewal is due by ${limit.en}, and the application is of ${day.en}: the Measures ask for it six months before expiry, the earlier Rules within six months before expiry`,
      },
      related: [
        {
          pointer: expiry.pointer,
          message: { zh: "证书有效期", en: "Expiry of the certificate" },
        },
      ],
    };
  },
});

const ENDS = {
  revocation: { zh: "已被撤销", en: "was revoked" },
  cancellation: { zh: "已经注销", en: "was cancelled" },
} as const satisfies Readonly<Record<string, LocalizedText>>;

/** How the certificate that is to be renewed ended before its term, by the day of the application. */
function earlyEndOf(
  { events, issuedOn, status }: Draft<Certificate>,
  filed: CivilDay,
): { readonly words: LocalizedText; readonly pointer: Pointer } | undefined {
  // What was issued on this application is the new certificate.
  if (ledToIssue(filed, issuedOn)) return undefined;
  for (const [index, { kind, on }] of listOf(events).entries()) {
    if ((kind !== "revocation" && kind !== "cancellation") || on === undefined) continue;
    if (on > filed) return undefined;
    const { zh, en } = ENDS[kind];
    const day = dayWords(on);
    return {
      words: { zh: `${zh}（${day.zh}）`, en: `${en} on ${day.en}` },
      pointer: pointer("certificate", "events", index, "on"),
    };
  }
  if (status !== "revoked" && status !== "cancelled") return undefined;
  return {
    words: status === "revoked" ? ENDS.revocation : ENDS.cancellation,
    pointer: pointer("certificate", "status"),
  };
}
