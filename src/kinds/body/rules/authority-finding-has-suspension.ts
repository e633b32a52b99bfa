import type { AuthorityFinding, Body, CertificateEvent } from "#generated/types.js";
import { dayWords } from "../../../checks/finding-words.js";
import { defineRule } from "../../../checks/rule.js";
import { bilingual, listOf } from "../../../foundation/answer.js";
import type { Draft } from "../../../foundation/draft.js";
import { pointer } from "../../../foundation/pointer.js";

/** Where an authority finds that export departs from the certified scope, the body cooperates in suspending or revoking. */
export const authorityFindingHasSuspension = defineRule<Body>({
  id: "body/authority-finding-has-suspension",
  title: {
    zh: "主管部门发现不一致的，配合暂停、撤销证书并公布",
    en: "Where an authority finds a mismatch the certificate is suspended or revoked, and that is published",
  },
  severity: "warning",
  requirement: ["M-10-3"],
  sources: [
    { law: "M", article: "10(2)" },
    { law: "M", article: "10(3)" },
  ],
  help: {
    zh: "按主管部门的要求暂停、撤销证书，通过平台公布并记录；在“所涉证书编号”中指明是哪一张证书。主管部门认为无需暂停的，在“配合处理情况”中写明，本提示供核对。",
    en: "Suspend or revoke the certificate as the authority asks, publish it on the platform and record it; give the number of the certificate concerned. Where the authority holds that none is needed, say so under handling; this is then only for comparison.",
  },
  *find({ authorityFindings, certifications }) {
    for (const [index, finding] of listOf(authorityFindings).entries()) {
      const { on } = finding;
      if (on === undefined || hasRecord(finding, on, certifications)) continue;
      const authority = bilingual(finding.authority) ?? { zh: "主管部门", en: "An authority" };
      const day = dayWords(on);
      yield {
        pointer: pointer("authorityFindings", index, "handling"),
        message: {
          zh: `${authority.zh}于${day.zh}通知所发现的问题，没有暂停或者撤销证书的公布记录`,
          en: `${authority.en} raised a matter on ${day.en}; no suspension or revocation of a certificate is recorded as published`,
        },
      };
    }
  },
});

/** Of the certificate concerned a suspension counts that came before, unless it had ended by then; of all others only a later one. */
function hasRecord(
  { certificateNumber: concerned }: Draft<AuthorityFinding>,
  from: string,
  certifications: Draft<Body>["certifications"],
): boolean {
  return listOf(certifications)
    .filter(({ certificateNumber }) => concerned === undefined || certificateNumber === concerned)
    .some(({ events, publicationRecords }) =>
      listOf(publicationRecords).some(({ kind, on }) => {
        if (kind !== "suspension" && kind !== "revocation") return false;
        if (on !== undefined && on >= from) return true;
        return concerned !== undefined && !isResumed(listOf(events), on ?? "", from);
      }),
    );
}

/** Whether a certificate that was suspended by a day had been resumed before another. */
function isResumed(events: readonly Draft<CertificateEvent>[], since: string, before: string): boolean {
  return events.some(
    ({ kind, on }) => kind === "resumption" && on !== undefined && on >= since && on <= before,
  );
}
