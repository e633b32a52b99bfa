import type { Body, PublicationRecord, SurveillanceAction } from "#generated/types.js";
import { dayWords } from "../../../checks/finding-words.js";
import { defineRule } from "../../../checks/rule.js";
import { listOf } from "../../../foundation/answer.js";
import type { Draft } from "../../../foundation/draft.js";
import type { LocalizedText } from "../../../foundation/locale.js";
import { below, pointer } from "../../../foundation/pointer.js";
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
      const at = pointer("certifications", index);
      const free = [...listOf(certification.publicationRecords)];
      const changes = [...listOf(certification.events).entries()];
      for (const [visit, { action, id = String(visit), on }] of listOf(
        certification.surveillance,
      ).entries()) {
        if (action === undefined || action === "none" || on === undefined) continue;
        const { kind, words } = PUBLISHED_AS[action];
        // The event in which it was recorded is the same decision.
        const same = changes.findIndex(([, event]) => event.kind === kind && (event.on ?? on) >= on);
        if (same >= 0) changes.splice(same, 1);
        if (takeRecord(free, kind, on)) continue;
        const day = dayWords(on);
        yield {
          pointer: below(at, "publicationRecords"),
          key: id,
          message: {
            zh: `${certificate.zh}因${day.zh}的监督${words.zh}，没有此后通过平台公布的记录`,
            en: `The ${words.en} of ${certificate.en} after the surveillance of ${day.en} has no later record of publication on the platform`,
          },
          related: [
            {
              pointer: below(at, "surveillance", visit, "action"),
              message: { zh: "监督后的处理", en: "The action after surveillance" },
            },
          ],
        };
      }
      for (const [place, { applicationOn, id = String(place), kind, on }] of changes) {
        if ((kind !== "suspension" && kind !== "revocation") || on === undefined) continue;
        // What the holder applied for does not come from a mismatch; another rule asks for its publication.
        if (kind === "suspension" && applicationOn !== undefined) continue;
        if (takeRecord(free, kind, on)) continue;
        const { words } = PUBLISHED_AS[kind === "suspension" ? "suspend" : "revoke"];
        const day = dayWords(on);
        yield {
          pointer: below(at, "publicationRecords"),
          key: `event-${id}`,
          message: {
            zh: `${certificate.zh}于${day.zh}${words.zh}，没有此后通过平台公布的记录`,
            en: `The ${words.en} of ${certificate.en} on ${day.en} has no later record of publication on the platform`,
          },
          related: [
            {
              pointer: below(at, "events", place, "kind"),
              message: { zh: "证书状态变化", en: "The change of status" },
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
