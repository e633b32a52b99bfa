import type { Body, PublicationRecord, SurveillanceAction } from "#generated/types.js";
import { dayWords } from "../../../checks/finding-words.js";
import { defineRule } from "../../../checks/rule.js";
import { listOf } from "../../../foundation/answer.js";
import type { Draft } from "../../../foundation/draft.js";
import type { LocalizedText } from "../../../foundation/locale.js";
import { pointer } from "../../../foundation/pointer.js";
import { certificateWords } from "../certificate-words.js";

const PUBLISHED_AS: Readonly<
  Record<
    Exclude<SurveillanceAction, "none">,
    { readonly kind: PublicationRecord["kind"]; readonly words: LocalizedText }
  >
> = {
  suspend: { kind: "suspension", words: { zh: "暂停", en: "suspension" } },
  revoke: { kind: "revocation", words: { zh: "撤销", en: "revocation" } },
};

/** Each suspension and each revocation has its own record of publication on the platform. */
export const suspensionPublished = defineRule<Body>({
  id: "body/suspension-published",
  title: {
    zh: "暂停、撤销证书通过平台公布",
    en: "Suspension and revocation are published through the platform",
  },
  severity: "blocking",
  requirement: ["M-10-4"],
  sources: [
    { law: "M", article: "10(3)" },
    { law: "RULES", article: "5.1.4" },
  ],
  help: {
    zh: "通过全国认证认可信息公共服务平台公布，每次暂停、撤销各记一条，写明日期和平台记录。",
    en: "Publish it on the national platform and record each suspension and revocation with day and record.",
  },
  *find({ certifications }) {
    for (const [index, certification] of listOf(certifications).entries()) {
      const certificate = certificateWords(certification);
      const free = [...listOf(certification.publicationRecords)];
      for (const [visit, { action, id = String(visit), on }] of listOf(
        certification.surveillance,
      ).entries()) {
        if (action === undefined || action === "none" || on === undefined) continue;
        const { kind, words } = PUBLISHED_AS[action];
        if (takeRecord(free, kind, on)) continue;
        const day = dayWords(on);
        yield {
          pointer: pointer("certifications", index, "publicationRecords"),
          key: id,
          message: {
            zh: `${certificate.zh}因${day.zh}的监督${words.zh}，没有此后通过平台公布的记录`,
            en: `The ${words.en} of ${certificate.en} after the surveillance of ${day.en} has no later record of publication on the platform`,
          },
          related: [
            {
              pointer: pointer("certifications", index, "surveillance", visit, "action"),
              message: { zh: "监督后的处理", en: "The action after surveillance" },
            },
          ],
        };
      }
    }
  },
});

/** Takes the first record of that kind from a day on out of those that stand for no other decision. */
function takeRecord(
  free: Draft<PublicationRecord>[],
  kind: PublicationRecord["kind"],
  from: string,
): boolean {
  const at = free.findIndex((record) => record.kind === kind && record.on !== undefined && record.on >= from);
  if (at >= 0) free.splice(at, 1);
  return at >= 0;
}
